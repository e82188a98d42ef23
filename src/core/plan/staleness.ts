import type { Measurement } from '../../model/measurements.ts';
import type { Metric } from '../../model/profile/metrics.ts';

/**
 * Measurements with their age, and those marked that are older than their metric's `max_age`; `now` in ms since
 * 1970. A day stands for its end, so what was measured today is 0 old. Where the metric says so
 * (`on_stale: unknown`), the value is gone. What the command line gives is of now.
 */
export const markStale = (
  measurements: readonly Measurement[],
  metrics: readonly Metric[],
  now: number,
): readonly Measurement[] => {
  const rules = new Map(metrics.map(({ id, measured }) => [id, measured]));
  return measurements.map((measurement): Measurement => {
    const age = ageOf(measurement, now);
    const one = age === null ? measurement : { ...measurement, age };
    const { maxAge: limit, onStale } = rules.get(one.id) ?? {};
    if (limit === undefined || one.source === 'set' || one.value === undefined) return one;
    if (age !== null && age <= limit) return one;
    const stale = { age, limit };
    if (onStale !== 'unknown') return { ...one, stale };
    const { interval: _interval, ...rest } = one;
    return { ...rest, value: undefined, noData: 'stale', stale };
  });
};

/** How old a value is in seconds, at least 0; null where its source does not say. */
const ageOf = ({ at }: Pick<Measurement, 'at'>, now: number): number | null => {
  if (at === undefined) return null;
  const time = Date.parse(at.length === 10 ? `${at}T23:59:59Z` : at);
  return Number.isNaN(time) ? null : Math.max(0, Math.round((now - time) / 1000));
};
