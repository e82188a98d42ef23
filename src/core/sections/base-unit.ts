import { sameId } from '../../model/id.ts';
import type { Formula } from '../../model/number-form.ts';
import type { Profile } from '../../model/profile.ts';

/** What a base counts, where it is a metric or a quantity by itself: `rides/month` of `rides`. */
export const unitOfBase = (
  { text }: Formula,
  { metrics, quantities }: Pick<Profile, 'metrics' | 'quantities'>,
): string | undefined => [...metrics, ...quantities].find(({ id }) => sameId(id, text))?.unit;

/**
 * The unit of money that each of a base pays. What happens so many times a month pays each time
 * (`rides/month` → `BRL/ride`), what is there pays each month (`users` → `BRL/user/month`); a base
 * that is a formula says nothing of it.
 */
export const unitOfPrice = (currency: string, base: string | undefined): string => {
  if (base === undefined || base === '') return `${currency}/month`;
  const [counted = base, ...per] = base.split('/');
  const one = /[^s]s$/.test(counted) ? counted.slice(0, -1) : counted;
  if (per.length === 0) return `${currency}/${one}/month`;
  return per.join('/') === 'month' ? `${currency}/${one}` : `${currency}/month`;
};

/** A share of what happens in a month is no rate of its own: it has no month in it. */
export const unitOfRate = (base: string | undefined): string =>
  base?.endsWith('/month') === true ? 'share' : 'share/month';
