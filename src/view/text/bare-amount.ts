import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Prose } from '../../lib/inline.ts';
import { rounded } from '../../lib/rounded.ts';
import { isCounted } from '../../model/common-units.ts';
import { familyOf } from '../../model/unit.ts';
import { shownAmount } from './amount.ts';
import { unitText } from './unit-text.ts';

/**
 * A value to three digits, or whole below ten thousand, so that 1,485 is not 1,490 beside a plan that
 * says 1,485. Without its unit, which stands with the name of the quantity; money keeps its symbol.
 */
export const bareAmount = (
  value: number | null | undefined,
  unit: string,
  words: Catalogue,
): Prose =>
  shownAmount(shortened(value, unit), unit, words).map((node) => {
    if (typeof node === 'string' || node.kind !== 'number') return node;
    const { unit: _, ...bare } = node;
    return { ...bare, short: true };
  });

const FOUR_DIGITS = { from: 1000, below: 10_000 };

/** From here on half a customer and cents say nothing. */
const WHOLE = 10;

const shortened = (value: number | null | undefined, unit: string): number | null => {
  const size = Math.abs(value ?? 0);
  const coarse = isCounted(unit) || familyOf(unit).kind === 'money';
  if (coarse && size >= WHOLE && size < FOUR_DIGITS.below) {
    return Math.round(size < FOUR_DIGITS.from ? (rounded(value) ?? 0) : (value ?? 0));
  }
  const isWhole = size >= FOUR_DIGITS.from && size < FOUR_DIGITS.below;
  return isWhole && typeof value === 'number' ? Math.round(value) : rounded(value);
};

/** The unit that `bareAmount` leaves out. */
export const basisOf = (unit: string, words: Catalogue): Prose => {
  const [node] = shownAmount(1, unit, words);
  return typeof node === 'object' && node.kind === 'number'
    ? [unitText(node.unit ?? '', words.locale)]
    : [];
};
