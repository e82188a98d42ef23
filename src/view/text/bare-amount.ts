import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Prose } from '../../lib/inline.ts';
import { rounded } from '../../lib/rounded.ts';
import { shownAmount } from './amount.ts';
import { unitText } from './unit-text.ts';

/** A value to three digits, without its unit, which stands with the name of the quantity; money keeps its symbol. */
export const bareAmount = (
  value: number | null | undefined,
  unit: string,
  words: Catalogue,
): Prose =>
  shownAmount(rounded(value), unit, words).map((node) => {
    if (typeof node === 'string' || node.kind !== 'number') return node;
    const { unit: _, ...bare } = node;
    return { ...bare, short: true };
  });

/** The unit that `bareAmount` leaves out. */
export const basisOf = (unit: string, words: Catalogue): Prose => {
  const [node] = shownAmount(1, unit, words);
  return typeof node === 'object' && node.kind === 'number'
    ? [unitText(node.unit ?? '', words.locale)]
    : [];
};
