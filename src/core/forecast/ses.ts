import { minimise } from './minimise.ts';

/** Exponential smoothing of a series: where it ends is the forecast of every later month. */
export type Smoothed = {
  readonly alpha: number;
  readonly level: number;
  /** Sum of squared errors, one month ahead. */
  readonly squares: number;
};

/**
 * Simple exponential smoothing: level ← level + α·(x − level). R. G. Brown, Statistical Forecasting
 * for Inventory Control, 1959; start and α are those of the least squared error one month ahead (R. J.
 * Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 8.1), α in 0…1.
 */
export const smooth = (series: readonly number[]): Smoothed => {
  const range = { low: 0, high: 1, parts: 20 };
  const alpha = minimise((each) => smoothAt(series, each).squares, range);
  return { alpha, ...smoothAt(series, alpha) };
};

/**
 * With α given; the errors are linear in the start, so that the best start is a ratio.
 * 10, 12 at α ½: errors s − 10 and s/2 − 7 are least at s = (10 + 7/2) ÷ (1 + 1/4) = 10.8, and the
 * level goes 10.8 → 10.4 → 11.2.
 */
export const smoothAt = (
  series: readonly number[],
  alpha: number,
): { readonly level: number; readonly squares: number } => {
  let level = bestStart(series, alpha);
  let squares = 0;
  for (const x of series) {
    const error = x - level;
    squares += error * error;
    level += alpha * error;
  }
  return { level, squares };
};

/** Around the first value, where a series far from 0 loses no digits. */
const bestStart = (series: readonly number[], alpha: number): number => {
  const [first = 0] = series;
  let [fromZero, weight, product, squares] = [0, 1, 0, 0];
  for (const x of series) {
    const error = x - first - fromZero;
    product += error * weight;
    squares += weight * weight;
    fromZero += alpha * error;
    weight *= 1 - alpha;
  }
  return squares === 0 ? first : first + product / squares;
};
