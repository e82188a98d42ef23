import type { NumberFormat } from '../../../lib/inline.ts';
import { formatNumber } from '../../number.ts';
import { widthOf } from '../width.ts';

/** How a number of the axis is written. */
export type TickText = (value: number) => string;

/**
 * The ways to write the numbers of an axis, from long to short: `R$ 50,000`, `R$ 50k`, `50k`. The
 * unit is in the title.
 */
export const tickTexts = (
  { style, currency }: NumberFormat,
  locale: string,
): readonly TickText[] => {
  const money = style === 'money';
  const format = { style, ...(currency === undefined ? {} : { currency }) };
  const full = writer(format, locale);
  const bare = writer(money ? { style: 'plain' } : format, locale);
  return [full, shortened(full), shortened(bare)];
};

const writer =
  (format: NumberFormat, locale: string): TickText =>
  (value) =>
    formatNumber({ kind: 'number', ...format, value }, locale);

/** With the suffixes that a profile may be written with: `50k`, `1.5M`. */
const shortened =
  (write: TickText): TickText =>
  (value) => {
    const [size, suffix] = Math.abs(value) >= 1e6 ? [1e6, 'M'] : [1e3, 'k'];
    if (Math.abs(value) < size) return write(value);
    const [full, short] = [write(value), write(value / size).replace(/\d(?=\D*$)/, `$&${suffix}`)];
    return widthOf(short) < widthOf(full) ? short : full;
  };
