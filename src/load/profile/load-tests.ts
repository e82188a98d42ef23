import type { YamlNode } from '../../lib/yaml/node.ts';
import type { LoadTest } from '../../model/profile/load-tests.ts';
import { child, type Reading } from '../document/reading.ts';
import { textOf } from '../document/scalar.ts';
import { readFormula } from '../number/formula.ts';
import { listRows, numberOf } from './row.ts';

const MINUTES = { unit: 'min', min: 0 };

/** Reads the loads to try, as multiples of today's. */
export const readLoadTests = (reading: Reading, node: YamlNode | undefined): readonly LoadTest[] =>
  listRows(reading, node).map((row) => ({
    id: row.id,
    name: textOf(reading, child(row.node, 'name')) ?? row.id,
    of: readFormula(reading, child(row.node, 'of')) ?? { text: '0', place: row.place },
    times: numberOf(reading, row, 'times', { unit: 'ratio', min: 0 }),
    duration: numberOf(reading, row, 'duration', MINUTES),
    rampUp: numberOf(reading, row, 'ramp_up', MINUTES),
    success: textOf(reading, child(row.node, 'success')) ?? '',
    place: row.place,
  }));
