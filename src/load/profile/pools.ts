import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { NumberForm } from '../../model/number-form.ts';
import type { Pool, PoolClass, PoolNow } from '../../model/profile/pools.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { child, type Reading, report } from '../document/reading.ts';
import { stringOf, textOf, unitOf } from '../document/scalar.ts';
import { keyPlace } from '../document/yaml-file.ts';
import { readRule } from './check-rule.ts';
import { listRows, mapRows, maybeNumberOf, numberOf, type Row } from './row.ts';

const RESERVED: ReadonlySet<string> = new Set(['total', 'per_user', 'headcount']);
const SHARE: NumberSpec = { unit: 'share' };
const DAILY_HOURS: NumberSpec = { unit: 'h', min: 0, max: 24 };

/** Reads pools: units that each do a limited amount of work and may fail. */
export const readPools = (reading: Reading, node: YamlNode | undefined): readonly Pool[] =>
  mapRows(reading, node, { kind: 'row', reserved: RESERVED }).map((row) => readPool(reading, row));

const readPool = (reading: Reading, row: Row): Pool => {
  const unit = unitOf(child(row.node, 'unit')) ?? 'units';
  const count: NumberSpec = { unit, min: 0 };
  const demandUnit = unitOfDemand(reading, row);
  const work: NumberSpec = { unit: demandUnit ?? 'units/day', min: 0 };
  return {
    id: row.id,
    name: textOf(reading, child(row.node, 'name')) ?? row.id,
    unit,
    demand: numberOf(reading, row, 'demand', work),
    unitCapacity: numberOf(reading, row, 'unit_capacity', work),
    headroom: numberOf(reading, row, 'headroom', SHARE, 0.2),
    failure: numberOf(reading, row, 'failure', { unit: 'share/month', min: 0, max: 1 }, 0),
    replacement: numberOf(reading, row, 'replacement', { unit: 'days', min: 0 }, 0),
    confidence: numberOf(reading, row, 'confidence', SHARE, 0.99),
    alert: numberOf(reading, row, 'alert', SHARE, 0.8),
    warm: numberOf(reading, row, 'warm', count, 0),
    hours: numberOf(reading, row, 'hours', DAILY_HOURS, 24),
    classes: readClasses(reading, row),
    place: row.place,
    ...readRule(row),
    ...given({
      demandUnit,
      now: readNow(reading, row, count),
      interval: maybeNumberOf(reading, row, 'interval', { unit: 's', min: 0 }),
      degraded: readDegraded(reading, row),
    }),
  };
};

/** The demand of a pool is mostly a metric: then the capacity of a unit is in its unit. */
const unitOfDemand = (reading: Reading, { node }: Row): string | undefined => {
  const demand = child(node, 'demand');
  const formula = stringOf(demand) ?? stringOf(child(demand, 'formula'));
  return formula === undefined ? undefined : reading.declared.get(formula.trim())?.unit;
};

/** What is there now: nothing of it, or at least how many units are active. */
const readNow = (reading: Reading, row: Row, count: NumberSpec): PoolNow | undefined => {
  const active = maybeNumberOf(reading, row, 'active', count);
  const others = ['backup', 'warming'].filter((key) => child(row.node, key) !== undefined);
  if (active === undefined) {
    if (others.length > 0) report(reading, 'key_missing', { key: 'active' }, row.place);
    return undefined;
  }
  return {
    active,
    backup: numberOf(reading, row, 'backup', count, 0),
    warming: numberOf(reading, row, 'warming', count, 0),
  };
};

const readDegraded = (reading: Reading, row: Row): Pool['degraded'] => {
  const node = child(row.node, 'degraded');
  if (node?.kind !== 'map') return undefined;
  const own = { node, place: row.place };
  return {
    volume: numberOf(reading, own, 'volume', SHARE),
    hours: numberOf(reading, own, 'hours', { unit: 'h', min: 0 }),
  };
};

const readClasses = (reading: Reading, { node }: Row): readonly PoolClass[] => {
  const entry = node.kind === 'map' ? node.entries.get('classes') : undefined;
  const classes = listRows(reading, entry?.node, RESERVED).map((row) => ({
    id: row.id,
    name: textOf(reading, child(row.node, 'name')) ?? row.id,
    share: numberOf(reading, row, 'share', SHARE),
    place: row.place,
  }));
  const total = constantSum(classes.map(({ share }) => share));
  if (entry !== undefined && total !== undefined && Math.abs(total - 1) > TOLERANCE) {
    report(reading, 'shares_total', { total }, keyPlace(reading.file, entry));
  }
  return classes;
};

const TOLERANCE = 1e-6;

/** Undefined where one of them is not a plain number, or there is none: a plan knows then. */
const constantSum = (forms: readonly NumberForm[]): number | undefined => {
  if (forms.length === 0) return undefined;
  let sum = 0;
  for (const form of forms) {
    if (form.kind !== 'constant') return undefined;
    sum += form.value;
  }
  return sum;
};
