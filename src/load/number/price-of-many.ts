import { canonicalUnit, singularOf } from '../../model/common-units.ts';
import { MANY_WORDS, manyOf, WHOLE_NUMBER } from '../../model/many.ts';
import { familyOf } from '../../model/unit.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { type LiteralProblem, literalProblem } from './literal.ts';

/** A price of so many: what one price is read from, and how many are bought for it. */
export type PriceOfMany = {
  readonly kind: 'many';
  readonly text: string;
  readonly count: number;
};

/**
 * Prices as vendors state them: `R$ 0,50/1000 requests`, `USD 3.00 per million tokens`, `$0.40/1k`. What is
 * paid for each is that divided by how many: R$ 0.0005 a request. Undefined for any other text.
 */
export const readPriceOfMany = (
  written: string,
  spec: NumberSpec,
): PriceOfMany | LiteralProblem | undefined => {
  if (familyOf(spec.unit).kind !== 'money') return undefined;
  const match = MANY.exec(written);
  if (match === null) return undefined;
  const [, head = '', tail = '', digits, scale, counted, period] = match;
  const count = manyOf(digits, scale);
  // `50/1000` without a currency is arithmetic, and `mau / 1000 users` is none of ours.
  const isPrice = CURRENCY.test(head) || (counted !== undefined && /^[\d.,]+$/.test(head.trim()));
  if (count === undefined || !isPrice) return undefined;
  if (period !== undefined && canonicalUnit(period) !== 'month') return undefined;
  const each = eachOf(spec);
  if (each === undefined) return literalProblem('price_each', { found: written, unit: spec.unit });
  if (counted !== undefined && each !== ANY && !isSame(counted, each)) {
    const instead = written.replace(counted, each);
    return literalProblem('price_each', { found: written, unit: spec.unit, each, instead });
  }
  return { kind: 'many', text: head.replaceAll(tail, '').trim(), count };
};

const CURRENCY = /[$€£¥]|\b[A-Z]{3}\b/;
const BY = String.raw`\s*(?:\/|(?<=\s)(?:per|por|a\scada|for\severy)(?=\s))\s*`;
const WORD = String.raw`\p{L}[\p{L}_-]*`;

/** Price, how many, of what, and the month that it may be paid in. */
const MANY = new RegExp(
  String.raw`^(.*?\d.*?)(${BY}(?:(${WHOLE_NUMBER})\s*)?(${Object.keys(MANY_WORDS).join('|')})?(?:(?<=[\d\p{L}])\s+(?:de\s+)?(${WORD}))?)(?:(?:${BY}|\s+ao\s+)(${WORD}))?$`,
  'u',
);

/** For each of whatever a formula counts. */
const ANY = 'unit';

/** What one is paid for: of `users` one user, of `requests/month` one request. */
const eachOf = ({ unit, each }: NumberSpec): string | undefined => {
  const [counted = ''] = (each ?? '').split('/');
  if (counted !== '') return counted;
  const [, basis = ''] = unit.split('/');
  return basis === '' || basis === 'month' || basis === 'day' ? undefined : basis;
};

const isSame = (counted: string, each: string): boolean => {
  const own = oneOf(counted);
  return own === oneOf(each) || UNITS.has(own);
};

const oneOf = (word: string): string => {
  const one = singularOf(word.toLowerCase());
  return one === 'req' ? 'request' : one;
};

const UNITS: ReadonlySet<string> = new Set(['unit', 'unidade']);
