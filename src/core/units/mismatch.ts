import type { Dimension } from './dimension.ts';

/** An amount as far as its unit is known: that, and what bare numbers multiplied it with. */
export type Amount = {
  readonly dimension: Dimension;
  /** Bare numbers that it was multiplied with: they may convert it. */
  readonly factor: number;
  /** A quantity as it is declared, not a product of several. */
  readonly declared: boolean;
  /** Times a share, which may be that of another period: 15 % of the orders of a day come in its peak hour. */
  readonly shared: boolean;
  /** Made of an amount in whose own unit time cancels, as days a month: whoever counts may leave that out. */
  readonly cancelled: boolean;
};

/** What makes any of several amounts less sure makes all of them so. */
export const looseOf = (
  amounts: readonly Pick<Amount, 'shared' | 'cancelled'>[],
): Pick<Amount, 'shared' | 'cancelled'> => ({
  shared: amounts.some(({ shared }) => shared),
  cancelled: amounts.some(({ cancelled }) => cancelled),
});

/**
 * Why an amount is surely not in another unit. `scale`: it measures the same in another size, and has to be multiplied
 * with `by`; `inverse`: it was divided by that instead; `currency`: it is other money; `measure`: it
 * is something else altogether.
 */
export type Mismatch =
  | { readonly differ: 'scale' | 'inverse'; readonly by: number }
  | { readonly differ: 'currency'; readonly from: string; readonly to: string }
  | { readonly differ: 'measure' };

/** What is wrong with `amount` where something in `wanted` stands; undefined where nothing is, for sure. */
export const mismatch = (amount: Amount, wanted: Dimension): Mismatch | undefined => {
  const { dimension, factor, declared } = amount;
  if (same(dimension.powers, wanted.powers)) {
    if (isShareOfCounted(dimension, wanted) || mayBeOfAPeriod(amount)) return undefined;
    const by = dimension.scale / wanted.scale;
    if (near(by, 1)) return undefined;
    if (factor === 1) return { differ: 'scale', by };
    // Any other factor may stand for something that the profile knows.
    return near(factor * by, 1) ? { differ: 'inverse', by } : undefined;
  }
  if (factor !== 1) return undefined;
  const money = otherMoney(dimension.powers, wanted.powers);
  if (money !== undefined) return { differ: 'currency', ...money };
  const [a, b] = [dimension.measure, wanted.measure];
  const sure = declared && a !== undefined && b !== undefined && a !== b;
  return sure ? { differ: 'measure' } : undefined;
};

/** A share a month and users a day: what is a share of what is counted says nothing of time. */
const isShareOfCounted = ({ measure: a }: Dimension, { measure: b }: Dimension): boolean =>
  (a === 'share' && b === 'count') || (a === 'count' && b === 'share');

const mayBeOfAPeriod = ({ dimension, declared, shared, cancelled }: Amount): boolean => {
  const time = dimension.powers.get('time') ?? 0;
  return (shared && time < 0) || (cancelled && !declared && time === 0);
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b);

type Powers = Dimension['powers'];

const same = (a: Powers, b: Powers): boolean =>
  a.size === b.size && [...a].every(([key, power]) => b.get(key) === power);

const CURRENCY = /^[A-Z]{3}$/;

/**
 * The currencies of two that are otherwise the same: `USD/GB` and `BRL/GB`, and `USD` and `BRL/month` too: whichever
 * of them leaves its month out, the money is not the same.
 */
const otherMoney = (
  a: Powers,
  b: Powers,
): { readonly from: string; readonly to: string } | undefined => {
  const [from, to] = [moneyIn(a), moneyIn(b)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const rest = (powers: Powers, own: string): Powers =>
    new Map([...powers].filter(([key]) => key !== own && key !== 'time'));
  return same(rest(a, from), rest(b, to)) ? { from, to } : undefined;
};

/** The one currency of an amount of money; undefined for a rate of exchange, or what money buys. */
const moneyIn = (powers: Powers): string | undefined => {
  const [first, ...others] = [...powers].filter(([key]) => CURRENCY.test(key));
  return first?.[1] === 1 && others.length === 0 ? first[0] : undefined;
};
