import { describe, expect, it } from 'vitest';
import { chanceOf, sparesFor } from '../../../src/core/functions/pool.ts';

/** P(Binomial(units, 1 − out) ≥ needed) in whole numbers: `out` is a number of thousandths. */
const exactly = (needed: number, units: number, thousandths: number): number => {
  const total = 1000n ** BigInt(units);
  let sum = 0n;
  let choose = 1n;
  for (let failed = 0; failed <= units - needed; failed++) {
    const works = BigInt(1000 - thousandths) ** BigInt(units - failed);
    sum += choose * works * BigInt(thousandths) ** BigInt(failed);
    choose = (choose * BigInt(units - failed)) / BigInt(failed + 1);
  }
  return Number((sum * 10n ** 18n) / total) / 1e18;
};

describe('the chance that enough units work', () => {
  it('is that of the published values', () => {
    // NUMBERS.md, Pools: 3 of 4 at 0.9; 4 of 6 at 0.8
    expect(chanceOf({ needed: 3, units: 4, out: 0.1 })).toBeCloseTo(0.9477, 12);
    expect(chanceOf({ needed: 4, units: 6, out: 0.2 })).toBeCloseTo(0.90112, 12);
  });

  it.each([
    [4, 5, 10],
    [10, 13, 100],
    [40, 52, 150],
    [100, 110, 50],
  ])('is exact: %d of %d, %d thousandths out', (needed, units, thousandths) => {
    const chance = chanceOf({ needed, units, out: thousandths / 1000 });
    expect(chance).toBeCloseTo(exactly(needed, units, thousandths), 12);
  });

  it('is none with too few units, and certain where none are needed or none fail', () => {
    expect(chanceOf({ needed: 4, units: 3, out: 0.1 })).toBe(0);
    expect(chanceOf({ needed: 0, units: 0, out: 1 })).toBe(1);
    expect(chanceOf({ needed: 4, units: 4, out: 0 })).toBe(1);
  });
});

describe('spares', () => {
  it('are the fewest that reach the confidence', () => {
    // 10 of 13: 0.9658; 10 of 14: 0.9908. Ten ÷ 0.9 would say 12 units, which work 88.9 % of the time.
    expect(sparesFor({ needed: 10, out: 0.1, confidence: 0.99 })).toBe(4);
    expect(exactly(10, 13, 100)).toBeLessThan(0.99);
    expect(exactly(10, 14, 100)).toBeGreaterThan(0.99);
  });

  it('reach it exactly', () => {
    expect(sparesFor({ needed: 3, out: 0.1, confidence: 0.9477 })).toBe(1);
    expect(sparesFor({ needed: 3, out: 0.1, confidence: 0.9478 })).toBe(2);
    expect(sparesFor({ needed: 4, out: 0.2, confidence: 0.90112 })).toBe(2);
  });

  it('count 10,000 units, whose chance of all working no double holds', () => {
    // 0.9^10,000 is 10^-457. Mean 1,111 failures before the 10,000th that works, standard deviation
    // √(10,000 × 0.1) ÷ 0.9 = 35.1; 99 % lies 2.326 of them above: 1,193.
    const spares = sparesFor({ needed: 10_000, out: 0.1, confidence: 0.99 }) as number;
    expect(Math.abs(spares - 1193)).toBeLessThanOrEqual(3);
    const chance = (more: number) => chanceOf({ needed: 10_000, units: 10_000 + more, out: 0.1 });
    expect(chance(spares - 1)).toBeLessThan(0.99);
    expect(chance(spares)).toBeGreaterThanOrEqual(0.99);
  });

  it('are none where nothing fails, nothing is needed or nothing is asked', () => {
    expect(sparesFor({ needed: 5, out: 0, confidence: 1 })).toBe(0);
    expect(sparesFor({ needed: 0, out: 1, confidence: 1 })).toBe(0);
    expect(sparesFor({ needed: 5, out: 0.5, confidence: 0 })).toBe(0);
  });

  it('are unknown where no number suffices', () => {
    expect(sparesFor({ needed: 5, out: 0.1, confidence: 1 })).toBeUndefined();
    expect(sparesFor({ needed: 5, out: 1, confidence: 0.5 })).toBeUndefined();
    expect(sparesFor({ needed: 1e9, out: 0.5, confidence: 0.5 })).toBeUndefined();
  });

  it('are no number where a chance is none', () => {
    expect(sparesFor({ needed: 5, out: 1.5, confidence: 0.9 })).toBeNaN();
    expect(sparesFor({ needed: 5, out: 0.5, confidence: -1 })).toBeNaN();
    expect(chanceOf({ needed: 5, units: 6, out: -0.1 })).toBeNaN();
  });

  it('end where a confidence is as near to certain as a double tells', () => {
    expect(sparesFor({ needed: 100, out: 0.1, confidence: 1 - 2 ** -53 })).toBeGreaterThan(30);
  });
});
