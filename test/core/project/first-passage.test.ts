import { describe, expect, it } from 'vitest';
import { readPassage } from '../../../src/core/project/first-passage.ts';
import { firstMonths, type Paths } from '../../../src/core/project/paths.ts';

const NEVER = Number.POSITIVE_INFINITY;
const passage = (...months: number[]) => readPassage(Float64Array.from(months), '2026-11-20');

describe('the month of a first passage', () => {
  it('is the one by which so many of all trials have passed', () => {
    // Of ten trials one has passed by month 1, five by 5, nine by 9.
    expect(passage(10, 9, 8, 7, 6, 5, 4, 3, 2, 1)).toEqual({
      probability: 1,
      months: { p10: 1, p50: 5, p90: 9 },
      month: { p10: '2026-12', p50: '2027-04', p90: '2027-08' },
    });
  });

  it('is none where it falls among those that never pass', () => {
    expect(passage(6, 10, 16, NEVER)).toMatchObject({
      probability: 0.75,
      months: { p10: 6, p50: 10, p90: null },
      month: { p90: null },
    });
    expect(passage(NEVER, NEVER)).toMatchObject({ probability: 0, months: { p10: null } });
  });

  it('is today where the conditions hold already', () => {
    expect(passage(0, 0).month).toEqual({ p10: '2026-11', p50: '2026-11', p90: '2026-11' });
  });
});

describe('first months', () => {
  const paths = (rows: readonly (readonly number[])[]): Paths => ({
    months: rows.length - 1,
    trials: rows[0]?.length ?? 0,
    values: (_, month) => Float64Array.from(rows[month] ?? []),
  });

  it('are the first in which the condition is known to hold', () => {
    const holds = paths([
      [0, 1, Number.NaN, 0],
      [1, 0, Number.NaN, 0],
      [1, 1, 1, 0],
    ]);
    expect([...firstMonths(holds, 'phases.x.reached')]).toEqual([1, 0, 2, NEVER]);
  });
});
