import type { Dimension } from './dimension.ts';

/** An amount as far as its unit is known: that, and what bare numbers multiplied it with. */
export type Amount = {
  readonly dimension: Dimension;
  /** Bare numbers that it was multiplied with: they may convert it. */
  readonly factor: number;
  /** A quantity as it is declared, not a product of several. */
  readonly declared: boolean;
  /** Times a share, which may be that of a shorter period: 15 % of the orders of a day come in its peak hour. */
  readonly part: boolean;
  /** Divided by one: the orders of a peak hour, which are 15 % of the day's. */
  readonly whole: boolean;
  /** Made of an amount in whose own unit time cancels, as days a month: whoever counts may leave that out. */
  readonly cancelled: boolean;
};

type Loose = Pick<Amount, 'part' | 'whole' | 'cancelled'>;

/** What makes any of several amounts less sure makes all of them so. */
export const looseOf = (amounts: readonly Loose[]): Loose => ({
  part: amounts.some(({ part }) => part),
  whole: amounts.some(({ whole }) => whole),
  cancelled: amounts.some(({ cancelled }) => cancelled),
});

/** As it stands on the other side: below a line, or beside what is looked at. */
export const turned = ({ part, whole, cancelled }: Loose): Loose => ({
  part: whole,
  whole: part,
  cancelled,
});

/**
 * Why an amount is surely not in another unit. `scale`: it measures the same in another size, and has to be multiplied
 * with `by`; `inverse`: it was divided by that instead; `currency`: it is other money; `exchange`: it was multiplied
 * with a rate of exchange in place of divided by it, or the other way round; `measure`: it is something else altogether.
 */
export type Mismatch =
  | { readonly differ: 'scale' | 'inverse'; readonly by: number }
  | { readonly differ: 'currency' | 'exchange'; readonly from: string; readonly to: string }
  | { readonly differ: 'measure' };

/** What is wrong with `amount` where something in `wanted` stands; undefined where nothing is, for sure. */
export const mismatch = (amount: Amount, wanted: Dimension): Mismatch | undefined => {
  const { dimension, factor, declared } = amount;
  if (same(dimension.powers, wanted.powers)) {
    const by = dimension.scale / wanted.scale;
    if (near(by, 1)) return undefined;
    if (isShareOfCounted(dimension, wanted) || mayBeOfAPeriod(amount, by)) return undefined;
    if (factor === 1) return { differ: 'scale', by };
    // Any other factor may stand for something that the profile knows.
    return near(factor * by, 1) ? { differ: 'inverse', by } : undefined;
  }
  const money = otherMoney(dimension.powers, wanted.powers);
  // A number in the place of a rate of exchange makes it right, but no money of two currencies.
  if (money?.differ === 'exchange') return money;
  if (factor !== 1) return undefined;
  if (money !== undefined) return money;
  const [a, b] = [dimension.measure, wanted.measure];
  const sure = declared && a !== undefined && b !== undefined && a !== b;
  return sure ? { differ: 'measure' } : undefined;
};

/** A share a month and users a day: what is a share of what is counted says nothing of time. */
const isShareOfCounted = ({ measure: a }: Dimension, { measure: b }: Dimension): boolean =>
  (a === 'share' && b === 'count') || (a === 'count' && b === 'share');

/** A share of a day's is an hour's, and no month's. */
const mayBeOfAPeriod = (
  { dimension, declared, part, whole, cancelled }: Amount,
  by: number,
): boolean => {
  const time = dimension.powers.get('time') ?? 0;
  const shared = by < 1 ? part : whole;
  return (shared && time < 0) || (cancelled && !declared && time === 0);
};

/** Whether two factors are the same but for rounding: 1e-9 of their size. */
export const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.abs(b);

type Powers = Dimension['powers'];

const same = (a: Powers, b: Powers): boolean =>
  a.size === b.size && [...a].every(([key, power]) => b.get(key) === power);

const CURRENCY = /^[A-Z]{3}$/;

/**
 * The currencies of two that are otherwise the same: `USD/GB` and `BRL/GB`, and `USD` and `BRL/month` too: whichever
 * of them leaves its month out, the money is not the same. `USD·USD/BRL` for `BRL` was exchanged the wrong way round.
 */
const otherMoney = (
  a: Powers,
  b: Powers,
): Extract<Mismatch, { differ: 'currency' | 'exchange' }> | undefined => {
  const [own, wanted] = [moneyIn(a), moneyIn(b)];
  const to = [...wanted.keys()][0];
  if (to === undefined || wanted.size > 1 || wanted.get(to) !== 1) return undefined;
  if (!same(withoutMoney(a), withoutMoney(b))) return undefined;
  const others = [...own].filter(([currency]) => currency !== to);
  const [from, power] = others[0] ?? [];
  if (from === undefined || power === undefined || others.length > 1) return undefined;
  // A rate of exchange, or what money buys, is no amount of money.
  if (power + (own.get(to) ?? 0) !== 1) return undefined;
  if (power === 1) return { differ: 'currency', from, to };
  if (power === -1) return { differ: 'currency', from: to, to: from };
  return power === 2 ? { differ: 'exchange', from, to } : undefined;
};

const moneyIn = (powers: Powers): Powers =>
  new Map([...powers].filter(([key]) => CURRENCY.test(key)));

/** Without its time either. */
const withoutMoney = (powers: Powers): Powers =>
  new Map([...powers].filter(([key]) => !CURRENCY.test(key) && key !== 'time'));
