import type { YamlEntry, YamlNode } from '../../lib/yaml/node.ts';
import type { Between } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { Formula, NumberForm, TablePoint } from '../../model/number-form.ts';
import type { Place } from '../../model/place.ts';
import { BETWEEN } from '../../model/wire/number.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { child, type Reading, report } from '../document/reading.ts';
import { keyPlace, placeOf } from '../document/yaml-file.ts';
import { knownPhase } from '../known-phase.ts';
import { isUnknownName } from '../unknown-name.ts';
import { readFormula } from './formula.ts';
import { readNumberText } from './number-text.ts';

type ReadPoint = (node: YamlNode) => NumberForm;

/** Reads `{by, points, between}`; the points come back in ascending order. */
export const readTable = (table: {
  readonly reading: Reading;
  readonly node: YamlNode;
  readonly place: Place;
  readonly readPoint: ReadPoint;
  /** Where the node may leave it out. */
  readonly by?: Formula;
}): NumberForm => {
  const { reading, node, place, readPoint } = table;
  const by = readFormula(reading, child(node, 'by')) ?? table.by;
  const points = child(node, 'points');
  if (by === undefined || points?.kind !== 'map') return { kind: 'invalid', place };
  const entries = [...points.entries.values()];
  if (entries.length === 0) {
    report(reading, 'list_empty', { key: 'points' }, placeOf(reading.file, points.span));
    return { kind: 'invalid', place };
  }
  if (by.text === 'phase') {
    const read = entries.flatMap((entry) => phasePoint(reading, entry, readPoint));
    return { kind: 'table', by, points: read, between: 'step', place };
  }
  if (isPhaseMisspelt(reading, by, entries)) {
    report(reading, 'name_unknown', { name: by.text, near: ['phase'] }, by.place);
    return { kind: 'invalid', place };
  }
  const between = betweenOf(node);
  const xSpec: NumberSpec = { unit: reading.declared.get(by.text)?.unit ?? '' };
  const read = entries.flatMap((entry) => numberPoint(reading, entry, xSpec, readPoint));
  read.sort((a, b) => Number(a.x) - Number(b.x));
  reportDuplicates(reading, read);
  if (between === 'log') reportNotPositive(reading, read);
  return { kind: 'table', by, points: read, between, place };
};

/** Points at phases by a plain name that nothing in the profile has: what is meant is `by: phase`. */
const isPhaseMisspelt = (
  reading: Reading,
  { text }: Formula,
  points: readonly YamlEntry[],
): boolean =>
  isUnknownName(reading, text) &&
  points.every(({ key }) => reading.phases?.bySnakeCase.has(snakeCase(key)));

const betweenOf = (node: YamlNode): Between => {
  const between = child(node, 'between');
  const written = between?.kind === 'scalar' ? between.value : undefined;
  return BETWEEN.find((each) => each === written) ?? 'linear';
};

const phasePoint = (reading: Reading, entry: YamlEntry, readPoint: ReadPoint): TablePoint[] => {
  const place = keyPlace(reading.file, entry);
  const value = readPoint(entry.node);
  const x = knownPhase(reading, entry.key, place);
  return x === undefined ? [] : [{ x, value, place }];
};

const numberPoint = (
  reading: Reading,
  entry: YamlEntry,
  xSpec: NumberSpec,
  readPoint: ReadPoint,
): TablePoint[] => {
  const place = keyPlace(reading.file, entry);
  const value = readPoint(entry.node);
  const x = readNumberText(entry.key, xSpec);
  if (x.kind === 'constant') return [{ x: x.value, value, place }];
  if (x.kind === 'problem') report(reading, x.problem.code, x.problem.facts, place);
  else report(reading, 'number_unreadable', { found: entry.key, unit: xSpec.unit }, place);
  return [];
};

const reportDuplicates = (reading: Reading, points: readonly TablePoint[]): void => {
  for (const [i, { x, place }] of points.entries()) {
    if (i > 0 && points[i - 1]?.x === x) {
      report(reading, 'points_duplicate', { x: Number(x) }, place);
    }
  }
};

const reportNotPositive = (reading: Reading, points: readonly TablePoint[]): void => {
  for (const { x, value, place } of points) {
    if (Number(x) <= 0) report(reading, 'points_not_positive', { found: Number(x) }, place);
    else if (value.kind === 'constant' && value.value <= 0) {
      report(reading, 'points_not_positive', { found: value.value }, value.place);
    }
  }
};
