import { nearestNames } from '../lib/did-you-mean.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../lib/yaml/node.ts';
import type { Checked } from '../model/diagnostic.ts';
import type { Measurement } from '../model/measurements.ts';
import type { Place } from '../model/place.ts';
import type { NumberSpec } from './literal.ts';
import { measured } from './measured.ts';
import { readNumberForm } from './number-form.ts';
import { inPlaceOrder } from './problem-order.ts';
import { nearIn, type Reading, report } from './reading.ts';
import { conversionFactor, convertNumber } from './unit-conversion.ts';
import { keyPlace, placeOf, readYamlFile, shownNode } from './yaml-file.ts';

/** A metric that a file may give: its id, unit and bounds. */
export type MeasurableMetric = { readonly id: string } & NumberSpec;

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
    phases: undefined,
    declared: new Map(),
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
  if (first === undefined) readMeasurement(reader, entry.node, id, spec);
  else report(reading, 'id_duplicate', { id, first }, place);
};

const FORMS: ReadonlySet<string> = new Set(['value', 'low', 'mid', 'high', 'by', 'formula']);

/** A map that holds one number, rather than metrics whose ids begin alike. */
const isMeasurement = (node: YamlMap): boolean =>
  [...node.entries.keys()].some((key) => FORMS.has(key));

const readMeasurement = (reader: Reader, node: YamlNode, id: string, spec: NumberSpec): void => {
  const isObject = node.kind === 'map' && node.entries.has('value');
  const valueNode = isObject ? node.entries.get('value')?.node : node;
  const unitNode = isObject ? node.entries.get('unit')?.node : undefined;
  if (isObject) reportUnknownKeys(reader.reading, node);
  if (valueNode === undefined || isNull(valueNode)) return;
  const given = unitNode === undefined ? spec.unit : readUnit(reader.reading, unitNode, spec);
  if (given !== undefined) readValue(reader, { id, node: valueNode, given, spec });
};

const isNull = (node: YamlNode): boolean => node.kind === 'scalar' && node.value === null;

/** `source` is what a plan's JSON says about where the value came from. */
const KNOWN_KEYS = ['value', 'unit', 'source'];

const reportUnknownKeys = (reading: Reading, node: YamlMap): void => {
  for (const entry of node.entries.values()) {
    if (KNOWN_KEYS.includes(entry.key)) continue;
    const near = nearestNames(entry.key, KNOWN_KEYS);
    const facts = { key: entry.key, near, known: KNOWN_KEYS };
    report(reading, 'key_unknown', facts, entry.keySpan);
  }
};

/** The unit that a file gives, where it can be turned into the metric's; else undefined. */
const readUnit = (reading: Reading, node: YamlNode, spec: NumberSpec): string | undefined => {
  const found = shownNode(reading.file, node);
  if (node.kind !== 'scalar' || typeof node.value !== 'string') {
    report(reading, 'type_wrong', { expected: 'text', found }, node.span);
    return undefined;
  }
  if (conversionFactor(node.value, spec.unit) !== undefined) return node.value;
  report(reading, 'unit_wrong', { found, suffix: node.value, unit: spec.unit }, node.span);
  return undefined;
};

const readValue = (
  { reading, found }: Reader,
  value: {
    readonly id: string;
    readonly node: YamlNode;
    /** The unit in which it is written. */
    readonly given: string;
    readonly spec: NumberSpec;
  },
): void => {
  const { id, node, given, spec } = value;
  const place = placeOf(reading.file, node.span);
  const unreadable = (): void => {
    const facts = { found: shownNode(reading.file, node), unit: spec.unit };
    report(reading, 'number_unreadable', facts, place);
  };
  if (node.kind === 'list' || (node.kind === 'map' && !node.entries.has('low'))) {
    unreadable();
    return;
  }
  const same = given === spec.unit;
  const form = readNumberForm(reading, node, same ? spec : { unit: given });
  if (form.kind === 'formula') unreadable();
  if (form.kind !== 'constant' && form.kind !== 'range') return;
  const converted = convertNumber(form, given, spec);
  if (converted.kind === 'problem') {
    report(reading, converted.problem.code, converted.problem.facts, place);
  } else found.push(measured(id, converted, 'file', place));
};
