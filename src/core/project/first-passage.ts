import { monthAfter } from '../../lib/calendar.ts';
import type { Percentiles } from '../../model/percentiles.ts';

/** The month of each trial in which something first happens; infinite where it never does. */
export type FirstMonths = Float64Array;

export type Passage = {
  readonly probability: number;
  readonly months: Percentiles<number>;
  readonly month: Percentiles<string>;
};

/**
 * The chance that it happens, and the month by which it has in 10, 50 and 90 % of all trials: null
 * where fewer ever get there. Of 6, 10, 16 and never, P50 is 10 and P90 none.
 */
export const readPassage = (first: FirstMonths, at: string): Passage => {
  const sorted = first.slice().sort();
  const fired = sorted.findIndex((month) => !Number.isFinite(month));
  const count = fired < 0 ? sorted.length : fired;
  const quantile = (p: number): number | null => {
    const month = sorted[Math.max(0, Math.ceil(p * sorted.length - ROUNDING) - 1)];
    return month === undefined || !Number.isFinite(month) ? null : month;
  };
  const months = { p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) };
  return {
    probability: sorted.length === 0 ? 0 : count / sorted.length,
    months,
    month: {
      p10: monthAfter(at, months.p10),
      p50: monthAfter(at, months.p50),
      p90: monthAfter(at, months.p90),
    },
  };
};

/** 0.1 × 30 is a little more than 3 in doubles. */
const ROUNDING = 1e-9;
