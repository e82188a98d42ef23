import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Place } from '../../model/place.ts';
import type { Growth } from '../../model/profile/growth.ts';
import type { Metric } from '../../model/profile/metrics.ts';
import type { DefinedQuantity } from '../../model/profile/quantities.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { child, type Reading, report } from '../document/reading.ts';
import { plainNumberOf, stringOf, textOf, unitOf } from '../document/scalar.ts';
import { placeOf } from '../document/yaml-file.ts';
import { readFormula } from '../number/formula.ts';
import { readGrowth } from './growth.ts';
import { readInlineNumber } from './inline-number.ts';
import { readMeasured } from './measured-from.ts';
import { mapRows, type Row } from './row.ts';

/** Words of the expression language, and the one quantity that every profile has. */
const RESERVED: ReadonlySet<string> = new Set([
  'and',
  'or',
  'not',
  'true',
  'false',
  'yes',
  'no',
  'to',
  'unlimited',
  'phase',
]);

/** Reads what is measured. `seen` is shared with the quantities: both name the same space. */
export const readMetrics = (
  reading: Reading,
  node: YamlNode | undefined,
  seen: Map<string, Place>,
): readonly Metric[] =>
  mapRows(reading, node, { kind: 'quantity', reserved: RESERVED, seen }).map((row) =>
    readMetric(reading, row),
  );

const readMetric = (reading: Reading, row: Row): Metric => {
  const spec = metricSpec(row.node);
  reportReversed(reading, row, spec);
  const number = readInlineNumber(reading, row, 'default', spec);
  const modelled = number?.key === 'formula' || number?.key === 'by';
  const growth = readGrowth(reading, row, spec);
  if (modelled && growth !== undefined) reportDriven(reading, growth, number.key);
  return {
    id: row.id,
    unit: spec.unit,
    place: row.place,
    ...given({
      label: textOf(reading, child(row.node, 'label')),
      value: modelled ? undefined : number?.form,
      formula: modelled ? number?.form : undefined,
      growth,
      query: stringOf(child(row.node, 'query')),
      measured: readMeasured(reading, row, spec),
      assumption: textOf(reading, child(row.node, 'assumption')),
      min: plainNumberOf(child(row.node, 'min')),
      max: plainNumberOf(child(row.node, 'max')),
    }),
  };
};

/** What follows others by a model has seasons and events of its own at most. */
const reportDriven = (reading: Reading, growth: Growth, model: string): void => {
  const { history, rate, noise, capacity, targets, place } = growth;
  const driven = [history, rate, noise, capacity, targets[0]].some((part) => part !== undefined);
  if (!driven) return;
  const keys = [model, 'growth'];
  report(reading, 'keys_exclusive', { keys, found: keys }, place);
};

const reportReversed = (reading: Reading, row: Row, { min, max }: NumberSpec): void => {
  const node = child(row.node, 'max');
  if (node === undefined || min === undefined || max === undefined || min <= max) return;
  report(reading, 'range_reversed', { low: min, high: max }, placeOf(reading.file, node.span));
};

/** Metrics are ≥ 0 unless `min` says otherwise. */
const metricSpec = (node: YamlNode): NumberSpec => ({
  unit: unitOf(child(node, 'unit')) ?? '',
  min: plainNumberOf(child(node, 'min')) ?? 0,
  ...given({ max: plainNumberOf(child(node, 'max')) }),
});

/** Reads the profile's own numbers and formulas, of any sign. */
export const readQuantities = (
  reading: Reading,
  node: YamlNode | undefined,
  seen: Map<string, Place>,
): readonly DefinedQuantity[] =>
  mapRows(reading, node, { kind: 'quantity', reserved: RESERVED, seen }).map((row) => {
    const unit = unitOf(child(row.node, 'unit')) ?? '';
    const number = readInlineNumber(reading, row, 'value', { unit });
    return {
      id: row.id,
      unit,
      value: number?.form ?? { kind: 'invalid', place: row.place },
      place: row.place,
      ...given({
        parts: readFormula(reading, child(row.node, 'parts')),
        label: textOf(reading, child(row.node, 'label')),
        assumption: textOf(reading, child(row.node, 'assumption')),
      }),
    };
  });

/** The unit and bounds of every metric and quantity, before any number is read. */
export const declaredUnits = (root: YamlNode): ReadonlyMap<string, NumberSpec> => {
  const declared = new Map<string, NumberSpec>();
  for (const section of ['metrics', 'quantities']) {
    const node = child(root, section);
    if (node?.kind !== 'map') continue;
    for (const { key, node: row } of node.entries.values()) {
      const unit = unitOf(child(row, 'unit'));
      if (unit === undefined) continue;
      declared.set(key, section === 'metrics' ? metricSpec(row) : { unit });
    }
  }
  return declared;
};
