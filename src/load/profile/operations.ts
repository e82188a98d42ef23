import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Formula, TablePoint } from '../../model/number-form.ts';
import type { Metric } from '../../model/profile/metrics.ts';
import type { Operation, OperationPoint, OperationValue } from '../../model/profile/operations.ts';
import type { Project } from '../../model/profile.ts';
import { child, nearIn, type Reading, report } from '../document/reading.ts';
import { textOf, textsOf, unitOf } from '../document/scalar.ts';
import { keyPlace } from '../document/yaml-file.ts';
import { readFormula } from '../number/formula.ts';
import { readNumberForm } from '../number/number-form.ts';
import { readTable } from '../number/number-table.ts';
import { listRows, mapRows, type Row } from './row.ts';

/** Whom the scale of a row counts that names none. */
export type Users = Pick<Project, 'users'> & { readonly metrics: readonly Metric[] };

const RESERVED: ReadonlySet<string> = new Set(['point']);

/** Reads ways of working that change with scale: words, and figures that become tables. */
export const readOperations = (
  reading: Reading,
  node: YamlNode | undefined,
  users: Users,
): readonly Operation[] => listRows(reading, node).map((row) => readOperation(reading, row, users));

const readOperation = (reading: Reading, row: Row, users: Users): Operation => {
  const by = readFormula(reading, child(row.node, 'by')) ?? usersOf(users, row);
  const bodies = readBodies(reading, row, by);
  return {
    id: row.id,
    name: textOf(reading, child(row.node, 'name')) ?? row.id,
    by,
    points: bodies.map((body) => readPoint(reading, body)),
    values: readValues(reading, row, by, bodies),
    place: row.place,
  };
};

const usersOf = ({ users, metrics }: Users, { place }: Row): Formula => {
  const metric = metrics.find(({ unit }) => unit === 'users');
  return users ?? { text: metric?.id ?? 'phase', place };
};

/** A point of the scale, and what the profile says there. */
type Body = Omit<TablePoint, 'value'> & { readonly node: YamlNode | undefined };

/** The points are read as those of any table, but hold more than a number: its place in a list. */
const readBodies = (reading: Reading, row: Row, by: Formula): readonly Body[] => {
  if (row.node.kind !== 'map') return [];
  const nodes: YamlNode[] = [];
  const table = readTable({
    reading,
    node: row.node,
    place: row.place,
    by,
    readPoint: (node) => ({ kind: 'constant', value: nodes.push(node) - 1, place: row.place }),
  });
  if (table.kind !== 'table') return [];
  return table.points.map(({ x, value, place }) => ({
    x,
    place,
    node: value.kind === 'constant' ? nodes[value.value] : undefined,
  }));
};

const readPoint = (reading: Reading, { x, place, node }: Body): OperationPoint => ({
  x,
  items: textsOf(reading, child(node, 'items')),
  place,
  ...given({ text: textOf(reading, child(node, 'text')) }),
});

/** Each figure as a table over all points; unknown where one does not have it. */
const readValues = (
  reading: Reading,
  { node, place }: Row,
  by: Formula,
  bodies: readonly Body[],
): readonly OperationValue[] => {
  const rows = mapRows(reading, child(node, 'units'), { kind: 'row', reserved: RESERVED });
  const units = rows.map(({ id }) => id);
  for (const body of bodies) reportStrangers(reading, child(body.node, 'values'), units);
  return rows.map((row) => {
    const unit = unitOf(row.node) ?? '';
    const points = bodies.map((body): TablePoint => {
      const value = child(child(body.node, 'values'), row.id);
      return {
        x: body.x,
        value:
          value === undefined
            ? { kind: 'invalid', place: body.place }
            : readNumberForm(reading, value, { unit, min: 0 }),
        place: body.place,
      };
    });
    return { id: row.id, unit, value: { kind: 'table', by, points, between: 'step', place } };
  });
};

/** Reports figures that have no unit. */
const reportStrangers = (
  reading: Reading,
  node: YamlNode | undefined,
  known: readonly string[],
): void => {
  for (const entry of node?.kind === 'map' ? node.entries.values() : []) {
    if (known.includes(entry.key)) continue;
    const near = nearIn(reading, entry.key, known);
    report(reading, 'key_unknown', { key: entry.key, near, known }, keyPlace(reading.file, entry));
  }
};
