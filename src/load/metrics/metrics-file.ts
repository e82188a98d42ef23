import type { YamlEntry, YamlMap } from '../../lib/yaml/node.ts';
import type { Checked } from '../../model/diagnostic/diagnostic.ts';
import type { Measurement } from '../../model/measurements.ts';
import type { Place } from '../../model/place.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { inPlaceOrder } from '../document/problem-order.ts';
import { nearIn, type Reading, report } from '../document/reading.ts';
import { keyPlace, readYamlFile, shownNode } from '../document/yaml-file.ts';
import type { MeasurableMetric } from './measurable.ts';
import { isMeasurement, readMeasurement } from './metric-value.ts';

type Reader = {
  readonly reading: Reading;
  readonly metrics: ReadonlyMap<string, NumberSpec>;
  /** What dotted ids begin with: `feature_requests`. */
  readonly prefixes: ReadonlySet<string>;
  readonly seen: Map<string, Place>;
  readonly found: Measurement[];
};

/**
 * Reads a metrics file, YAML or JSON: `mau: 12k`, maps for dotted ids, or `{value, unit}` as the
 * `metrics` of a plan's JSON has them. A null value was not measured. Metrics are ≥ 0 unless their
 * `min` says otherwise.
 */
export const loadMetrics = (
  source: { readonly file: string; readonly text: string },
  metrics: readonly MeasurableMetric[],
): Checked<readonly Measurement[]> => {
  const { file, root, problems } = readYamlFile(source);
  const reading: Reading = {
    file,
    problems: [...problems],
    currency: '',
    rates: new Set(),
    phases: undefined,
    declared: new Map(),
    misspelt: new Map(),
  };
  const specs = new Map(metrics.map(({ id, ...spec }) => [id, { ...spec, min: spec.min ?? 0 }]));
  const prefixes = new Set(metrics.flatMap(({ id }) => prefixesOf(id)));
  const reader: Reader = { reading, metrics: specs, prefixes, seen: new Map(), found: [] };
  if (root?.kind === 'map') readEntries(reader, root, '');
  else if (root !== undefined && root.kind !== 'broken') {
    report(reading, 'type_wrong', { expected: 'map', found: shownNode(file, root) }, root.span);
  }
  return { value: reader.found, problems: inPlaceOrder(reading.problems) };
};

/** `a.b.c` → `a`, `a.b` */
const prefixesOf = (id: string): readonly string[] =>
  id
    .split('.')
    .map((_, i, parts) => parts.slice(0, i).join('.'))
    .slice(1);

const readEntries = (reader: Reader, map: YamlMap, prefix: string): void => {
  for (const entry of map.entries.values()) readEntry(reader, entry, prefix + entry.key);
};

const readEntry = (reader: Reader, entry: YamlEntry, id: string): void => {
  const { reading, metrics } = reader;
  const place = keyPlace(reading.file, entry);
  const spec = metrics.get(id);
  if (entry.node.kind === 'map' && (spec === undefined || !isMeasurement(entry.node))) {
    if (reader.prefixes.has(id)) {
      readEntries(reader, entry.node, `${id}.`);
      return;
    }
  }
  if (spec === undefined) {
    const near = nearIn(reading, id, metrics.keys());
    report(reading, 'metric_unknown', { id, near }, place);
    return;
  }
  const first = reader.seen.get(id);
  reader.seen.set(id, place);
  if (first !== undefined) {
    report(reading, 'key_duplicate', { key: id, first }, place);
    return;
  }
  const measurement = readMeasurement(reading, { id, node: entry.node, spec });
  if (measurement !== undefined) reader.found.push(measurement);
};
