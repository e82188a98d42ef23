import { describe, expect, it } from 'vitest';
import { BLOCK } from '../../../../src/core/simulate/sample/block.ts';
import { placesFrom, strataOf } from '../../../../src/core/simulate/sample/stratum.ts';
import { keyOf } from '../../../../src/core/simulate/sample/uniform.ts';

const orderOf = (name: string, trials: number): number[] => {
  const strata = strataOf(keyOf(1, name), trials);
  const order: number[] = [];
  for (let first = 0; first < trials; first += BLOCK) {
    order.push(
      ...placesFrom(strata, first, Math.min(BLOCK, trials - first)).slice(0, trials - first),
    );
  }
  return order;
};

const SIZES = [
  ...Array.from({ length: 70 }, (_, i) => i + 1),
  ...[100, 127, 128, 129, 255, 256, 257, 1000, 4095, 4096, 4097, 10_000, 65_536, 65_537, 100_000],
];

/** Pearson's r of two orders, in units of what chance gives: 1 ÷ √n. */
const correlation = (a: readonly number[], b: readonly number[]): number => {
  const n = a.length;
  const middle = (n - 1) / 2;
  const covariance = a.reduce((sum, x, i) => sum + (x - middle) * ((b[i] ?? 0) - middle), 0) / n;
  return (covariance / ((n * n - 1) / 12)) * Math.sqrt(n);
};

describe('the order of trials', () => {
  it.each(SIZES)('of %d has each place once', (trials) => {
    const order = orderOf('growth.mau', trials);
    expect(order.toSorted((a, b) => a - b)).toEqual(order.map((_, i) => i));
  });

  it('is another for another input, and tells nothing about it', () => {
    const names = Array.from({ length: 60 }, (_, i) => `input.${i}`);
    const orders = names.map((name) => orderOf(name, 1000));
    const all = orders.flatMap((a, i) => orders.slice(i + 1).map((b) => correlation(a, b)));
    // 1,770 pairs: normal with a deviation of 1, none beyond 4.5.
    const deviation = Math.sqrt(all.reduce((sum, r) => sum + r * r, 0) / all.length);
    expect(deviation).toBeGreaterThan(0.93);
    expect(deviation).toBeLessThan(1.07);
    expect(Math.max(...all.map(Math.abs))).toBeLessThan(4.5);
  });

  it('is not that of the trials', () => {
    for (const trials of [64, 1000, 4096]) {
      const order = orderOf('price', trials);
      expect(
        Math.abs(
          correlation(
            order,
            order.map((_, i) => i),
          ),
        ),
      ).toBeLessThan(4);
    }
  });
});
