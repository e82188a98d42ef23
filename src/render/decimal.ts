import type { NumberNode } from '../lib/inline.ts';

/** How many decimals a number shows: `max` at most, zeros kept up to `min`. */
export type Decimals = { readonly min: number; readonly max: number };

type Marks = {
  readonly group: string;
  readonly decimal: string;
  readonly money: ReadonlyMap<string, string>;
  /** Behind thousands, millions and so on. */
  readonly thousands: readonly string[];
};

/**
 * What CLDR says of the two locales that scale speaks. The first `Intl.NumberFormat` of a process
 * reads every locale of ICU (20 ms where bare Node starts in 110); these few marks do it in none,
 * and a property test holds them equal to Intl.
 */
const ENGLISH: Marks = {
  group: ',',
  decimal: '.',
  money: new Map([
    ['BRL', 'R$ '],
    ['USD', '$'],
    ['EUR', '€'],
    ['GBP', '£'],
  ]),
  thousands: ['', 'K', 'M', 'B', 'T'],
};
const BRAZILIAN: Marks = {
  group: '.',
  decimal: ',',
  money: new Map([
    ['BRL', 'R$ '],
    ['USD', 'US$ '],
    ['EUR', '€ '],
    ['GBP', '£ '],
  ]),
  thousands: ['', ' mil', ' mi', ' bi', ' tri'],
};
const MARKS: ReadonlyMap<string, Marks> = new Map([
  ['en', ENGLISH],
  ['en-US', ENGLISH],
  ['pt-BR', BRAZILIAN],
]);

/**
 * `node` without Intl, or undefined where the locale, the currency or the value needs it.
 * `{value: 0.285, style: 'percent'}` with at most 2 decimals in pt-BR → `28,5%`.
 */
export const formatWithoutIntl = (
  node: NumberNode,
  decimals: Decimals,
  locale: string,
): string | undefined => {
  const marks = MARKS.get(locale);
  if (marks === undefined || !Number.isFinite(node.value)) return undefined;
  const symbol = node.style === 'money' ? marks.money.get(node.currency ?? '') : '';
  if (symbol === undefined) return undefined;
  const [whole, fraction] = roundDecimal(node.value, node.style === 'percent' ? 2 : 0, decimals);
  const zero = whole === '0' && /^0*$/.test(fraction);
  const sign = node.value < 0 && !zero ? '-' : '';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.group);
  const point = fraction === '' ? '' : marks.decimal;
  return `${sign}${symbol}${grouped}${point}${fraction}${node.style === 'percent' ? '%' : ''}`;
};

const DIGITS = 3;

/**
 * Three digits and how many thousands, as Intl's compact notation has it, or undefined where that is needed:
 * 1,234 → `1.23K`, in pt-BR `1,23 mil`.
 */
export const compactWithoutIntl = (node: NumberNode, locale: string): string | undefined => {
  if (node.style === 'percent' || !Number.isFinite(node.value)) return undefined;
  const [mantissa = '0', power = '0'] = Math.abs(node.value).toExponential().split('e');
  const digits = mantissa.replace('.', '').padEnd(DIGITS, '0');
  const rounded = Number(digits.slice(0, DIGITS)) + (digits.charAt(DIGITS) >= '5' ? 1 : 0);
  // 999.6 is a thousand.
  const exponent = Number(power) + (rounded === 10 ** DIGITS ? 1 : 0);
  const steps = Math.max(0, Math.floor(exponent / 3));
  const behind = MARKS.get(locale)?.thousands[steps];
  if (behind === undefined) return undefined;
  const value = Number(
    `${Math.sign(node.value) * rounded}e${Number(power) - steps * 3 + 1 - DIGITS}`,
  );
  const max = Math.max(0, DIGITS - 1 - (exponent - steps * 3));
  const text = formatWithoutIntl({ ...node, value }, { min: 0, max }, locale);
  return text === undefined ? undefined : text + behind;
};

/**
 * Whole and fraction digits of |value| × 10^shift, halves rounded up. It works on the shortest
 * decimal of the double, as Intl does, so that 1.005 is 1.01 and not 1.00.
 */
const roundDecimal = (
  value: number,
  shift: number,
  { min, max }: Decimals,
): readonly [whole: string, fraction: string] => {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const kept = Number(exponent) + 1 + shift + max;
  const halfUp = kept >= 0 && digits.charAt(kept) >= '5' ? 1n : 0n;
  const head = kept > 0 ? digits.slice(0, kept).padEnd(kept, '0') : '0';
  const all = (BigInt(head) + halfUp).toString().padStart(max + 1, '0');
  const fraction = all.slice(all.length - max);
  const end = Math.max(min, fraction.replace(/0+$/, '').length);
  return max === 0 ? [all, ''] : [all.slice(0, -max), fraction.slice(0, end)];
};
