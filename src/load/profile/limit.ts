import type { Diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Slo } from '../../model/profile/slos.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { child, type Reading } from '../document/reading.ts';
import { isUnknownName } from '../unknown-name.ts';
import { onlyOneOf } from './exclusive.ts';
import { numberOf, type Row } from './row.ts';

const COMPARISONS = {
  below: '<',
  at_most: '<=',
  above: '>',
  at_least: '>=',
  objective: '>=',
} as const;
type Key = keyof typeof COMPARISONS;
const KEYS: readonly string[] = Object.keys(COMPARISONS).filter((key) => key !== 'objective');

/**
 * The one limit of a row (`below`, `at_most`, `above` or `at_least`); a share that may be one is
 * that also as its `objective`.
 */
export const readLimit = (
  reading: Reading,
  row: Row,
  spec: NumberSpec | undefined,
): Pick<Slo, 'comparison' | 'limit'> => {
  const keys = child(row.node, 'objective') === undefined ? KEYS : [...KEYS, 'objective'];
  const key = onlyOneOf(reading, row, keys, 'exactly one') as Key | undefined;
  return {
    comparison: COMPARISONS[key ?? 'at_most'],
    limit:
      key === undefined
        ? { kind: 'invalid', place: row.place }
        : inUnit(reading, spec, (within, known) => numberOf(within, row, key, known)),
  };
};

/** Reads a number in a unit; where nobody knows which, as one without, and none is wrong for it. */
export const inUnit = <T>(
  reading: Reading,
  spec: NumberSpec | undefined,
  read: (reading: Reading, spec: NumberSpec) => T,
): T => {
  if (spec !== undefined) return read(reading, spec);
  const problems: Diagnostic[] = [];
  const value = read({ ...reading, problems }, { unit: '' });
  reading.problems.push(...problems.filter(({ code }) => code !== 'unit_wrong'));
  return value;
};

const MONEY = /^(?:costs|revenue)\.|^economics\.profit$/;

/**
 * The unit of a quantity that the profile declares; of a section's, money, the time of an age, or none.
 * Undefined for a name that nothing has: nobody knows what its limit is in.
 */
export const limitSpec = (reading: Reading, id: string): NumberSpec | undefined => {
  const declared = reading.declared.get(id);
  if (declared !== undefined) return declared;
  if (isUnknownName(reading, id)) return undefined;
  if (id.startsWith('age.')) return { unit: 'min', min: 0 };
  return { unit: MONEY.test(id) ? `${reading.currency}/month` : '' };
};
