import { describe, expect, it } from 'vitest';
import { normalInverse } from '../../../../src/core/simulate/sample/normal-inverse.ts';

// With mpmath 1.3 (−√2 · erfinv(1 − 2p)); 0.25, 0.001 and 1e-20 are also the check values
// that the paper of AS 241 prints.
const PUBLISHED: readonly (readonly [number, number])[] = [
  [0.975, 1.9599639845400543],
  [0.95, 1.6448536269514726],
  [0.9, 1.2815515655446004],
  [0.5425, 0.10673401079978627],
  [0.5, 0],
  [0.25, -0.6744897501960817],
  [0.07, -1.4757910281791706],
  [0.001, -3.0902323061678136],
  [1e-10, -6.361340902404057],
  [1e-20, -9.262340089798407],
  [1e-300, -37.0470962993612],
];

describe('the inverse of the normal distribution', () => {
  it.each(PUBLISHED)('of %d is %d', (p, z) => {
    expect(Math.abs(normalInverse(p) - z)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(z)));
  });

  it('is odd about a half', () => {
    for (const p of [0.01, 0.0749, 0.0751, 0.2, 0.4999]) {
      expect(normalInverse(1 - p)).toBeCloseTo(-normalInverse(p), 12);
    }
  });

  it('has no jump where one formula gives way to another', () => {
    // At |p − ½| = 0.425, and at √−ln p = 5.
    for (const p of [0.075, 0.925, Math.exp(-25)]) {
      const step = normalInverse(p * (1 + 1e-9)) - normalInverse(p * (1 - 1e-9));
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThan(1e-7);
    }
  });

  it('ends at infinity, and is no number beyond', () => {
    expect(normalInverse(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalInverse(1)).toBe(Number.POSITIVE_INFINITY);
    for (const p of [-0.1, 1.1, Number.NaN]) expect(normalInverse(p)).toBeNaN();
  });
});
