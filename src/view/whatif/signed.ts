import type { Catalogue } from '../../catalog/catalogue.ts';
import { type Prose, plain, prose } from '../../lib/inline.ts';
import { rounded } from '../../lib/rounded.ts';
import type { Distribution } from '../../model/answer/projection.ts';
import { familyOf } from '../../model/unit.ts';
import { bareAmount } from '../text/bare-amount.ts';

/** A difference with its sign; of shares in percentage points: 60 % → 75 % is +15 pp. */
export const signedAmount = (value: number | null, unit: string, words: Catalogue): Prose => {
  if (value === null) return bareAmount(null, unit, words);
  const sign = (rounded(value) ?? 0) > 0 ? '+' : '';
  const isShare = familyOf(unit).kind === 'share';
  if (isShare) return [sign, plain(rounded(value * 100) ?? 0, words.whatif.points)];
  return familyOf(unit).kind === 'fact'
    ? [sign, plain(value)]
    : prose`${sign}${bareAmount(value, unit, words)}`;
};

/** From P5 to P95, where they differ: beside 17,100, 0.127 is nothing, and 8.93 is 9. */
export const signedRange = ({ p5, p95 }: Distribution, unit: string, words: Catalogue): Prose => {
  if (p5 === null || p95 === null || rounded(p5) === rounded(p95)) return [];
  const whole = familyOf(unit).kind !== 'share' && Math.max(Math.abs(p5), Math.abs(p95)) >= WHOLE;
  const end = (value: number): Prose =>
    signedAmount(whole ? Math.round(value) : value, unit, words);
  return words.whatif.span(end(p5), end(p95));
};

/** From here on nobody reads what is behind the point, nor at the other end. */
const WHOLE = 100;

/** Whether nothing is different in any trial. */
export const isStill = ({ p5, p95, mean }: Distribution): boolean =>
  (p5 === null || p5 === 0) && (p95 === null || p95 === 0) && (mean === null || mean === 0);
