import { assertNever } from '../lib/assert-never.ts';
import type { NumberNode } from '../lib/inline.ts';
import { unitText } from '../view/text/unit-text.ts';
import { cleanText } from './clean.ts';
import { type Decimals, formatWithoutIntl } from './decimal.ts';
import { formatWithIntl, intlStyle, pluralCategory } from './intl.ts';
import { withMinus } from './minus.ts';

/** Numbers beyond these are written `1.5E15`: nobody counts the zeros. */
const SCIENTIFIC_FROM = 1e15;
const SCIENTIFIC_BELOW = 1e-9;

/**
 * A number as a person of `locale` reads it, with its unit: `R$ 15,500/month`, `12 users`,
 * `21.2%/month`. Spaces are plain ones, `-0` is `0`, and no currency or locale makes it throw.
 */
export const formatNumber = (node: NumberNode, locale: string): string => {
  if (node.chance === true) return chanceText(node, locale);
  const size = Math.abs(node.value);
  const scientific = size >= SCIENTIFIC_FROM || (size > 0 && size < SCIENTIFIC_BELOW);
  const number = scientific
    ? scientificText(node, locale)
    : node.short === true && size >= SHORT_FROM && node.style !== 'percent'
      ? shortText(node, locale)
      : decimalText(node, locale);
  const signed = node.typeset === true ? withMinus(number) : number;
  return signed.replace(/[\u00a0\u202f]/g, ' ') + unitBehind(node, locale);
};

/** 0.99976 of the trials are more than 99 in 100, and not all. */
const chanceText = ({ value }: NumberNode, locale: string): string => {
  const points = Math.min(0.99, Math.max(0.01, Math.round(value * 100) / 100));
  const shown: NumberNode = {
    kind: 'number',
    style: 'percent',
    value: value <= 0 || value >= 1 ? value : points,
  };
  const bound = value > 0.99 && value < 1 ? '>' : value > 0 && value < 0.01 ? '<' : '';
  return bound + decimalText(shown, locale);
};

/** Four digits are read at a glance, and a year is none of them. */
const SHORT_FROM = 10_000;

/** 15,400,000 → `15.4M`, and 999,600 `1M`. */
const shortText = (node: NumberNode, locale: string): string => {
  const [size, suffix] = Math.abs(node.value) >= 999_500 ? [1e6, 'M'] : [1e3, 'k'];
  const value = Number((node.value / size).toPrecision(3));
  return writeDecimal({ ...node, value }, { min: 0, max: 2 }, locale) + suffix;
};

/** A unit that begins with `/` belongs to the number; any other is a word of its own. */
const unitBehind = ({ unit = '', value }: NumberNode, locale: string): string => {
  const words = unitText(unit, locale, () => pluralCategory(value, locale));
  const text = cleanText(words).trim();
  return text === '' || text.startsWith('/') ? text : ` ${text}`;
};

const decimalText = (node: NumberNode, locale: string): string =>
  writeDecimal(node, decimalsOf(node), locale);

/** `node` with so many decimals, as Intl writes it, without its unit. */
export const writeDecimal = (node: NumberNode, decimals: Decimals, locale: string): string =>
  formatWithoutIntl(node, decimals, locale) ??
  intlText(node, locale, {
    minimumFractionDigits: decimals.min,
    maximumFractionDigits: decimals.max,
  });

const scientificText = (node: NumberNode, locale: string): string =>
  intlText(node, locale, { notation: 'scientific', maximumSignificantDigits: 4 });

const intlText = (node: NumberNode, locale: string, digits: Intl.NumberFormatOptions): string => {
  const text = formatWithIntl(node.value, locale, { ...intlStyle(node), ...digits });
  // English glues letters to digits (`R$5`, `CA$5`); `$5` and `€5` stay as they are.
  if (text !== undefined) return text.replace(/^(\D*\p{L}\p{Sc}?)(?=\d)/u, '$1 ');
  const number = formatWithIntl(node.value, locale, { signDisplay: 'negative', ...digits });
  return `${cleanText(node.currency ?? '')} ${number}`.trim();
};

const decimalsOf = (node: NumberNode): Decimals => {
  const size = Math.abs(node.value);
  switch (node.style) {
    case 'money':
      return node.cents === true ? withCents(size) : moneyDecimals(size);
    case 'percent':
      return percentDecimals(size);
    case 'plain':
      return { min: 0, max: size >= 1000 ? 0 : decimalsFor(size, 4) };
    default:
      return assertNever(node.style);
  }
};

/** Cents matter in a price, not in a budget: R$ 0.155, R$ 3.40, R$ 12, R$ 15,500. */
const moneyDecimals = (size: number): Decimals => {
  const cents = Math.round(size * 100);
  if (cents >= 1_000_000 || isWhole(size)) return { min: 0, max: 0 };
  return { min: 2, max: size < 1 ? Math.max(2, decimalsFor(size, 3)) : 2 };
};

/** Of `node`, whether it is money that is shown with cents. */
export const showsCents = (node: NumberNode): boolean =>
  node.style === 'money' && moneyDecimals(Math.abs(node.value)).min > 0;

/** Beside `R$ 129.03`, two thousand are `R$ 2,000.00`. */
const withCents = (size: number): Decimals => ({
  min: 2,
  max: Math.max(2, moneyDecimals(size).max),
});

/** 21.25%, but 99.995% of an availability, and 0.045% of a rare event. */
const percentDecimals = (size: number): Decimals => {
  if (size > 0 && size < 0.001) return { min: 0, max: decimalsFor(size, 2) - 2 };
  return { min: 0, max: size >= 0.99 && size < 1 ? ninesDecimals(size) : 2 };
};

/** At least 4, and more where fewer would round an availability of 99.99999% up to 100%. */
const ninesDecimals = (size: number): number => {
  const lost = 1 - size;
  return lost < SCIENTIFIC_BELOW ? 4 : Math.max(4, Math.ceil(-Math.log10(lost)) - 2);
};

/** Decimals that show `digits` significant digits: (0.0123, 2) → 3. */
const decimalsFor = (size: number, digits: number): number => {
  if (size === 0 || !Number.isFinite(size)) return 0;
  const exponent = Number(size.toExponential().split('e')[1]);
  return Math.max(0, digits - 1 - exponent);
};

const isWhole = (size: number): boolean =>
  Math.abs(size - Math.round(size)) <= SCIENTIFIC_BELOW * Math.max(1, size);
