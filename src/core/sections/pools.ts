import { snakeCase } from '../../model/id.ts';
import type { Pool } from '../../model/profile/pools.ts';
import type { Operand } from '../units/check-operand.ts';
import { countedBy } from './base-unit.ts';
import type { ContributedValue, Contribution, Section } from './contribution.ts';
import { contributePoolClasses } from './pool-classes.ts';

/**
 * Units that each do a limited amount of work and may fail: how many must work, how many stand by,
 * what the pool carries, what is missing now. 2,000 a day with 20 % to spare over units of 600: 4,
 * which carry 2,400 and stand at 83 %.
 */
export const contributePools: Section = ({ pools }) => pools.flatMap(contributePool);

type Cell = (column: string, unit: string, value: ContributedValue) => Contribution;

const contributePool = (pool: Pool): Contribution[] => {
  const row = snakeCase(pool.id);
  const cell: Cell = (column, unit, value) => ({
    id: `pools.${row}.${column}`,
    section: 'pools',
    unit,
    value,
    place: pool.place,
    cell: { table: 'pools', row, column },
  });
  const work = pool.demandUnit ?? 'units/day';
  return [
    ...parameters(pool, work, cell),
    ...needed(pool, work, cell),
    ...presence(pool, work, cell),
    ...pace(pool, work, cell),
    ...degraded(pool, work, cell),
    ...contributePoolClasses(pool, work),
  ];
};

const parameters = (pool: Pool, work: string, cell: Cell): Contribution[] => [
  { ...cell('demand', work, pool.demand), operands: demandOf(pool) },
  cell('unit_capacity', work, pool.unitCapacity),
  cell('headroom', 'share', pool.headroom),
  cell('failure', 'share/month', pool.failure),
  cell('replacement', 'days', pool.replacement),
  cell('confidence', 'share', pool.confidence),
  cell('alert', 'share', pool.alert),
  cell('warm', pool.unit, pool.warm),
];

/**
 * Its work is a day's where nothing says otherwise, and where it is held to the hours of a day. Of what is measured by
 * another time, each unit carries so much in that time.
 */
const demandOf = ({ id, demand, demandUnit, interval, degraded }: Pool): readonly Operand[] => {
  if (demand.kind !== 'formula') return [];
  const own = demandUnit !== undefined && interval === undefined && degraded === undefined;
  const operand = { of: `pools.${snakeCase(id)}`, key: 'demand', formula: demand.formula };
  return own ? [] : countedBy({ period: 'day' }, operand);
};

/** A unit that fails with p a month and is replaced after d days is out with 1 − (1 − p)^(d ÷ 30). */
const OUT = '1 - max(0, 1 - row.failure) ^ (row.replacement / 30)';

const needed = ({ unit }: Pool, work: string, cell: Cell): Contribution[] => [
  cell('active', unit, 'ceil(row.demand * (1 + row.headroom) / row.unit_capacity)'),
  cell('out', 'share', OUT),
  cell('spares', unit, 'spares(row.active, row.out, row.confidence)'),
  cell('units', unit, 'row.active + row.spares + row.warm'),
  cell('chance', 'share', 'k_of_n(row.active, row.active + row.spares, row.out)'),
  cell('capacity', work, 'row.active * row.unit_capacity'),
  cell('utilisation', 'share', 'row.demand / row.capacity'),
  cell('alerting', 'yes/no', 'row.utilisation > row.alert'),
  cell('active_below_alert', unit, BELOW_ALERT),
];

const BELOW_ALERT = 'max(row.active, ceil(row.demand / (row.unit_capacity * row.alert)))';

/** What is there, against what is needed. */
const presence = ({ now, unit }: Pool, work: string, cell: Cell): Contribution[] =>
  now === undefined
    ? []
    : [
        cell('now.active', unit, now.active),
        cell('now.backup', unit, now.backup),
        cell('now.warming', unit, now.warming),
        cell('now.units', unit, 'row.now.active + row.now.backup + row.now.warming'),
        cell('now.capacity', work, 'row.now.active * row.unit_capacity'),
        cell('now.utilisation', 'share', 'row.demand / row.now.capacity'),
        cell('now.alerting', 'yes/no', 'row.now.utilisation > row.alert'),
        cell('now.chance', 'share', 'k_of_n(row.active, row.now.active + row.now.backup, row.out)'),
        cell('gap', work, 'max(0, row.demand - row.now.capacity)'),
        cell('gap_share', 'share', 'row.gap / row.demand'),
        cell('short', unit, 'max(0, row.active - row.now.active)'),
        cell('short_spares', unit, 'max(0, row.spares - row.now.backup)'),
        cell('short_warm', unit, 'max(0, row.warm - row.now.warming)'),
      ];

/** Whether a unit gets its daily work done at the time it takes between two pieces of it. */
const pace = ({ interval, hours, now }: Pool, work: string, cell: Cell): Contribution[] =>
  interval === undefined
    ? []
    : [
        cell('interval', 's', interval),
        cell('hours', 'h', hours),
        cell('longest_interval', 's', 'row.hours * 3600 / row.unit_capacity'),
        cell('interval_capacity', work, 'row.hours * 3600 / row.interval'),
        cell('fits_interval', 'yes/no', 'row.unit_capacity * row.interval <= row.hours * 3600'),
        ...(now === undefined
          ? []
          : [
              cell('now.paced_capacity', work, PACED),
              cell('now.paced_gap', work, 'max(0, row.demand - row.now.paced_capacity)'),
            ]),
      ];

const PACED = 'row.now.active * min(row.unit_capacity, row.interval_capacity)';

/** After a failure the pool does only a share of its work for some hours; the rest waits. */
const degraded = (pool: Pool, work: string, cell: Cell): Contribution[] =>
  pool.degraded === undefined
    ? []
    : [
        cell('degraded.volume', 'share', pool.degraded.volume),
        cell('degraded.hours', 'h', pool.degraded.hours),
        cell('degraded.capacity', work, 'row.capacity * row.degraded.volume'),
        cell('degraded.backlog', work.split('/')[0] ?? work, BACKLOG),
        ...(pool.now === undefined
          ? []
          : [cell('now.degraded', work, 'row.now.capacity * row.degraded.volume')]),
      ];

const BACKLOG = 'max(0, row.demand - row.degraded.capacity) * row.degraded.hours / 24';
