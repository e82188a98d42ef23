import type { Trial } from './backtest.ts';

/**
 * Variance of the logarithmic error h months ahead: rate·h² + noise·h + level. A wrong rate errs in
 * proportion to time, a chance of every month with its root, a wrong level by the same always.
 */
export type Spread = { readonly rate: number; readonly noise: number; readonly level: number };

/** At 3 months, of `{rate: 0, noise: 0.001, level: 0.003}`: 0.006. */
export const varianceAt = ({ rate, noise, level }: Spread, months: number): number =>
  rate * months * months + noise * months + level;

/**
 * What is expected before anything is known, weighing as much as half a forecast at each horizon: it
 * keeps a perfect history from promising certainty, and is little beside two years. 6 % after a month,
 * 12 % after a year. A history of n months cannot show what it has not met yet, and has
 * 1 + (6 ÷ n)² times that variance: five times at 3 months, twice at 6, 1.06 times at 24. Round
 * numbers, chosen for the coverage on all of M3's monthly series, of which either half gives the same.
 */
const EXPECTED: Spread = { rate: 0, noise: 0.001, level: 0.003 };
const EXPECTED_WEIGHT = 0.5;
const SHORT_MONTHS = 6;

/**
 * The three parts, none below 0, that come nearest to the mean squared errors of a rolling origin.
 * Forecasts h months ahead overlap, so that n of them count as n ÷ h.
 */
export const fitSpread = (
  trials: readonly Trial[],
  over: { readonly months: number; readonly horizon: number },
): Spread => {
  const doubt = 1 + (SHORT_MONTHS / over.months) ** 2;
  const points = Array.from({ length: over.horizon }, (_, i) => pointAt(trials, i + 1, doubt));
  const candidates = SUBSETS.flatMap((parts) => solve(points, parts));
  return candidates.reduce((best, each) =>
    missOf(points, each) < missOf(points, best) * (1 - 1e-9) ? each : best,
  );
};

type Point = { readonly months: number; readonly variance: number; readonly weight: number };

const pointAt = (trials: readonly Trial[], months: number, doubt: number): Point => {
  const squares = trials
    .filter(({ ahead }) => ahead === months)
    .map(({ actual, forecast }) => (actual - forecast) ** 2);
  const count = squares.length / months;
  const expected = doubt * varianceAt(EXPECTED, months);
  const mean = squares.reduce((sum, each) => sum + each, 0) / Math.max(1, squares.length);
  const variance = (mean * count + expected * EXPECTED_WEIGHT) / (count + EXPECTED_WEIGHT);
  return { months, variance, weight: (count + EXPECTED_WEIGHT) / expected ** 2 };
};

const missOf = (points: readonly Point[], spread: Spread): number =>
  points.reduce(
    (sum, { months, variance, weight }) =>
      sum + weight * (variance - varianceAt(spread, months)) ** 2,
    0,
  );

type Part = keyof Spread;

const SUBSETS: readonly (readonly Part[])[] = [
  ['noise'],
  ['level'],
  ['rate'],
  ['noise', 'level'],
  ['rate', 'noise'],
  ['rate', 'level'],
  ['rate', 'noise', 'level'],
];

const TERMS: Readonly<Record<Part, (months: number) => number>> = {
  rate: (months) => months * months,
  noise: (months) => months,
  level: () => 1,
};

/** Weighted least squares of those parts; nothing where one of them would be below 0. */
const solve = (points: readonly Point[], parts: readonly Part[]): Spread[] => {
  const rows = parts.map((row) => [
    ...parts.map((column) => sumOf(points, (h) => TERMS[row](h) * TERMS[column](h))),
    points.reduce((sum, p) => sum + p.weight * TERMS[row](p.months) * p.variance, 0),
  ]);
  const solution = eliminate(rows);
  if (solution.some((each) => !(each >= 0))) return [];
  const found = Object.fromEntries(parts.map((part, i) => [part, solution[i]]));
  return [{ rate: 0, noise: 0, level: 0, ...found }];
};

const sumOf = (points: readonly Point[], of: (months: number) => number): number =>
  points.reduce((sum, { months, weight }) => sum + weight * of(months), 0);

/** Gauss–Jordan on a small positive definite system, its right side last in each row. */
const eliminate = (rows: readonly number[][]): readonly number[] => {
  rows.forEach((row, i) => {
    const pivot = row[i] as number;
    for (const [other, target] of rows.entries()) {
      if (other === i) continue;
      const factor = (target[i] as number) / pivot;
      target.forEach((x, column) => {
        target[column] = x - factor * (row[column] as number);
      });
    }
  });
  return rows.map((row, i) => (row.at(-1) as number) / (row[i] as number));
};
