import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/core/audit/judge.ts';
import type { Said } from '../../../src/model/profile/claims.ts';

const figure = (value: number, tolerance: number): Said => ({ kind: 'figure', value, tolerance });
const limit = (comparison: '<' | '<=' | '>' | '>=', value: number): Said => ({
  kind: 'limit',
  comparison,
  value,
});
const between = (low: number, high: number): Said => ({ kind: 'between', low, high });

describe('a claim holds where what is computed rounds to what is said', () => {
  it.each<[string, Said, number, boolean, number, number | null]>([
    ['the figure itself', figure(15, 0.5), 15, true, 0, 0],
    ['half a unit of the last digit above', figure(15, 0.5), 15.5, true, 0.5, 0.5 / 15],
    ['a little more', figure(15, 0.5), 15.51, false, 0.51, 0.51 / 15],
    // 25 of 15: 10 ÷ 15 = two thirds too many.
    ['far more', figure(15, 0.5), 25, false, 10, 2 / 3],
    ['0.1 + 0.2 of 0.3', figure(0.3, 0), 0.1 + 0.2, true, 0.1 + 0.2 - 0.3, (0.1 + 0.2 - 0.3) / 0.3],
    ['what is said to be nothing', figure(0, 0.5), 2, false, 2, null],
    ['at most, at the limit', limit('<=', 500), 500, true, 0, 0],
    ['at most, above it', limit('<=', 500), 800, false, 300, 0.6],
    ['at most, far below it', limit('<=', 500), 1, true, 0, 0],
    ['below, at the limit', limit('<', 500), 500, false, 0, 0],
    ['below, under it', limit('<', 500), 499.9, true, 0, 0],
    ['at least, under it', limit('>=', 0.999), 0.997, false, -0.002, -0.002 / 0.999],
    ['above, at the limit', limit('>', 50), 50, false, 0, 0],
    ['a range, at its end', between(20, 30), 30, true, 0, 0],
    ['a range, beyond its end', between(20, 30), 60, false, 30, 1],
    ['a range, short of its beginning', between(20, 30), 15, false, -5, -0.25],
    ['below zero', figure(-10, 0.5), -12, false, -2, -0.2],
  ])('%s', (_, says, computed, holds, difference, deviation) => {
    const verdict = judge(says, computed);
    expect(verdict.holds).toBe(holds);
    expect(verdict.difference).toBeCloseTo(difference, 12);
    if (deviation === null) expect(verdict.deviation).toBeNull();
    else expect(verdict.deviation).toBeCloseTo(deviation, 12);
  });

  it('and is unknown where nothing is computed', () => {
    const unknown = { holds: null, difference: null, deviation: null };
    expect(judge(figure(1, 0), null)).toEqual(unknown);
    expect(judge({ kind: 'invalid' }, 1)).toEqual(unknown);
  });
});
