import type { Catalogue } from '../catalog/catalogue.ts';
import { code, type Prose } from '../lib/inline.ts';
import type { Uncertainty } from '../model/explanation.ts';
import type { Block } from './document.ts';
import { shortAmount } from './sensitivity/amounts.ts';

/** How far the value may lie, and the inputs that move it most. */
export const viewUncertainty = (
  uncertainty: Uncertainty | undefined,
  unit: string,
  words: Catalogue,
): Block[] => {
  if (uncertainty === undefined) return [];
  const { p5, p50, p95, trials, inputs } = uncertainty;
  const { uncertain, movedBy } = words.explain;
  const shown = (value: number | null): Prose => shortAmount(value, unit, words);
  const content = uncertain({ p5: shown(p5), p50: shown(p50), p95: shown(p95), trials });
  const items = inputs.map(({ id, at_low, at_high }) => ({
    content: movedBy([code(id)], shown(at_low), shown(at_high)),
  }));
  return [
    { kind: 'paragraph', content },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ];
};
