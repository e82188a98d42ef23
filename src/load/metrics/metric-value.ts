import type { YamlMap, YamlNode } from '../../lib/yaml/node.ts';
import type { Measurement } from '../../model/measurements.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { nearIn, type Reading, report } from '../document/reading.ts';
import { nodePlace, placeOf, shownNode } from '../document/yaml-file.ts';
import { readNumberForm } from '../number/number-form.ts';
import { measured } from './measured.ts';
import { readDate } from './sample-date.ts';
import { conversionFactor, convertNumber } from './unit-conversion.ts';

/** A metric of a file, and what stands behind its key. */
type Written = { readonly id: string; readonly node: YamlNode; readonly spec: NumberSpec };

/** `source` and `at` are what a plan's JSON says about where and when the value came from. */
const KNOWN_KEYS = ['value', 'unit', 'source', 'at'];
const SPLIT_KEYS = ['low', 'mid', 'high'];
const OTHER_FORMS = [...SPLIT_KEYS, 'by', 'points', 'formula'];

/** Whether a map holds one number, rather than metrics whose ids begin alike. */
export const isMeasurement = (node: YamlMap): boolean =>
  [...KNOWN_KEYS, ...OTHER_FORMS].some((key) => node.entries.has(key));

/** Reads one value, bare or as `{value, unit}`; undefined where it was not measured or is wrong. */
export const readMeasurement = (reading: Reading, written: Written): Measurement | undefined => {
  const { node, spec } = written;
  if (node.kind !== 'map' || OTHER_FORMS.some((key) => node.entries.has(key))) {
    return isNull(node) ? undefined : readValue(reading, written, spec.unit);
  }
  reportUnknownKeys(reading, node);
  const value = node.entries.get('value')?.node;
  const unitNode = node.entries.get('unit')?.node;
  const unit = unitNode === undefined ? spec.unit : readUnit(reading, unitNode, spec);
  if (value === undefined || isNull(value) || unit === undefined) return undefined;
  const at = readTime(reading, node.entries.get('at')?.node);
  const read = readValue(reading, { ...written, node: value }, unit);
  return read === undefined || at === undefined ? read : { ...read, at };
};

const isNull = (node: YamlNode): boolean => node.kind === 'scalar' && node.value === null;

const reportUnknownKeys = (reading: Reading, node: YamlMap): void => {
  let misspelt = false;
  for (const entry of node.entries.values()) {
    if (KNOWN_KEYS.includes(entry.key)) continue;
    const near = nearIn(reading, entry.key, KNOWN_KEYS);
    misspelt ||= near.includes('value');
    const facts = { key: entry.key, near, known: KNOWN_KEYS };
    report(reading, 'key_unknown', facts, entry.keySpan);
  }
  if (node.entries.has('value') || misspelt) return;
  report(reading, 'key_missing', { key: 'value' }, nodePlace(reading.file, node));
};

/** When it was measured: a day, or a time in UTC. */
const readTime = (reading: Reading, node: YamlNode | undefined): string | undefined => {
  if (node === undefined || isNull(node)) return undefined;
  const text = node.kind === 'scalar' ? node.text : '';
  const at = readDate(text);
  if (at === undefined)
    report(reading, 'date_wrong', { found: shownNode(reading.file, node) }, node.span);
  return at;
};

/** The unit that a file gives, where it can be turned into the metric's; else undefined. */
const readUnit = (reading: Reading, node: YamlNode, spec: NumberSpec): string | undefined => {
  const found = shownNode(reading.file, node);
  if (node.kind !== 'scalar' || typeof node.value !== 'string') {
    report(reading, 'type_wrong', { expected: 'text', found }, node.span);
    return undefined;
  }
  if (conversionFactor(node.value, spec.unit) !== undefined) return node.value;
  const facts = { found: node.value, suffix: node.value, unit: spec.unit };
  report(reading, 'unit_wrong', facts, node.span);
  return undefined;
};

/** `unit` is the one in which the value is written. */
const readValue = (
  reading: Reading,
  { id, node, spec }: Written,
  unit: string,
): Measurement | undefined => {
  const place = placeOf(reading.file, node.span);
  const form = mayBeNumber(node)
    ? readNumberForm(reading, node, unit === spec.unit ? spec : { unit })
    : undefined;
  if (form === undefined || form.kind === 'formula') {
    const facts = { found: shownNode(reading.file, node), unit: spec.unit };
    report(reading, 'number_unreadable', facts, place);
    return undefined;
  }
  if (form.kind !== 'constant' && form.kind !== 'range') return undefined;
  const converted = convertNumber(form, unit, spec);
  if (converted.kind !== 'problem') return measured(id, converted, 'file', place);
  report(reading, converted.problem.code, converted.problem.facts, place);
  return undefined;
};

/** A scalar or `{low, mid, high}`; what is broken was reported, and is not read either. */
const mayBeNumber = (node: YamlNode): boolean => {
  if (node.kind !== 'map') return node.kind !== 'list';
  const ends = SPLIT_KEYS.map((key) => node.entries.get(key)?.node);
  const complete = ends.every((end) => end?.kind === 'scalar' && end.value !== null);
  return complete && node.entries.size === SPLIT_KEYS.length;
};
