import { describe, expect, it } from 'vitest';
import {
  growthFromHistory,
  type HistoryGrowth,
} from '../../../src/core/forecast/growth-from-history.ts';

const growth = (history: readonly number[]): HistoryGrowth => {
  const found = growthFromHistory(history);
  if ('kind' in found) throw new Error(found.kind);
  return found;
};

/** Some numbers of mean 0 that look like chance and are the same in every run. */
const WOBBLE = [
  3, -1, 4, -1, -5, 2, -6, 5, -3, 5, -2, 7, -9, 3, -2, 3, -8, 4, 6, -2, 6, -4, -3, -2,
];

const months = (count: number, of: (t: number) => number): readonly number[] =>
  Array.from({ length: count }, (_, t) => of(t));

const wobbly = (rate: number, size: number, count = 24): readonly number[] =>
  months(count, (t) => 1000 * (1 + rate) ** t * Math.exp((size * (WOBBLE[t % 24] as number)) / 5));

describe('growth from a history', () => {
  it('is the rate of a geometric series, and the chance that it goes otherwise', () => {
    const { rate, noise, level, band } = growth(months(24, (t) => 100 * 1.1 ** t));
    // The rate of the median path: (1 + mean)·e^(−noise² ÷ 2), noise as a share of 1.1.
    expect((1 + rate.mean) * Math.exp(-((noise / 1.1) ** 2) / 2)).toBeCloseTo(1.1, 9);
    expect(level).toBeCloseTo(100 * 1.1 ** 23, 3);
    expect(band[11]?.median).toBeCloseTo(100 * 1.1 ** 35, 3);
    expect(noise).toBeGreaterThan(0);
  });

  it('is none of a constant series', () => {
    const { band, level } = growth(months(24, () => 500));
    expect(level).toBeCloseTo(500, 9);
    for (const { median } of band) expect(median).toBeCloseTo(500, 9);
  });

  it('is not that of the last three months', () => {
    // 24 months around 1,000, then up by 10, 20 and 30 %: three months at 19.7 % would be 15-fold in a year.
    const jump = [...wobbly(0, 0.05), 1100, 1320, 1716];
    const { band } = growth(jump);
    expect(band[11]?.median).toBeLessThan(2 * 1716);
  });

  it('shrinks a few months to little growth, and says much is possible', () => {
    const few = growth([100, 130, 125]);
    expect(Math.abs(few.rate.mean)).toBeLessThan(0.02);
    // sd of the logarithm after a year √0.075 = 0.274 (see the spread): 90 % lie within a factor 1.57.
    const [year] = few.band.slice(11);
    expect((year as { p95: number }).p95 / (year as { median: number }).median).toBeCloseTo(
      Math.exp(1.6448536 * Math.sqrt(0.075)),
      6,
    );
    expect(few.backtest).toEqual({ method: 'shrunk_mean', months: 3, forecasts: 0 });
  });

  it('keeps clear growth in spite of noise', () => {
    const { rate, backtest } = growth(wobbly(0.08, 0.03));
    // Shrunk, but by no more than a third.
    expect(rate.mean).toBeGreaterThan((0.08 * 2) / 3);
    expect(rate.mean).toBeLessThan(0.08);
    expect(backtest.forecasts).toBe(78);
    expect(backtest.smape as number).toBeLessThan(backtest.smapeNoGrowth as number);
  });

  it('is the same of the same, whatever the unit', () => {
    const history = wobbly(0.03, 0.05);
    expect(growth(history)).toEqual(growth(history));
    const thousands = growth(history.map((x) => x * 1000));
    const { rate, noise, level } = growth(history);
    expect(thousands.rate.mean).toBeCloseTo(rate.mean, 6);
    expect(thousands.rate.sd).toBeCloseTo(rate.sd, 6);
    expect(thousands.noise).toBeCloseTo(noise, 6);
    expect(thousands.level / 1000 / level).toBeCloseTo(1, 6);
  });

  it('has the season by the months of the history, as given', () => {
    const factors = [2, 1, 1, 1, 1, 1, 0.5, 0.5, 1, 1, 1, 1];
    const history = months(48, (t) => 100 * (factors[t % 12] as number));
    growth(history).season.forEach((factor, i) => {
      expect(factor).toBeCloseTo(factors[i] as number, 9);
    });
    // Two months in which there was nothing yet: the third is the first that has a value.
    const late = [0, 0, ...history.slice(2)];
    growth(late).season.forEach((factor, i) => {
      expect(factor).toBeCloseTo(factors[i] as number, 9);
    });
  });

  it('is none where there is nothing to learn it from', () => {
    expect(growthFromHistory([])).toEqual({ kind: 'too_short', months: 0 });
    expect(growthFromHistory([0, 0, 5, 6])).toEqual({ kind: 'too_short', months: 2 });
    expect(growthFromHistory([1, 2, 0, 4])).toEqual({ kind: 'not_positive', months: 4 });
    expect(growthFromHistory([1, -2, 3])).toEqual({ kind: 'not_positive', months: 3 });
    expect(growthFromHistory([1, Number.NaN, 3])).toEqual({ kind: 'not_positive', months: 3 });
  });
});

/** Deterministic normal numbers: a linear congruence through Box and Muller. */
const normals = (): (() => number) => {
  let state = 20261121n;
  const uniform = (): number => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return (Number(state >> 11n) + 0.5) / 2 ** 53;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
};

/** P10, P50, P90 after a year of level × (1 + rate + noise), as a projection steps it. */
const simulate = ({ level, rate, noise }: HistoryGrowth): readonly number[] => {
  const normal = normals();
  const ends = Array.from({ length: 20_000 }, () => {
    const own = rate.mean + rate.sd * normal();
    let value = level;
    for (let month = 0; month < 12; month++) value *= Math.max(0, 1 + own + noise * normal());
    return value;
  }).sort((a, b) => a - b);
  return [0.1, 0.5, 0.9].map((share) => ends[share * ends.length] as number);
};

describe('a projection of that growth', () => {
  it.each([
    ['three months', [100, 130, 125]],
    ['a year', wobbly(0.02, 0.05, 12)],
    ['two years of clear growth', wobbly(0.08, 0.03)],
    ['two years of noise', wobbly(0, 0.1)],
    ['a perfect history', months(24, (t) => 100 * 1.1 ** t)],
    ['a history that turned', months(30, (t) => 1000 * Math.exp(0.6 * Math.sin(t / 5)))],
  ])('after a year is as wide as the calibrated band: %s', (_, history) => {
    const found = growth(history);
    const { p10, median, p90 } = found.band[11] as HistoryGrowth['band'][number];
    const [low, middle, high] = simulate(found).map(Math.log) as [number, number, number];
    const width = Math.log(p90 / p10);
    expect(Math.abs((high - low) / width - 1)).toBeLessThan(0.06);
    expect(Math.abs(middle - Math.log(median)) / width).toBeLessThan(0.04);
  });
});
