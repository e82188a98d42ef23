import type { Slo } from '../../model/profile/slos.ts';
import { child, type Reading } from '../document/reading.ts';
import type { NumberSpec } from '../number/literal.ts';
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
  spec: NumberSpec,
): Pick<Slo, 'comparison' | 'limit'> => {
  const keys = child(row.node, 'objective') === undefined ? KEYS : [...KEYS, 'objective'];
  const key = onlyOneOf(reading, row, keys, 'exactly one') as Key | undefined;
  return {
    comparison: COMPARISONS[key ?? 'at_most'],
    limit:
      key === undefined ? { kind: 'invalid', place: row.place } : numberOf(reading, row, key, spec),
  };
};

const MONEY = /^(?:costs|revenue)\.|^economics\.profit$/;

/** The unit of a quantity that the profile declares; of a section's, money, the time of an age, or none. */
export const limitSpec = (reading: Reading, id: string): NumberSpec => {
  const declared = reading.declared.get(id);
  if (declared !== undefined) return declared;
  if (id.startsWith('age.')) return { unit: 'min', min: 0 };
  return { unit: MONEY.test(id) ? `${reading.currency}/month` : '' };
};
