import type { Slo } from '../../model/profile/slos.ts';
import type { NumberSpec } from '../literal.ts';
import type { Reading } from '../reading.ts';
import { onlyOneOf } from './exclusive.ts';
import { numberOf, type Row } from './row.ts';

const COMPARISONS = { below: '<', at_most: '<=', above: '>', at_least: '>=' } as const;
type Key = keyof typeof COMPARISONS;
const KEYS: readonly string[] = Object.keys(COMPARISONS);

/** The one limit of a row (`below`, `at_most`, `above` or `at_least`), in the unit of `metric`. */
export const readLimit = (
  reading: Reading,
  row: Row,
  metric: string,
): Pick<Slo, 'comparison' | 'limit'> => {
  const key = onlyOneOf(reading, row, KEYS, 'exactly one') as Key | undefined;
  return {
    comparison: COMPARISONS[key ?? 'at_most'],
    limit:
      key === undefined
        ? { kind: 'invalid', place: row.place }
        : numberOf(reading, row, key, limitSpec(reading, metric)),
  };
};

const MONEY = /^(?:costs|revenue)\.|^economics\.profit$/;

/** The unit of a quantity that the profile declares; of a section's, money or none. */
const limitSpec = (reading: Reading, id: string): NumberSpec =>
  reading.declared.get(id) ?? { unit: MONEY.test(id) ? `${reading.currency}/month` : '' };
