import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, summarise } from '../../../../src/core/simulate/reduce/distribution.ts';

/** Type 7 (Hyndman and Fan, 1996): linear between the ranks around p·(n − 1). */
const bySorting = (values: readonly number[], p: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number];
  return low + (high - low) * (at - Math.floor(at));
};

/** Of whole numbers: one of them, where the place is between two the higher. */
const rankAbove = (values: readonly number[], p: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(p * (values.length - 1))] as number;

const numbers = fc.oneof(
  fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 300 }),
  // More than are selected at once.
  fc
    .tuple(fc.nat(), fc.integer({ min: 200, max: 5000 }))
    .map(([seed, count]) => Array.from({ length: count }, (_, i) => Math.sin(seed + i * i) * 100)),
  // Nearly all in one cell, and some far away; within it the same again.
  fc
    .tuple(fc.nat(), fc.integer({ min: 3000, max: 9000 }))
    .map(([seed, count]) =>
      Array.from(
        { length: count },
        (_, i) => Math.sin(seed + i * i) ** 3 * 10 ** ((i % 7) ** 2 - 6),
      ),
    ),
  // Many of a kind, few of others.
  fc
    .integer({ min: 2048, max: 5000 })
    .map((count) => Array.from({ length: count }, (_, i) => (i % 100 === 0 ? i : 7))),
  // Whole numbers that are few to some, and apart by more than there are cells to others.
  fc
    .tuple(fc.nat(), fc.integer({ min: 2048, max: 5000 }), fc.constantFrom(20, 4095, 4096, 9000))
    .map(([seed, count, most]) =>
      Array.from({ length: count }, (_, i) => Math.round((Math.sin(seed + i * i) * most) / 2)),
    ),
  // Many of a kind.
  fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 300 }),
);

describe('a quantile', () => {
  it('is that of a sort, whatever the order of the values', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, p) => {
        const given = Float64Array.from(values);
        // 0 and -0 are of one rank.
        expect(quantile(given, p) + 0).toBe(bySorting(values, p) + 0);
        expect([...given]).toEqual(values);
      }),
      { numRuns: 500 },
    );
  });

  it('is found among values farther apart than numbers go, and nearer than they differ', () => {
    const far = Array.from({ length: 3000 }, (_, i) => [-1.7e308, 0, 5e-324, 1.7e308][i % 4] ?? 0);
    const near = Array.from({ length: 3000 }, (_, i) => (i % 3) * 5e-324);
    for (const values of [far, near]) {
      for (const p of [0, 1 / 3, 0.5, 1]) {
        expect(quantile(Float64Array.from(values), p)).toBe(bySorting(values, p));
      }
    }
  });

  it('of 1, 2, 3, 4 is 2.5 in the middle, 1.75 at a quarter', () => {
    expect(quantile(Float64Array.of(4, 1, 3, 2), 0.5)).toBe(2.5);
    expect(quantile(Float64Array.of(4, 1, 3, 2), 0.25)).toBe(1.75);
    expect(quantile(Float64Array.of(4, 1, 3, 2), 0)).toBe(1);
    expect(quantile(Float64Array.of(4, 1, 3, 2), 1)).toBe(4);
  });
});

describe('a distribution', () => {
  it('has all of its percentiles from one array', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { p5, p10, p50, p90, p95, mean, unknown } = summarise(Float64Array.from(values));
        const ps = [0.05, 0.1, 0.5, 0.9, 0.95];
        const expected = values.every(Number.isInteger)
          ? ps.map((p) => rankAbove(values, p) + 0)
          : ps.map((p) => bySorting(values, p) + 0);
        expect([p5, p10, p50, p90, p95].map((x) => Number(x) + 0)).toEqual(expected);
        const size = Math.max(1, ...values.map(Math.abs));
        const sum = values.reduce((total, x) => total + x, 0);
        expect(Number(mean) / size).toBeCloseTo(sum / values.length / size, 9);
        expect(unknown).toBeUndefined();
      }),
    );
  });

  it('of people has people, never half of one', () => {
    expect(summarise(Float64Array.of(4, 1, 3, 2))).toMatchObject({ p5: 2, p50: 3, p95: 4 });
    expect(summarise(Float64Array.of(12, 19)).p50).toBe(19);
    expect(summarise(Float64Array.of(4, 0.5, 3, 2)).p50).toBe(2.5);
  });

  it('is of what is known, and says how much is not', () => {
    expect(summarise(Float64Array.of(Number.NaN, 4, 2, Number.NaN))).toMatchObject({
      p50: 4,
      mean: 3,
      unknown: 0.5,
    });
    expect(summarise(Float64Array.of(Number.POSITIVE_INFINITY, 2))).toMatchObject({
      p95: 2,
      unknown: 0.5,
    });
    const nothing = { p5: null, p10: null, p50: null, p90: null, p95: null, mean: null };
    expect(summarise(Float64Array.of(Number.NaN))).toEqual({ ...nothing, unknown: 1 });
    expect(summarise(new Float64Array())).toEqual({ ...nothing, unknown: 1 });
  });

  it('keeps the digits of a mean of many', () => {
    // A plain sum of a million tenths is 100,000.00000133.
    expect(summarise(new Float64Array(1_000_000).fill(0.1)).mean).toBeCloseTo(0.1, 15);
  });
});
