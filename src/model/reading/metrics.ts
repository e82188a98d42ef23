import type { MetricSource } from '../measurements.ts';

export type MetricReading = {
  readonly value: number | null;
  readonly unit: string;
  readonly source: MetricSource;
  /** When it was measured, where its source says so. */
  readonly at?: string;
};
