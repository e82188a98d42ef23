import { meanForecast } from './comb.ts';
import { meanOf } from './line.ts';
import { smooth } from './ses.ts';

/** A forecast of logarithms without a season. */
export type Forecast = {
  /** Smoothed, in the last month of the history. */
  readonly level: number;
  /** Mean change a month, how far it is trusted (0–1), and its standard error. */
  readonly drift: { readonly mean: number; readonly trust: number; readonly error: number };
  /** From the next month on. */
  readonly path: readonly number[];
};

/** At 24 months half of the way from the level to the mean of the three, squared: a quarter. */
const MEAN_MONTHS = 24;
/** A drift of √10 standard errors is believed half; with few months of many more. */
const DRIFT_SQUARES = 10;
const DRIFT_MONTHS = 24;

/**
 * What a history says about the months ahead, and no more. It starts from its smoothed level, which
 * has no growth; towards the mean of smoothing, Theta and damped trend it goes by (n ÷ (n + 24))², as
 * the more months it has; and towards its mean change a month by drift² ÷ (drift² + k·error²), with
 * k = 10·(1 + (24 ÷ (n − 1))²), as that change stands out of its own noise. Noise thus grows by
 * nothing, and a series that grew by 10 % in every month goes on by 10 %. The constants are round
 * numbers in a flat valley of errors over M3's monthly series, cut to 3–36 months and whole.
 * Shrinkage by signal to noise: W. James, C. Stein, Estimation with quadratic loss, 1961.
 */
export const forecastShrunk = (logs: readonly number[], horizon: number): Forecast => {
  const { level } = smooth(logs);
  const drift = driftOf(logs);
  const share = (logs.length / (logs.length + MEAN_MONTHS)) ** 2;
  const path = meanForecast(logs, horizon).map((mean, h) => {
    const cautious = level + share * (mean - level);
    const growing = level + drift.mean * (h + 1);
    return cautious + drift.trust * (growing - cautious);
  });
  return { level, drift, path };
};

/** 0, 1, 3 → mean 1.5, error √(½ ÷ 2) = 0.5; k = 10·(1 + 144) = 1450, trust 2.25 ÷ 364.75 = 0.0062. */
const driftOf = (logs: readonly number[]): Forecast['drift'] => {
  const changes = logs.slice(1).map((x, t) => x - (logs[t] as number));
  const mean = meanOf(changes);
  const squares = changes.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const error = Math.sqrt(squares / Math.max(1, changes.length - 1) / changes.length);
  const doubt = DRIFT_SQUARES * (1 + (DRIFT_MONTHS / changes.length) ** 2) * error ** 2;
  const signal = mean ** 2;
  return { mean, error, trust: signal === 0 ? 0 : signal / (signal + doubt) };
};
