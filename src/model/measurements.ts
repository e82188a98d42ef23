import type { Interval } from './interval.ts';
import type { Place } from './place.ts';

export type MetricSource = MeasuredBy | 'default' | 'model' | 'missing';

/** What gave a value from outside the profile. */
export type MeasuredBy = 'file' | 'set' | 'prometheus' | 'k6' | 'openmetrics' | 'csv';

/** Why a source that was asked has no value: nothing there, nothing happened, no number, too old. */
export type NoData = 'absent' | 'zero_traffic' | 'not_finite' | 'stale';

/** A value given from outside the profile: a metrics source or `--set`. */
export type Measurement = {
  readonly id: string;
  /** Undefined where the source has no value: then the metric is unknown, whatever its default. */
  readonly value: number | undefined;
  /** Where the value is uncertain; `value` is then its point. */
  readonly interval?: Interval;
  readonly source: MeasuredBy;
  readonly place: Place;
  /** When it was so: a day, or a time in UTC (`2026-11-20T12:00:00Z`). */
  readonly at?: string;
  /** Seconds from then to the moment that is asked about, at least 0. */
  readonly age?: number;
  readonly noData?: NoData;
  /** How a share without a unit was read. */
  readonly assumed?: 'share';
  readonly stale?: Staleness;
};

/** A value older than its metric allows, in seconds; null: its time is not known. */
export type Staleness = { readonly age: number | null; readonly limit: number };
