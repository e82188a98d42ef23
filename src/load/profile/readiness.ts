import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Place } from '../../model/place.ts';
import type {
  Readiness,
  ReadinessCategory,
  ReadinessCheck,
  ReadinessRule,
} from '../../model/profile/readiness.ts';
import { child, type Reading } from '../document/reading.ts';
import { textOf } from '../document/scalar.ts';
import { readCondition } from '../number/condition.ts';
import { onlyOneOf } from './exclusive.ts';
import { filledRows } from './filled.ts';
import { listRows, maybeNumberOf, numberOf, type Row } from './row.ts';

/** Names of what all categories give together. */
const RESERVED: ReadonlySet<string> = new Set([
  'proceed',
  'mean',
  'lowest',
  'at_best',
  'pause',
  'paused',
  'decision',
  'total',
]);
const SHARE = { unit: 'share' };
const ENOUGH = { mean: 0.75, lowest: 0.6 };

/** Reads what readiness is made of, what it takes to go on, and the reasons to pause. */
export const readReadiness = (reading: Reading, node: YamlNode, place: Place): Readiness => {
  const proceed = { node: child(node, 'proceed') ?? node, place };
  return {
    proceed: {
      mean: numberOf(reading, proceed, 'mean', SHARE, ENOUGH.mean),
      lowest: numberOf(reading, proceed, 'lowest', SHARE, ENOUGH.lowest),
    },
    categories: filledRows(reading, node, 'categories', RESERVED).map((row) =>
      readCategory(reading, row),
    ),
    pause: listRows(reading, child(node, 'pause')).map((row) => readRule(reading, row)),
    place,
  };
};

const readCategory = (reading: Reading, row: Row): ReadinessCategory => {
  const key = onlyOneOf(reading, row, ['score', 'checks'], 'exactly one');
  const common = {
    id: row.id,
    name: textOf(reading, child(row.node, 'name')) ?? row.id,
    place: row.place,
    ...given({
      target: maybeNumberOf(reading, row, 'target', SHARE),
      assumption: textOf(reading, child(row.node, 'assumption')),
    }),
  };
  const checks = filledRows(reading, row.node, 'checks').map((check) => readCheck(reading, check));
  return key === 'score'
    ? { ...common, kind: 'score', score: numberOf(reading, row, 'score', SHARE) }
    : { ...common, kind: 'checks', checks };
};

const readCheck = (reading: Reading, row: Row): ReadinessCheck => ({
  ...readRule(reading, row),
  weight: numberOf(reading, row, 'weight', { unit: 'ratio', min: 0 }, 1),
});

const readRule = (reading: Reading, row: Row): ReadinessRule => ({
  id: row.id,
  name: textOf(reading, child(row.node, 'name')) ?? row.id,
  when: readCondition(reading, child(row.node, 'when')) ?? { text: '0', place: row.place },
  place: row.place,
});
