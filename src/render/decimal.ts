import type { NumberNode } from '../lib/inline.ts';

/** How many decimals a number shows: `max` at most, zeros kept up to `min`. */
export type Decimals = { readonly min: number; readonly max: number };

type Marks = {
  readonly group: string;
  readonly decimal: string;
  readonly money: ReadonlyMap<string, string>;
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
