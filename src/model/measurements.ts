import type { Interval } from './interval.ts';
import type { Place } from './place.ts';

export type MetricSource = 'default' | 'file' | 'set' | 'model' | 'missing';

/** A value given from outside the profile: a metrics file or `--set`. */
export type Measurement = {
  readonly id: string;
  readonly value: number;
  /** Where the value is uncertain; `value` is then its point. */
  readonly interval?: Interval;
  readonly source: 'file' | 'set';
  readonly place: Place;
};
