/** Percentiles over all trials: null where they fall among those that never come. */
export type Percentiles<T> = {
  readonly p10: T | null;
  readonly p50: T | null;
  readonly p90: T | null;
};
