import { type Finding, finding } from '../../../model/finding/finding.ts';
import type { MeasuredBy, Measurement } from '../../../model/measurements.ts';

/** What the measurements say besides their values: no data, old values, how shares were read. */
export const sourceFindings = (measurements: readonly Measurement[]): Finding[] => [
  ...measurements.flatMap(({ id, source, noData, stale, place }) => {
    if (stale !== undefined) {
      const facts = { id, ...stale, unknown: noData === 'stale' };
      return [finding('metric_stale', 'warning', facts, place)];
    }
    if (noData === undefined) return [];
    return [finding('metric_no_data', 'warning', { id, source, reason: noData }, place)];
  }),
  ...assumedShares(measurements),
];

const assumedShares = (measurements: readonly Measurement[]): Finding[] => {
  const bySource = new Map<MeasuredBy, string[]>();
  for (const { id, source, assumed } of measurements) {
    if (assumed !== undefined) bySource.set(source, [...(bySource.get(source) ?? []), id]);
  }
  return [...bySource].map(([source, ids]) => finding('share_assumed', 'info', { source, ids }));
};
