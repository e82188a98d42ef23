import { nearestNames } from '../../lib/did-you-mean.ts';
import { type Checked, type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Measurement } from '../../model/measurements.ts';
import type { MeasurableMetric } from './measurable.ts';
import { type Exposed, type Exposition, parseExposition } from './openmetrics-text.ts';
import { readSample } from './sample.ts';
import { isSelected, parseSeriesSelector, seriesText } from './series-selector.ts';

/**
 * Reads OpenMetrics or Prometheus text: of each metric the one series that its `openmetrics` key
 * selects, else the one that has its id for a name.
 */
export const loadOpenMetrics = (
  { file, text }: { readonly file: string; readonly text: string },
  metrics: readonly MeasurableMetric[],
): Checked<readonly Measurement[]> => {
  const exposition = parseExposition(text);
  const { wrong, series } = exposition;
  if (wrong !== undefined) {
    const { found, ...at } = wrong;
    return { value: [], problems: [diagnostic('openmetrics_syntax', { found }, { file, ...at })] };
  }
  const read = metrics.map((metric) => readMetric(file, exposition, metric));
  const value = read.flatMap(({ measurement }) => measurement ?? []);
  const problems = read.flatMap(({ problem }) => problem ?? []);
  const selected = metrics.some(({ measured }) => measured?.openmetrics !== undefined);
  if (value.length === 0 && problems.length === 0 && !selected) {
    const names = [...new Set(series.map(({ name }) => name))];
    const near = metrics.flatMap(({ id }) => nearestNames(id, names));
    const place = { file, line: 1, column: 1, length: 1 };
    problems.push(diagnostic('openmetrics_unselected', { series: names, near }, place));
  }
  return { value, problems };
};

type Read = { readonly measurement?: Measurement; readonly problem?: Diagnostic };

const readMetric = (
  file: string,
  { series, units }: Exposition,
  metric: MeasurableMetric,
): Read => {
  const { id, measured } = metric;
  const stated = measured?.openmetrics;
  const by = stated === undefined ? { name: id, labels: {} } : parseSeriesSelector(stated.text);
  const found = by === undefined ? [] : series.filter((one) => isSelected(one, by));
  const [first, second] = found;
  if (first === undefined) {
    if (stated === undefined) return {};
    const { place } = stated;
    return {
      measurement: { id, value: undefined, source: 'openmetrics', place, noData: 'absent' },
    };
  }
  const place = { file, line: first.line, column: first.column, length: first.length };
  if (second !== undefined) {
    const facts = { id, series: found.map(seriesText) };
    return { problem: diagnostic('series_several', facts, place) };
  }
  const unit = unitOf(first, units);
  const read = readSample(
    {
      id,
      value: first.value,
      source: 'openmetrics',
      place,
      ...(first.at === undefined ? {} : { at: first.at }),
      ...(unit === undefined ? {} : { unit }),
    },
    metric,
  );
  return read.kind === 'measurement'
    ? { measurement: read.measurement }
    : { problem: read.problem };
};

/** Base units as OpenMetrics names them, in metadata and at the end of names. */
const UNITS: Readonly<Record<string, string>> = {
  seconds: 's',
  milliseconds: 'ms',
  bytes: 'B',
  ratio: 'share',
  percent: '%',
};

/** The unit of a series: its family's, else what its name ends in. `_total` and the like stand behind it. */
const unitOf = ({ name }: Exposed, units: ReadonlyMap<string, string>): string | undefined => {
  const family = name.replace(/_(?:total|sum|max|min)$/, '');
  if (/_(?:count|bucket|created)$/.test(name)) return undefined;
  const word = units.get(name) ?? units.get(family) ?? /_([a-z]+)$/.exec(family)?.[1] ?? '';
  return Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
};
