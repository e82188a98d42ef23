import type { YamlMap, YamlNode, YamlScalar } from '../../lib/yaml/node.ts';
import type { NumberForm } from '../../model/number-form.ts';
import type { Place } from '../../model/place.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { child, type Reading, report } from '../document/reading.ts';
import { nodePlace, placeOf } from '../document/yaml-file.ts';
import { formulaOf, readFormula } from './formula.ts';
import type { NumberText } from './literal.ts';
import { readTable } from './number-table.ts';
import { constantWithin, readNumberText, withinBounds } from './number-text.ts';

/**
 * Reads a number in any of its forms. What is wrong is reported (or was, by the wire schema), and
 * the form is then `invalid`.
 */
export const readNumberForm = (reading: Reading, node: YamlNode, spec: NumberSpec): NumberForm => {
  const place = nodePlace(reading.file, node);
  if (node.kind === 'scalar') return readScalar(reading, node, spec);
  if (node.kind !== 'map') return { kind: 'invalid', place };
  const formula = readFormula(reading, child(node, 'formula'));
  if (formula !== undefined) return { kind: 'formula', formula, place };
  return readMapForm(reading, node, spec, place);
};

/** Reads a table or a range out of the keys of a map, which may have others. */
export const readMapForm = (
  reading: Reading,
  node: YamlMap,
  spec: NumberSpec,
  place: Place,
): NumberForm => {
  if (node.entries.has('by') || node.entries.has('points')) {
    return readTable({
      reading,
      node,
      place,
      readPoint: (point) => readPoint(reading, point, spec),
    });
  }
  return readSplit(reading, node, spec, place);
};

/** A table's points hold any form but another table; the wire schema has said so. */
const readPoint = (reading: Reading, node: YamlNode, spec: NumberSpec): NumberForm =>
  child(node, 'points') === undefined
    ? readNumberForm(reading, node, spec)
    : { kind: 'invalid', place: nodePlace(reading.file, node) };

const readScalar = (reading: Reading, node: YamlScalar, spec: NumberSpec): NumberForm => {
  const place = placeOf(reading.file, node.span);
  if (node.value === null) return { kind: 'invalid', place };
  const read = readNumberText(scalarText(node), spec);
  return read.kind === 'formula'
    ? { kind: 'formula', formula: formulaOf(reading.file, node), place }
    : formOf(reading, read, place);
};

/** `True` is yes; a number is read as it is written, so that `1_000` is not taken for a name. */
const scalarText = (node: YamlScalar): string =>
  typeof node.value === 'boolean' ? String(node.value) : node.text;

const formOf = (
  reading: Reading,
  read: Exclude<NumberText, { kind: 'formula' }>,
  place: Place,
): NumberForm => {
  if (read.kind !== 'problem') return { ...read, place };
  const { code, facts } = read.problem;
  report(reading, code, facts, place);
  return { kind: 'invalid', place };
};

const SPLIT = ['low', 'mid', 'high'] as const;

/** `{low, mid, high}`: the 5th percentile, the point estimate, the 95th percentile. */
const readSplit = (
  reading: Reading,
  node: YamlNode,
  spec: NumberSpec,
  place: Place,
): NumberForm => {
  const invalid: NumberForm = { kind: 'invalid', place };
  const values: number[] = [];
  for (const key of SPLIT) {
    const end = child(node, key);
    if (end?.kind !== 'scalar' || end.value === null) continue;
    const read = readNumberText(scalarText(end), spec);
    const at = placeOf(reading.file, end.span);
    if (read.kind === 'constant') values.push(read.value);
    else if (read.kind === 'problem') formOf(reading, read, at);
    else report(reading, 'number_unreadable', { found: scalarText(end), unit: spec.unit }, at);
  }
  const [low, mid, high] = values;
  if (low === undefined || mid === undefined || high === undefined) return invalid;
  if (low > mid || mid > high) {
    report(reading, 'range_reversed', low > mid ? { low, high: mid } : { low: mid, high }, place);
    return invalid;
  }
  if (low === high) return formOf(reading, constantWithin(mid, spec), place);
  if (low <= 0) {
    report(reading, 'range_not_positive', { low, high }, place);
    return invalid;
  }
  return formOf(reading, withinBounds({ kind: 'split', low, mid, high }, spec), place);
};
