import type { Finding } from '../finding/finding.ts';
import type { MetricSource, NoData } from '../measurements.ts';
import type { Text } from '../text.ts';
import type { Envelope } from './envelope.ts';

/** What `scale metrics` says of one metric. */
export type ListedMetric = {
  readonly id: string;
  readonly label?: Text;
  readonly value: number | null;
  readonly unit: string;
  readonly source: MetricSource;
  /** When it was measured, and how many seconds ago; null where that is not known. */
  readonly at: string | null;
  readonly age: number | null;
  /** Where the value stands, as file:line. */
  readonly where: string;
  readonly stale: boolean;
  /** Why a source that was asked has no value. */
  readonly noData?: NoData;
  /** The line that a metrics file lacks, where nothing has measured the metric. */
  readonly add?: string;
};

export type MetricsListing = Envelope<'metrics'> & {
  readonly metrics: readonly ListedMetric[];
  readonly findings: readonly Finding[];
};
