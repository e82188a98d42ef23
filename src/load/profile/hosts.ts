import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Host } from '../../model/profile/services.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { child, type Reading } from '../document/reading.ts';
import { textOf } from '../document/scalar.ts';
import { foreignCurrency } from '../number/foreign-currency.ts';
import { mapRows, maybeNumberOf, numberOf, type Row } from './row.ts';
import { readRowPhases } from './row-phases.ts';

const RESERVED: ReadonlySet<string> = new Set([
  'total',
  'per_user',
  'headcount',
  'fits',
  'binding',
  'density',
]);
const DISK: NumberSpec = { unit: 'Gi', min: 0 };

/** Reads the machines that are paid for. */
export const readHosts = (reading: Reading, node: YamlNode | undefined): readonly Host[] =>
  mapRows(reading, node, { kind: 'row', reserved: RESERVED }).map((row) => readHost(reading, row));

const readHost = (reading: Reading, row: Row): Host => {
  const currency = foreignCurrency(reading, child(row.node, 'currency'));
  const money = { unit: `${currency ?? reading.currency}/month`, min: 0 };
  return {
    id: row.id,
    name: textOf(reading, child(row.node, 'name')) ?? row.id,
    cpu: numberOf(reading, row, 'cpu', { unit: 'cores', min: 0 }),
    memory: numberOf(reading, row, 'memory', DISK),
    count: numberOf(reading, row, 'count', { unit: 'hosts', min: 0 }, 1),
    price: numberOf(reading, row, 'price', money),
    place: row.place,
    ...given({
      storage: maybeNumberOf(reading, row, 'storage', DISK),
      currency,
      phases: readRowPhases(reading, row),
    }),
  };
};
