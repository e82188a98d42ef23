/** Months to two digits: nobody plans by the days of a payback. 0.8547 → 0.85. */
export const paybackShown = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(2));
