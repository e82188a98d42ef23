import { describe, expect, it } from 'vitest';
import { monthlyHistory } from '../../../src/core/forecast/monthly.ts';

const read = (months: Readonly<Record<string, number>>) =>
  monthlyHistory(Object.entries(months).map(([month, value]) => ({ month, value })));

describe('a history by months', () => {
  it('begins in its first month and goes over the year', () => {
    const history = read({ '2025-11': 5, '2025-12': 6, '2026-01': 7 });
    expect(history).toEqual({ first: 11, values: [5, 6, 7] });
    expect(monthlyHistory([])).toEqual({ first: 1, values: [] });
  });

  it('has up to two missing months filled in by compound growth', () => {
    const one = read({ '2026-01': 100, '2026-03': 121 });
    expect(one.first).toBe(1);
    expect(one.values[1]).toBeCloseTo(110, 9);
    const two = read({ '2026-01': 1, '2026-04': 8 }).values;
    expect(two.map((x) => Math.round(x * 1e9) / 1e9)).toEqual([1, 2, 4, 8]);
    expect(read({ '2026-01': 0, '2026-03': 8 }).values).toEqual([0, 4, 8]);
  });

  it('begins anew after more', () => {
    expect(read({ '2025-08': 1, '2025-12': 8, '2026-01': 9 })).toEqual({
      first: 12,
      values: [8, 9],
    });
  });
});
