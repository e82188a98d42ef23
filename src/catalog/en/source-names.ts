import type { MeasuredBy } from '../../model/measurements.ts';

/** What gave a value, within a sentence. */
export const SOURCE_NAMES: Readonly<Record<MeasuredBy, string>> = {
  file: 'the metrics file',
  set: 'the command line',
  prometheus: 'Prometheus',
  k6: 'the summary of k6',
  openmetrics: 'the OpenMetrics text',
  csv: 'the CSV file',
};
