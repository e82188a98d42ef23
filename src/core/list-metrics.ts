import type { Envelope } from '../model/answer/envelope.ts';
import type { ListedMetric, MetricsListing } from '../model/answer/metrics-listing.ts';
import type { Measurement } from '../model/measurements.ts';
import { fileLine } from '../model/place.ts';
import type { Metric } from '../model/profile/metrics.ts';
import type { Evaluation } from './graph/evaluate.ts';
import type { PlanInput } from './plan.ts';

/** Every metric with its value, what gave it, how long ago, and the line that a metrics file lacks. */
export const listMetrics = (
  { profile, measurements, notes = [] }: PlanInput,
  { value }: Evaluation,
  envelope: Envelope<'metrics'>,
): MetricsListing => {
  const measured = new Map(measurements.map((one) => [one.id, one]));
  const metrics = profile.metrics.map((metric) =>
    listed(metric, value(metric.id), measured.get(metric.id)),
  );
  return { ...envelope, metrics, findings: notes };
};

const listed = (
  metric: Metric,
  value: number | undefined,
  given: Measurement | undefined,
): ListedMetric => {
  const { id, unit, label } = metric;
  const own = metric.value === undefined ? 'missing' : 'default';
  const source = given?.source ?? (metric.formula === undefined ? own : 'model');
  const lacking = given?.value === undefined && source !== 'model';
  return {
    id,
    ...(label === undefined ? {} : { label }),
    value: value ?? null,
    unit,
    source,
    at: given?.at ?? null,
    age: given?.age ?? null,
    where: fileLine(given?.place ?? metric.place),
    stale: given?.stale !== undefined,
    ...(given?.noData === undefined ? {} : { noData: given.noData }),
    ...(lacking ? { add: lineOf(id, value, unit) } : {}),
  };
};

/** `mau: 10000 # users`: the default to be replaced, or a gap to be filled. */
const lineOf = (id: string, value: number | undefined, unit: string): string =>
  `${id}: ${value ?? '…'} # ${unit}`;
