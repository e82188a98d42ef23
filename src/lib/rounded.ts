import type { NumberFormat } from './inline.ts';

const WHOLE_MONEY = 10;

/** How a number is rounded that is not known exactly: `whole` of what is counted one by one. */
export type Rounding = 'whole' | 'money' | 'digits';

/**
 * A percentile of some thousand trials is known to three digits at best: 1234.5 → 1230, and 12.36 hours → 12.4. Half
 * a customer is none (7.94 → 8), money is whole from ten on (12.36 → 12), and of money below one unit cents are told: 0.166 → 0.17, but 0.00843 → 0.0084.
 */
export const rounded = (
  value: number | null | undefined,
  how: Rounding = 'digits',
): number | null => {
  if (value === null || value === undefined) return null;
  const size = Math.abs(value);
  if (how === 'money' && size < 1) {
    return Number(size < LEAST_IN_CENTS ? value.toPrecision(2) : value.toFixed(2));
  }
  const short = Number(value.toPrecision(3));
  const from = how === 'whole' ? 1 : how === 'money' ? WHOLE_MONEY : Number.POSITIVE_INFINITY;
  return size >= from ? Math.round(short) : short;
};

/** Below it cents would be all zeros or one digit. */
const LEAST_IN_CENTS = 0.1;

/** How numbers of a format are rounded. */
export const roundingOf = ({ style, counted }: NumberFormat): Rounding =>
  style === 'money' ? 'money' : counted === true ? 'whole' : 'digits';
