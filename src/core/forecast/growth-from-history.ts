import type { Interval } from '../../model/interval.ts';
import { backtest, type Trial } from './backtest.ts';
import { withoutSeason } from './seasonality.ts';
import { type Forecast, forecastShrunk } from './shrunk.ts';
import { smapeOf } from './smape.ts';
import { fitSpread, type Spread, varianceAt } from './spread.ts';

/** Growth as a projection takes it, with what it stands on. */
export type HistoryGrowth = {
  /** A share a month, another in each trial. */
  readonly rate: Extract<Interval, { kind: 'normal' }>;
  /** Standard deviation of the share from one month to another. */
  readonly noise: number;
  /** Of the last month, smoothed and without season: where the forecast begins. */
  readonly level: number;
  /** Twelve factors, the first for the first month of the history as it was given; none without a season. */
  readonly season: readonly number[];
  readonly backtest: Backtest;
  /** Without season, for 1 to 18 months ahead. */
  readonly band: readonly BandMonth[];
};

/** How the method would have done in this very history; sMAPE is 0–2, none where it is too short. */
export type Backtest = {
  readonly method: 'shrunk_mean';
  readonly months: number;
  /** Forecasts compared, of all origins and horizons. */
  readonly forecasts: number;
  readonly smape?: number;
  /** Of the last value, carried on. */
  readonly smapeNoGrowth?: number;
};

export type BandMonth = {
  readonly median: number;
  readonly p5: number;
  readonly p10: number;
  readonly p90: number;
  readonly p95: number;
};

/** Why a history gives no growth. */
export type NoGrowth = { readonly kind: 'too_short' | 'not_positive'; readonly months: number };

const HORIZON = 18;
/** The month in which a projection and the calibrated band agree exactly. */
const YEAR = 12;
const LEAST_MONTHS = 3;
/** Of the standard normal: 90 % and 95 %. */
const [Z90, Z95] = [1.2815515655446004, 1.6448536269514722];

/**
 * Growth of a monthly history (oldest first): the rate that leads from its level to the shrunk
 * forecast of a year ahead, and the calibrated spread of that month, divided into what a trial does
 * not know (the rate) and what every month brings (noise). Months of 0 before the first are left
 * out: nothing was there yet. 100, 110, 121 … → 10 %, ± what no history can promise.
 */
export const growthFromHistory = (history: readonly number[]): HistoryGrowth | NoGrowth => {
  const before = history.findIndex((x) => x !== 0);
  const values = before < 0 ? [] : history.slice(before);
  const months = values.length;
  if (values.some((x) => !(x > 0 && Number.isFinite(x)))) return { kind: 'not_positive', months };
  if (months < LEAST_MONTHS) return { kind: 'too_short', months };
  const { series, factors } = withoutSeason(values);
  const logs = series.map(Math.log);
  const forecast = forecastShrunk(logs, HORIZON);
  const trials = backtest(logs, HORIZON);
  const spread = fitSpread(trials, { months, horizon: HORIZON });
  return {
    ...growthOf(forecast, spread),
    level: Math.exp(forecast.level),
    season: factors.map((_, i) => factors[mod(i - before, YEAR)] as number),
    backtest: scoreOf(trials, months),
    band: forecast.path.map((median, h) => bandAt(median, Math.sqrt(varianceAt(spread, h + 1)))),
  };
};

const mod = (x: number, by: number): number => ((x % by) + by) % by;

/**
 * Spread of a year = 144·rate² + 12·noise². The rate's part is what grows with the square of time in
 * the errors, and at least the standard error of the drift so far as it is trusted; the rest, a wrong
 * level among it, comes as monthly noise. Both are of the logarithm; a share of 1 + r is (1 + r) times
 * as much, and chance of every month takes noise² ÷ 2 off the median's growth, which is put back.
 */
const growthOf = (
  { level, path, drift }: Forecast,
  spread: Spread,
): Pick<HistoryGrowth, 'rate' | 'noise'> => {
  const whole = varianceAt(spread, YEAR) / YEAR ** 2;
  const rate = Math.min(whole, Math.max(spread.rate, (drift.trust * drift.error) ** 2));
  const noise = (whole - rate) * YEAR;
  const growth = ((path[YEAR - 1] as number) - level) / YEAR;
  const times = Math.exp(growth);
  return {
    rate: {
      kind: 'normal',
      mean: Math.expm1(growth + noise / 2),
      sd: times * Math.sqrt(rate),
    },
    noise: times * Math.sqrt(noise),
  };
};

const bandAt = (median: number, sd: number): BandMonth => ({
  median: Math.exp(median),
  p5: Math.exp(median - Z95 * sd),
  p10: Math.exp(median - Z90 * sd),
  p90: Math.exp(median + Z90 * sd),
  p95: Math.exp(median + Z95 * sd),
});

const scoreOf = (trials: readonly Trial[], months: number): Backtest => {
  const counted = { method: 'shrunk_mean', months, forecasts: trials.length } as const;
  if (trials.length === 0) return counted;
  const score = (by: (trial: Trial) => number): number =>
    smapeOf(trials.map((each) => [Math.exp(each.actual), Math.exp(by(each))]));
  return {
    ...counted,
    smape: score(({ forecast }) => forecast),
    smapeNoGrowth: score(({ last }) => last),
  };
};
