import { type Dimension, isTimeWord, timesWord } from './dimension.ts';

/** `day` of `orders/day`: the one time that something is counted by; undefined where it has none, or two. */
export const periodOf = ({ words }: Dimension): string | undefined => {
  const periods = [...words].filter(([word, { power }]) => power === -1 && isTimeWord(word));
  return periods.length === 1 ? periods[0]?.[0] : undefined;
};

/** `orders/day` as `orders`. */
export const withoutPeriod = (dimension: Dimension): Dimension => {
  const period = periodOf(dimension);
  return period === undefined ? dimension : timesWord(dimension, period, 1);
};

/** `orders/day` as `orders/month`; undefined where it is not counted by any time. */
export const inPeriod = (dimension: Dimension, period: string): Dimension | undefined =>
  periodOf(dimension) === undefined ? undefined : timesWord(withoutPeriod(dimension), period, -1);
