import type { MeasuredFrom } from '../../model/profile/metrics.ts';
import type { NumberSpec } from '../document/number-spec.ts';

/** A metric that a source may give: its id, unit and bounds, and how it is found there. */
export type MeasurableMetric = NumberSpec & {
  readonly id: string;
  readonly query?: string;
  readonly measured?: MeasuredFrom;
};
