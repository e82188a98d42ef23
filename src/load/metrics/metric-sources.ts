import { type Checked, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Measurement } from '../../model/measurements.ts';
import { readYamlFile } from '../document/yaml-file.ts';
import { loadCsvMetrics } from './csv-metrics.ts';
import { loadK6 } from './k6.ts';
import type { MeasurableMetric } from './measurable.ts';
import { loadMetrics } from './metrics-file.ts';
import { metricsFormat } from './metrics-format.ts';
import { loadOpenMetrics } from './openmetrics.ts';

/** How far ahead a time may lie before it is wrong: clocks differ. */
const TOLERATED_MS = 5 * 60_000;

/** What a source gave, and what it says besides values. */
type SourceRead = Checked<readonly Measurement[]> & { readonly notes?: readonly Finding[] };

/** Reads a metrics file of any format; `at` is the day that is asked about, `now` in ms since 1970. */
export const loadMetricsSource = (
  source: { readonly file: string; readonly text: string },
  metrics: readonly MeasurableMetric[],
  { at, now }: { readonly at: string; readonly now: number },
): SourceRead => {
  const read = loadFormat(source, metrics, at);
  const ahead = read.value.flatMap(({ at: time, place }) =>
    time !== undefined && time.length > 10 && Date.parse(time) > now + TOLERATED_MS
      ? [diagnostic('sample_future', { found: time, now: isoSecond(now) }, place)]
      : [],
  );
  return { ...read, problems: [...read.problems, ...ahead] };
};

const isoSecond = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

const loadFormat = (
  source: { readonly file: string; readonly text: string },
  metrics: readonly MeasurableMetric[],
  at: string,
): SourceRead => {
  switch (metricsFormat(source.text)) {
    case 'openmetrics':
      return loadOpenMetrics(source, metrics);
    case 'csv':
      return loadCsvMetrics(source, metrics, at);
    case 'yaml': {
      if (!/^\s*\uFEFF?\s*\{/.test(source.text)) return loadMetrics(source, metrics);
      const { file, root, problems } = readYamlFile(source);
      const k6 =
        root === undefined || problems.length > 0 ? undefined : loadK6(file, root, metrics);
      return k6 ?? loadMetrics(source, metrics);
    }
  }
};
