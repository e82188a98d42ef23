import type { Grouping } from './digits.ts';

const SYMBOLS: Readonly<Record<string, string>> = {
  R$: 'BRL',
  US$: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
};

/** Where both marks are used for both, a number must say it by itself: `1.234,50`. */
const GROUPINGS: Readonly<Record<string, Grouping>> = { BRL: '.', USD: ',', GBP: ',', JPY: ',' };

/** The currency that a symbol or an ISO 4217 code names; undefined for any other text. */
export const currencyOf = (mark: string): string | undefined =>
  Object.hasOwn(SYMBOLS, mark) ? SYMBOLS[mark] : /^[A-Z]{3}$/.test(mark) ? mark : undefined;

/** How numbers are grouped in a currency. */
export const groupingOf = (currency: string): Grouping =>
  Object.hasOwn(GROUPINGS, currency) ? (GROUPINGS[currency] ?? 'unknown') : 'unknown';
