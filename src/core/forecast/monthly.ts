/** A value of a metric in a month (`2026-11`). */
export type MonthValue = { readonly month: string; readonly value: number };

/** One value a month without a gap, oldest first; `first` is the month of the calendar, 1–12. */
export type MonthlyHistory = { readonly first: number; readonly values: readonly number[] };

/** More months in a row than these are not filled in: what lies before them is left out. */
const MOST_MISSING = 2;

/**
 * The values of consecutive months, where at most two missing ones are put between their neighbours,
 * as compound growth would have it: 100 in 2026-01, 121 in 2026-03 → 100, 110, 121, first 1.
 */
export const monthlyHistory = (points: readonly MonthValue[]): MonthlyHistory => {
  let values: number[] = [];
  let [first, last] = [0, 0];
  for (const { month, value } of points) {
    const at = monthNumber(month);
    const missing = at - last - 1;
    const before = values.at(-1);
    if (before === undefined || missing > MOST_MISSING) [first, values] = [at, []];
    else values.push(...between(before, value, missing));
    values.push(value);
    last = at;
  }
  return { first: (first % 12) + 1, values };
};

/** Months since the year 0. */
const monthNumber = (month: string): number =>
  Number(month.slice(0, -3)) * 12 + Number(month.slice(-2)) - 1;

/** Straight where growth has no meaning. */
const between = (from: number, to: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / (count + 1);
    return from > 0 && to > 0 ? from * (to / from) ** share : from + (to - from) * share;
  });
