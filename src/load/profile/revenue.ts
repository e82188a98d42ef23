import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { RevenueStream } from '../../model/profile/revenue.ts';
import { child, type Reading } from '../document/reading.ts';
import { textOf } from '../document/scalar.ts';
import { readFormula } from '../number/formula.ts';
import { onlyOneOf, presentKeys, requireKeys } from './exclusive.ts';
import { mapRows, maybeNumberOf, numberOf, type Row } from './row.ts';
import { readRowPhases } from './row-phases.ts';

const RESERVED: ReadonlySet<string> = new Set(['total', 'per_user', 'headcount']);
const MODEL = ['base', 'share', 'efficiency', 'price', 'volume', 'commission'];

/** Reads what is earned each month: an amount, or a model of who pays what. */
export const readRevenue = (
  reading: Reading,
  node: YamlNode | undefined,
): readonly RevenueStream[] =>
  mapRows(reading, node, { kind: 'row', reserved: RESERVED }).map((row) =>
    readStream(reading, row),
  );

const readStream = (reading: Reading, row: Row): RevenueStream => {
  const money = { unit: `${reading.currency}/month`, min: 0 };
  const optional = given({
    label: textOf(reading, child(row.node, 'label')),
    phases: readRowPhases(reading, row),
  });
  const common = { id: row.id, place: row.place, ...optional };
  if (row.node.kind === 'map') checkKeys(reading, row);
  const base = readFormula(reading, child(row.node, 'base'));
  if (base === undefined || child(row.node, 'amount') !== undefined) {
    return { ...common, kind: 'amount', amount: numberOf(reading, row, 'amount', money) };
  }
  const payer = reading.declared.get(base.text.trim())?.unit;
  const price = payer === undefined ? money : { ...money, each: payer };
  return {
    ...common,
    kind: 'model',
    base,
    share: numberOf(reading, row, 'share', { unit: 'share' }, 1),
    efficiency: numberOf(reading, row, 'efficiency', { unit: 'ratio', min: 0 }, 1),
    ...given({
      price: maybeNumberOf(reading, row, 'price', price),
      volume: maybeNumberOf(reading, row, 'volume', money),
      commission: maybeNumberOf(reading, row, 'commission', { unit: 'share' }),
    }),
  };
};

/** An amount stands alone; a model has a base, and a price or a volume with its commission. */
const checkKeys = (reading: Reading, row: Row): void => {
  const model = presentKeys(row, MODEL).map(({ key }) => key);
  if (child(row.node, 'amount') !== undefined || model.length === 0) {
    onlyOneOf(reading, row, ['amount', model[0] ?? 'base'], 'exactly one');
    return;
  }
  requireKeys(reading, row, ['base'], 'revenue');
  const volume = model.find((key) => key === 'volume' || key === 'commission');
  onlyOneOf(reading, row, ['price', volume ?? 'volume'], 'exactly one');
  if (volume !== undefined && !model.includes('price')) {
    requireKeys(reading, row, ['volume', 'commission'], 'revenue');
  }
};
