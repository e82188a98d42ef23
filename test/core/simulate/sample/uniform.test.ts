import { describe, expect, it } from 'vitest';
import { keyOf, uniformAt } from '../../../../src/core/simulate/sample/uniform.ts';

const COUNT = 100_000;

/** How far counts are from equal ones: of `k` cells about k − 1, within 4 × √(2(k − 1)) of it. */
const chiSquare = (counts: readonly number[]): number => {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
};

const within = (statistic: number, cells: number): void => {
  const spread = 4 * Math.sqrt(2 * (cells - 1));
  expect(statistic).toBeGreaterThan(cells - 1 - spread);
  expect(statistic).toBeLessThan(cells - 1 + spread);
};

const cellsOf = (cells: number, cell: (i: number) => number): number[] => {
  const counts = Array.from({ length: cells }, () => 0);
  for (let i = 0; i < COUNT; i++) counts[cell(i)] = (counts[cell(i)] ?? 0) + 1;
  return counts;
};

describe('uniform numbers', () => {
  const key = keyOf(1, 'growth.mau');

  it('fill all parts alike, along trials and along months', () => {
    within(chiSquare(cellsOf(100, (i) => Math.floor(uniformAt(key, i, 0) * 100))), 100);
    within(chiSquare(cellsOf(100, (i) => Math.floor(uniformAt(key, 7, i) * 100))), 100);
  });

  it('fill them alike in their lower digits', () => {
    const low = (i: number): number => Math.floor(((uniformAt(key, i, 3) * 2 ** 20) % 1) * 64);
    within(chiSquare(cellsOf(64, low)), 64);
  });

  it.each([
    ['another name', keyOf(1, 'growth.mav'), 0, 0],
    ['another seed', keyOf(2, 'growth.mau'), 0, 0],
    ['the next month', key, 0, 1],
    ['the next trial', key, 1, 0],
  ])('tell nothing about those of %s', (_, other, trials, months) => {
    const pairs = cellsOf(256, (i) => {
      const x = Math.floor(uniformAt(key, i, 0) * 16);
      const y = Math.floor(uniformAt(other, i + trials, months) * 16);
      return x * 16 + y;
    });
    within(chiSquare(pairs), 256);
  });

  it('are never 0 or 1', () => {
    for (let i = 0; i < COUNT; i++) {
      const u = uniformAt(key, i, 0);
      expect(u > 0 && u < 1).toBe(true);
    }
    // All 52 bits set and a half: the largest that there is.
    expect((2 ** 52 - 1 + 0.5) / 2 ** 52).toBeLessThan(1);
  });

  it('are the same for the same seed, name, trial and month', () => {
    expect(uniformAt(keyOf(9, 'x'), 5, 6)).toBe(uniformAt(keyOf(9, 'x'), 5, 6));
    const seeds = [0, 1, 2 ** 32, 2 ** 32 + 1].map((seed) => uniformAt(keyOf(seed, 'x'), 0, 0));
    expect(new Set(seeds).size).toBe(4);
  });
});
