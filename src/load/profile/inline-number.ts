import type { NumberForm } from '../../model/number-form.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import type { Reading } from '../document/reading.ts';
import { keyPlace } from '../document/yaml-file.ts';
import { readFormula } from '../number/formula.ts';
import { readMapForm, readNumberForm } from '../number/number-form.ts';
import { onlyOneOf, presentKeys, requireKeys } from './exclusive.ts';
import type { Row } from './row.ts';

/** The ways in which a row may carry its number: by its first key. */
export type InlineNumber = {
  readonly key: 'default' | 'value' | 'formula' | 'by' | 'low';
  readonly form: NumberForm;
};

const TABLE = ['by', 'points', 'between'];
const SPLIT = ['low', 'mid', 'high'];

/**
 * The number of a metric or a quantity: under `key` (`default`, `value`) or `formula`, or as a
 * table or a range whose keys stand in the row itself. They exclude each other.
 */
export const readInlineNumber = (
  reading: Reading,
  row: Row,
  key: 'default' | 'value',
  spec: NumberSpec,
): InlineNumber | undefined => {
  const leading = [
    key,
    'formula',
    presentKeys(row, TABLE)[0]?.key ?? 'by',
    presentKeys(row, SPLIT)[0]?.key ?? 'low',
  ];
  const count = key === 'value' ? 'exactly one' : 'at most one';
  const found = onlyOneOf(reading, row, leading, row.node.kind === 'map' ? count : 'at most one');
  if (found === undefined) return undefined;
  const entry = row.node.kind === 'map' ? row.node.entries.get(found) : undefined;
  if (row.node.kind !== 'map' || entry === undefined) return undefined;
  if (TABLE.includes(found) || SPLIT.includes(found)) {
    const table = TABLE.includes(found);
    requireKeys(reading, row, table ? ['by', 'points'] : SPLIT);
    const form = readMapForm(reading, row.node, spec, keyPlace(reading.file, entry));
    return { key: table ? 'by' : 'low', form };
  }
  const { node } = entry;
  if (found === key) return { key, form: readNumberForm(reading, node, spec) };
  const formula = key === 'value' ? readFormula(reading, node) : undefined;
  const form: NumberForm =
    formula === undefined
      ? readNumberForm(reading, node, spec)
      : { kind: 'formula', formula, place: formula.place };
  return { key: 'formula', form };
};
