import type { Catalogue } from '../../catalog/catalogue.ts';
import { chance, code, month, type Prose, plain } from '../../lib/inline.ts';
import type { Explanation, Mover } from '../../model/answer/explanation.ts';
import type { Block } from '../document.ts';
import { shareOf, shortAmount } from '../sensitivity/amounts.ts';

/** How far the value may lie, and the inputs that move it most. */
export const viewUncertainty = (
  { uncertainty, quantities: [own] }: Explanation,
  words: Catalogue,
): Block[] => {
  if (uncertainty === undefined) return [];
  const { p5, p50, p95, trials, unknown = 0, inputs } = uncertainty;
  const shown = (value: number | null): Prose => shortAmount(value, own?.unit ?? '', words);
  const content = words.explain.uncertain({
    p5: shown(p5),
    p50: shown(p50),
    p95: shown(p95),
    trials,
    unknown: unknown === 0 ? undefined : shareOf(unknown),
  });
  return [{ kind: 'paragraph', content }, ...viewMovers(inputs, shown, words)];
};

/** When something first happens over all trials, what it waits for, what moves it most. */
export const viewPassage = (explanation: Explanation, words: Catalogue): Block[] => {
  const { passage } = explanation;
  if (passage === undefined) return [];
  const { trials, horizon, probability, binding, inputs } = passage;
  const { comes, binds, never } = words.explain;
  const when = (iso: string | null): Prose => [iso === null ? never : month(iso)];
  const [p10, p50, p90] = [passage.month.p10, passage.month.p50, passage.month.p90].map(when);
  const content = comes({
    chance: [chance(probability)],
    horizon,
    p10,
    p50,
    p90,
    trials,
  } as Parameters<typeof comes>[0]);
  const shown = (months: number | null): Prose =>
    months === null ? [never] : [plain(months, 'months')];
  return [
    { kind: 'paragraph', content },
    ...(binding === undefined
      ? []
      : [
          {
            kind: 'paragraph',
            content: binds([code(binding.expression)], shareOf(binding.share)),
          } as const,
        ]),
    ...viewMovers(inputs, shown, words),
  ];
};

const viewMovers = (
  inputs: readonly Mover[],
  shown: (value: number | null) => Prose,
  { explain }: Catalogue,
): Block[] => {
  const items = inputs.map(({ id, kind, at_low, at_high }) => {
    const [from, to] = [shown(at_low), shown(at_high)];
    return {
      content: kind === 'noise' ? explain.noise(from, to) : explain.movedBy([code(id)], from, to),
    };
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
};
