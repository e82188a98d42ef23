import type { YamlNode } from '../../lib/yaml/node.ts';
import { type Checked, type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Measurement } from '../../model/measurements.ts';
import { nodePlace, type YamlFile } from '../document/yaml-file.ts';
import { parseK6Selector } from './k6-selector.ts';
import { type K6Metric, readK6Shape } from './k6-shapes.ts';
import type { MeasurableMetric } from './measurable.ts';
import { readSample } from './sample.ts';

/**
 * Reads a summary of k6 in any of its three shapes: of each metric with a `k6` key that figure. A
 * figure that is not there (`p(99)`, unless it was asked for) is no data, never 0. Undefined where
 * `root` is no such summary.
 */
export const loadK6 = (
  file: YamlFile,
  root: YamlNode,
  metrics: readonly MeasurableMetric[],
): Checked<readonly Measurement[]> | undefined => {
  const summary = readK6Shape(root);
  if (summary === undefined) return undefined;
  const problems: Diagnostic[] = [];
  const value = metrics.flatMap((metric): readonly Measurement[] => {
    const { id, measured } = metric;
    const selector = parseK6Selector(measured?.k6?.text ?? '');
    if (selector === undefined) return [];
    const from = summary.metrics.get(selector.metric);
    const found = from === undefined ? undefined : figureOf(from, selector.statistic);
    const at = summary.at === undefined ? {} : { at: summary.at };
    const place = nodePlace(file, found?.node ?? from?.node ?? root);
    if (found === undefined) {
      return [{ id, value: undefined, source: 'k6', place, noData: 'absent', ...at }];
    }
    const unit = found.unit ?? {};
    const read = readSample(
      { id, value: found.value, source: 'k6', place, ...at, ...unit },
      metric,
    );
    if (read.kind === 'measurement') return [read.measurement];
    problems.push(read.problem);
    return [];
  });
  if (metrics.every(({ measured }) => measured?.k6 === undefined)) {
    const example = metrics[0]?.id ?? 'api_p95';
    problems.push(diagnostic('k6_unselected', { id: example }, nodePlace(file, root)));
  }
  return { value, problems };
};

type Figure = {
  readonly value: number;
  readonly node: YamlNode;
  readonly unit?: { readonly unit: string };
};

const figureOf = (metric: K6Metric, statistic: string): Figure | undefined => {
  if (statistic === 'thresholds') {
    const { thresholds } = metric;
    if (thresholds === undefined) return undefined;
    return { value: thresholds.every((kept) => kept) ? 1 : 0, node: metric.node };
  }
  // The share of a rate is `value` in the old export and `rate` in the others.
  const other = metric.kind === 'rate' ? { rate: 'value', value: 'rate' }[statistic] : undefined;
  const node = metric.values.get(statistic) ?? metric.values.get(other ?? '');
  if (node?.kind !== 'scalar' || typeof node.value !== 'number') return undefined;
  const unit = unitOf(metric, statistic);
  return { value: node.value, node, ...(unit === undefined ? {} : { unit: { unit } }) };
};

/** k6 gives times in ms, data in bytes and rates as 0–1; what else a figure counts it does not say. */
const unitOf = ({ kind, contains }: K6Metric, statistic: string): string | undefined => {
  if (kind === 'rate') return 'share';
  if (kind === 'trend' && statistic === 'count') return undefined;
  if (contains === 'time') return 'ms';
  return contains === 'data' && statistic !== 'rate' ? 'B' : undefined;
};
