import { fitLine } from './line.ts';
import { minimise } from './minimise.ts';

/** α of the level, β of the trend as a share of α, φ by which the trend shrinks each month. */
export type Damping = { readonly alpha: number; readonly beta: number; readonly phi: number };

type State = { readonly level: number; readonly trend: number };

/** A trend of noise alone runs away beyond, R. J. Hyndman et al., as `ets` of R. */
const PHI = { low: 0.8, high: 0.98 } as const;
const START_MONTHS = 10;
const ROUNDS = 4;

/**
 * Exponential smoothing with a damped trend: x̂(h) = level + (φ + φ² + … + φ^h)·trend. E. S. Gardner,
 * E. McKenzie, Forecasting trends in time series, Management Science 31 (1985). Parameters of the
 * least squared error one month ahead, from a grid on and then one after the other.
 */
export const forecastDamped = (series: readonly number[], horizon: number): readonly number[] => {
  const damping = fitDamping(series);
  return extend(runDamped(series, damping), damping.phi, horizon);
};

const extend = ({ level, trend }: State, phi: number, horizon: number): readonly number[] => {
  let [power, sum] = [1, 0];
  return Array.from({ length: horizon }, () => {
    power *= phi;
    sum += power;
    return level + sum * trend;
  });
};

/**
 * Level and trend after the last month, from a line through the first ten. 0, 2, 5 with the line
 * −0.1667 + 2.5·t begins at −2.6667 and 2.5; α ½, β ½, φ 0.9: −0.4167, error 0.4167 → level −0.2083,
 * trend 2.25 + 0.1042 = 2.3542.
 */
export const runDamped = (
  series: readonly number[],
  { alpha, beta, phi }: Damping,
): State & { readonly squares: number } => {
  const { from, by } = fitLine(series.slice(0, START_MONTHS));
  let [level, trend, squares] = [from - by, by, 0];
  for (const x of series) {
    const expected = level + phi * trend;
    const error = x - expected;
    squares += error * error;
    level = expected + alpha * error;
    trend = phi * trend + alpha * beta * error;
  }
  return { level, trend, squares };
};

const fitDamping = (series: readonly number[]): Damping => {
  const squaresOf = (damping: Damping): number => runDamped(series, damping).squares;
  let best = bestOfGrid(squaresOf);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, ...range } of AXES) {
      const along = (value: number): number => squaresOf({ ...best, [name]: value });
      const value = minimise(along, range);
      if (along(value) < squaresOf(best)) best = { ...best, [name]: value };
    }
  }
  return best;
};

const AXES = [
  { name: 'alpha', low: 0.01, high: 0.99, parts: 6 },
  { name: 'beta', low: 0, high: 0.99, parts: 6 },
  { name: 'phi', ...PHI, parts: 4 },
] as const;

const bestOfGrid = (squaresOf: (damping: Damping) => number): Damping => {
  let best: Damping = { alpha: 0.5, beta: 0.1, phi: PHI.high };
  for (const alpha of [0.05, 0.2, 0.4, 0.6, 0.8, 0.95]) {
    for (const beta of [0.01, 0.1, 0.3, 0.6]) {
      for (const phi of [PHI.low, 0.86, 0.92, PHI.high]) {
        const damping = { alpha, beta, phi };
        if (squaresOf(damping) < squaresOf(best)) best = damping;
      }
    }
  }
  return best;
};
