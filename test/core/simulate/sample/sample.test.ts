import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../src/core/simulate/reduce/distribution.ts';
import { drawAt, fillDraws, intervalAt } from '../../../../src/core/simulate/sample/sample.ts';
import { keyOf } from '../../../../src/core/simulate/sample/uniform.ts';
import type { Interval } from '../../../../src/model/interval.ts';

const lognormal = (low: number, high: number): Interval => ({ kind: 'lognormal', low, high });
const split = (low: number, mid: number, high: number): Interval => ({
  kind: 'split',
  low,
  mid,
  high,
});

const draws = (interval: Interval, trials: number, name = 'x'): Float64Array => {
  const out = new Float64Array(trials);
  fillDraws({ key: keyOf(1, name), interval, trials }, { first: 0, count: trials }, out, 0);
  return out;
};

/** Where one standard deviation above the median lies. */
const ONE_SD = 0.8413447460685429;

describe('the value of an interval', () => {
  it('is lognormal between two positive ends: 2 to 5', () => {
    // NUMBERS: μ = 1.1512925464970227, σ = 0.27853260523016377.
    const [mu, sigma] = [1.1512925464970227, 0.27853260523016377];
    expect(Math.log(intervalAt(lognormal(2, 5), 0.5))).toBeCloseTo(mu, 14);
    expect(Math.log(intervalAt(lognormal(2, 5), ONE_SD))).toBeCloseTo(mu + sigma, 14);
    expect(intervalAt(lognormal(2, 5), 0.05)).toBeCloseTo(2, 13);
    expect(intervalAt(lognormal(2, 5), 0.95)).toBeCloseTo(5, 13);
  });

  it('has the percentiles of NUMBERS for 5 to 10', () => {
    const at = (u: number): number => intervalAt(lognormal(5, 10), u);
    expect(at(0.5)).toBeCloseTo(7.07106781, 8);
    expect(at(0.1)).toBeCloseTo(5.39777215, 8);
    expect(at(0.9)).toBeCloseTo(9.26308088, 8);
  });

  it('goes through low, mid and high, with powers above 0 and straight lines below', () => {
    for (const [low, mid, high] of [
      [2, 2.5, 3],
      [10, 40, 50],
      [-10, 30, 40],
      [0, 1, 5],
    ] as const) {
      const at = (u: number): number => intervalAt(split(low, mid, high), u);
      expect(at(0.05)).toBeCloseTo(low, 12);
      expect(at(0.5)).toBeCloseTo(mid, 12);
      expect(at(0.95)).toBeCloseTo(high, 12);
    }
  });

  it('is what it says for uniform and normal', () => {
    expect(intervalAt({ kind: 'uniform', low: -1, high: 3 }, 0.75)).toBe(2);
    expect(intervalAt({ kind: 'normal', mean: 10, sd: 2 }, 0.975)).toBeCloseTo(13.919928, 6);
  });
});

describe('samples', () => {
  it('have one value in each part of what is possible', () => {
    for (const trials of [1, 2, 5, 100, 4096, 5000]) {
      const parts = Array.from(draws({ kind: 'uniform', low: 0, high: 1 }, trials), (u) =>
        Math.floor(u * trials * (1 + 1e-15)),
      );
      expect(parts.toSorted((a, b) => a - b)).toEqual(parts.map((_, i) => i));
    }
  });

  it('have the mean and percentiles of their interval: 5 to 10', () => {
    const { p10, p50, p90, mean } = summarise(draws(lognormal(5, 10), 2 ** 16));
    // Latin hypercube: off by less than one part in 65,536 of the trials.
    expect(mean).toBeCloseTo(7.22978373, 3);
    expect(p10).toBeCloseTo(5.39777215, 3);
    expect(p50).toBeCloseTo(7.07106781, 3);
    expect(p90).toBeCloseTo(9.26308088, 3);
  });

  it('are the same one by one and in parts', () => {
    const key = keyOf(1, 'x');
    const interval = split(1, 2, 9);
    const all = draws(interval, 1000);
    const part = new Float64Array(10);
    fillDraws({ key, interval, trials: 1000 }, { first: 500, count: 8 }, part, 2);
    expect([...part.subarray(2)]).toEqual([...all.subarray(500, 508)]);
    expect([...part.subarray(0, 2)]).toEqual([0, 0]);
    expect(drawAt({ key, interval, trials: 1000 }, 999)).toBe(all[999]);
  });

  it('never come to an end of what is possible', () => {
    for (let seed = 0; seed < 200; seed++) {
      const of = { key: keyOf(seed, 'x'), interval: lognormal(2, 5), trials: 1 };
      expect(Number.isFinite(drawAt(of, 0))).toBe(true);
    }
  });
});
