import { meanOf } from './line.ts';

const YEAR = 12;
/** Fewer than three years show a season no better than chance does. */
const LEAST_MONTHS = 3 * YEAR;
/** Of the normal distribution, two-sided 90 %. */
const CONFIDENCE = 1.645;

/** A series without its season, and the factor of the month `ahead` (1 is the next one). */
export type Deseasoned = {
  readonly series: readonly number[];
  /** By position in the year, from the first month on; none where there is no season. */
  readonly factors: readonly number[];
  readonly factorAhead: (ahead: number) => number;
};

/** Divides by the season where the 90 % test finds one; positive numbers only. */
export const withoutSeason = (series: readonly number[]): Deseasoned => {
  const factors = isSeasonal(series) && series.every((x) => x > 0) ? seasonOf(series) : [];
  const factorAt = (t: number): number => factors[t % YEAR] ?? 1;
  return {
    series: series.map((x, t) => x / factorAt(t)),
    factors,
    factorAhead: (ahead) => factorAt(series.length - 1 + ahead),
  };
};

/**
 * Whether months a year apart go together: |r₁₂| > 1.645·√((1 + 2·(r₁² + … + r₁₁²)) ÷ n), the test of
 * the Theta method (Assimakopoulos, Nikolopoulos 2000) and of the M4 competition's benchmarks.
 */
export const isSeasonal = (series: readonly number[]): boolean => {
  if (series.length < LEAST_MONTHS) return false;
  const [, ...r] = autocorrelations(series, YEAR);
  const before = r.slice(0, YEAR - 1).reduce((sum, each) => sum + each * each, 0);
  const limit = CONFIDENCE * Math.sqrt((1 + 2 * before) / series.length);
  return Math.abs(r[YEAR - 1] ?? 0) > limit;
};

/** r₀ = 1, r₁ … of a series around its mean; 0 for a constant one. */
const autocorrelations = (series: readonly number[], lags: number): readonly number[] => {
  const mean = meanOf(series);
  const apart = series.map((x) => x - mean);
  const at = (lag: number): number =>
    apart.slice(lag).reduce((sum, x, t) => sum + x * (apart[t] as number), 0);
  const variance = at(0);
  return Array.from({ length: lags + 1 }, (_, lag) => (variance === 0 ? 0 : at(lag) / variance));
};

/** Classical multiplicative decomposition: means of x ÷ centred 12-month average, of mean 1. */
const seasonOf = (series: readonly number[]): readonly number[] => {
  const ratios: number[][] = Array.from({ length: YEAR }, () => []);
  for (let t = YEAR / 2; t < series.length - YEAR / 2; t++) {
    ratios[t % YEAR]?.push((series[t] as number) / centredMean(series, t));
  }
  const raw = ratios.map(meanOf);
  const mean = meanOf(raw);
  return raw.map((factor) => factor / mean);
};

/** Twelve months around t, of which the first and the last of thirteen count half. */
const centredMean = (series: readonly number[], t: number): number => {
  const around = series.slice(t - YEAR / 2, t + YEAR / 2 + 1);
  const ends = ((around[0] ?? 0) + (around[YEAR] ?? 0)) / 2;
  return (around.slice(1, YEAR).reduce((sum, x) => sum + x, 0) + ends) / YEAR;
};
