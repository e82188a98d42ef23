import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Slo } from '../../model/profile.ts';
import { readFormula } from '../formula.ts';
import type { NumberSpec } from '../literal.ts';
import { child, type Reading } from '../reading.ts';
import { onlyOneOf } from './exclusive.ts';
import { given, listRows, numberOf, textOf } from './row.ts';

const COMPARISONS = { below: '<', at_most: '<=', above: '>', at_least: '>=' } as const;
type Key = keyof typeof COMPARISONS;
const KEYS: readonly string[] = Object.keys(COMPARISONS);

/** Reads the limits that quantities must keep; each in the unit of its quantity. */
export const readSlos = (reading: Reading, node: YamlNode | undefined): readonly Slo[] =>
  listRows(reading, node).map((row) => {
    const metric = readFormula(reading, child(row.node, 'metric')) ?? {
      text: '',
      place: row.place,
    };
    const key = onlyOneOf(reading, row, KEYS, 'exactly one') as Key | undefined;
    return {
      id: row.id,
      metric,
      comparison: COMPARISONS[key ?? 'at_most'],
      limit:
        key === undefined
          ? { kind: 'invalid', place: row.place }
          : numberOf(reading, row, key, limitSpec(reading, metric.text)),
      place: row.place,
      ...given({ label: textOf(reading, child(row.node, 'label')) }),
    };
  });

const MONEY = /^(?:costs|revenue)\.|^economics\.profit$/;

/** The unit of a quantity that the profile declares; of a section's, money or none. */
const limitSpec = (reading: Reading, id: string): NumberSpec =>
  reading.declared.get(id) ?? { unit: MONEY.test(id) ? `${reading.currency}/month` : '' };
