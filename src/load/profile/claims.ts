import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Claim, ClaimInput, Said } from '../../model/profile/claims.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { child, type Reading, report } from '../document/reading.ts';
import { stringOf, textOf, unitOf } from '../document/scalar.ts';
import { nodePlace, placeOf, shownNode } from '../document/yaml-file.ts';
import { knownPhase } from '../known-phase.ts';
import { requiredFormula } from '../number/formula.ts';
import { lastDigit } from '../number/last-digit.ts';
import { readNumberText } from '../number/number-text.ts';
import { onlyOneOf, presentKeys, requireKeys } from './exclusive.ts';
import { listRows, mapRows, type Row } from './row.ts';

/** Reads what the profile's author asserts; whether it holds is for the audit to say. */
export const readClaims = (reading: Reading, node: YamlNode | undefined): readonly Claim[] =>
  listRows(reading, node).map((row) => readClaim(reading, row));

const readClaim = (reading: Reading, row: Row): Claim => {
  const { node, place } = row;
  const of = requiredFormula(reading, child(node, 'of'), place);
  const unit = unitOf(child(node, 'unit')) ?? reading.declared.get(of.text)?.unit ?? '';
  return {
    id: row.id,
    says: readSaid(reading, row, { unit }),
    of,
    unit,
    at: readAt(reading, row),
    where: stringOf(child(node, 'where')) ?? '',
    place,
    ...given({
      text: textOf(reading, child(node, 'text')),
      reading: textOf(reading, child(node, 'reading')),
    }),
  };
};

const INVALID: Said = { kind: 'invalid' };
const COMPARISONS = { at_least: '>=', at_most: '<=', above: '>', below: '<' } as const;
type Key = keyof typeof COMPARISONS;

const readSaid = (reading: Reading, row: Row, spec: NumberSpec): Said => {
  const node = child(row.node, 'says');
  if (node?.kind === 'scalar') return readFigure(reading, row, node, spec);
  if (node?.kind !== 'map') return INVALID;
  const said = { id: row.id, node, place: nodePlace(reading.file, node) };
  const range = presentKeys(said, ['low', 'high'])[0]?.key ?? 'low';
  const key = onlyOneOf(reading, said, [range, ...Object.keys(COMPARISONS)], 'exactly one');
  if (key === undefined) return INVALID;
  if (key === range) return readBetween(reading, said, spec);
  const value = amountOf(reading, child(node, key), spec);
  if (value === undefined) return INVALID;
  return { kind: 'limit', comparison: COMPARISONS[key as Key], value };
};

const readBetween = (reading: Reading, said: Row, spec: NumberSpec): Said => {
  requireKeys(reading, said, ['low', 'high']);
  const low = amountOf(reading, child(said.node, 'low'), spec);
  const high = amountOf(reading, child(said.node, 'high'), spec);
  if (low === undefined || high === undefined) return INVALID;
  if (low > high) report(reading, 'range_reversed', { low, high }, said.place);
  return { kind: 'between', low, high };
};

/** One figure; without a tolerance of its own it holds within half a unit of its last digit. */
const readFigure = (reading: Reading, row: Row, node: YamlNode, spec: NumberSpec): Said => {
  const value = amountOf(reading, node, spec);
  if (value === undefined || node.kind !== 'scalar') return INVALID;
  const own = child(row.node, 'tolerance');
  const tolerance =
    own === undefined
      ? lastDigit(node.text, value, spec.unit) / 2
      : amountOf(reading, own, { ...spec, min: 0 });
  return tolerance === undefined ? INVALID : { kind: 'figure', value, tolerance };
};

/** A plain number: neither a range nor a formula. */
const amountOf = (
  reading: Reading,
  node: YamlNode | undefined,
  spec: NumberSpec,
): number | undefined => {
  if (node === undefined || node.kind === 'broken') return undefined;
  const found = shownNode(reading.file, node);
  if (node.kind !== 'scalar') {
    report(reading, 'number_unreadable', { found, unit: spec.unit }, nodePlace(reading.file, node));
    return undefined;
  }
  if (node.value === null) return undefined;
  const read = readNumberText(node.text, spec);
  if (read.kind === 'constant') return read.value;
  const place = placeOf(reading.file, node.span);
  if (read.kind === 'problem') report(reading, read.problem.code, read.problem.facts, place);
  else report(reading, 'number_unreadable', { found, unit: spec.unit }, place);
  return undefined;
};

const readAt = (reading: Reading, row: Row): Claim['at'] => {
  const at = child(row.node, 'at');
  const id = child(at, 'phase');
  const written = stringOf(id);
  const phase =
    id === undefined || written === undefined
      ? undefined
      : knownPhase(reading, written, placeOf(reading.file, id.span));
  const set = mapRows(reading, child(at, 'set'), { kind: 'quantity' });
  return {
    set: set.flatMap((each): ClaimInput[] => {
      const value = amountOf(reading, each.node, reading.declared.get(each.id) ?? { unit: '' });
      return value === undefined ? [] : [{ id: each.id, value, place: each.place }];
    }),
    ...given({ phase }),
  };
};
