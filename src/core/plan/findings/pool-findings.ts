import { type Finding, finding } from '../../../model/finding/finding.ts';
import { snakeCase } from '../../../model/id.ts';
import type { Pool } from '../../../model/profile/pools.ts';
import type { Profile } from '../../../model/profile.ts';
import type { Evaluation } from '../../graph/evaluate.ts';

type Subject = {
  readonly pool: Pool;
  readonly of: (column: string) => number | undefined;
};

/**
 * What is wrong with the pools: one that no number of units suffices for, more to do than it
 * carries, too near to it, no time to do it in, too few spares, classes that are no whole.
 */
export const poolFindings = ({ pools }: Profile, { value }: Evaluation): Finding[] =>
  pools.flatMap((pool) => {
    const of: Subject['of'] = (column) => value(`pools.${snakeCase(pool.id)}.${column}`);
    const subject = { pool, of };
    return [
      ...infeasible(subject),
      ...overloaded(subject),
      ...interval(subject),
      ...alert(subject),
      ...spares(subject),
      ...classes(subject),
    ];
  });

const infeasible = ({ pool, of }: Subject): Finding[] => {
  const binding = bindingOf(of);
  if (binding === undefined) return [];
  const facts = { pool: pool.id, binding, id: `pools.${snakeCase(pool.id)}.${binding}` };
  return [finding('pool_infeasible', 'error', facts, pool.place)];
};

const bindingOf = (of: Subject['of']): 'unit_capacity' | 'failure' | 'confidence' | undefined => {
  if (of('unit_capacity') === 0 && of('demand') !== 0) return 'unit_capacity';
  const known = of('active') !== undefined && of('out') !== undefined;
  if (!known || of('confidence') === undefined || of('spares') !== undefined) return undefined;
  return of('confidence') === 1 && of('out') !== 1 ? 'confidence' : 'failure';
};

/** By the number of units; or, where that would do, by the time between two pieces of work. */
const overloaded = ({ pool, of }: Subject): Finding[] => {
  const bySize = (of('gap') ?? 0) > 0;
  const [demand, gap] = [of('demand'), of(bySize ? 'gap' : 'now.paced_gap')];
  const capacity = of(bySize ? 'now.capacity' : 'now.paced_capacity');
  if (demand === undefined || capacity === undefined || gap === undefined || gap <= 0) return [];
  const facts = {
    pool: pool.id,
    unit: pool.unit,
    demandUnit: workOf(pool),
    demand,
    capacity,
    gap,
    binding: bySize ? ('active' as const) : ('interval' as const),
    have: of('now.active') ?? 0,
    need: of('active') ?? null,
    shed: bySize ? shedClasses(pool, of) : [],
  };
  return [finding('pool_overloaded', 'error', facts, pool.place)];
};

const workOf = ({ demandUnit }: Pool): string => demandUnit ?? 'units/day';

const shedClasses = (pool: Pool, of: Subject['of']) =>
  pool.classes.flatMap(({ id, name }) => {
    const amount = of(`classes.${snakeCase(id)}.shed`) ?? 0;
    return amount > 0 ? [{ name, amount }] : [];
  });

const interval = ({ pool, of }: Subject): Finding[] => {
  if (of('fits_interval') !== 0) return [];
  const facts = {
    pool: pool.id,
    demandUnit: workOf(pool),
    seconds: of('interval') ?? 0,
    longest: of('longest_interval') ?? 0,
    capacity: of('unit_capacity') ?? 0,
    possible: of('interval_capacity') ?? 0,
  };
  return [finding('pool_interval', 'error', facts, pool.place)];
};

/** Of what is there, where that carries the demand; else of what is needed. */
const alert = ({ pool, of }: Subject): Finding[] => {
  const at = of('gap') === 0 ? 'now' : 'needed';
  const prefix = at === 'now' ? 'now.' : '';
  const [utilisation, limit] = [of(`${prefix}utilisation`), of('alert')];
  if (of(`${prefix}alerting`) !== 1 || utilisation === undefined || limit === undefined) return [];
  const facts = {
    pool: pool.id,
    unit: pool.unit,
    at,
    active: of(`${prefix}active`) ?? 0,
    utilisation,
    alert: limit,
    enough: of('active_below_alert') ?? null,
  } as const;
  return [finding('pool_alert', 'warning', facts, pool.place)];
};

const spares = ({ pool, of }: Subject): Finding[] => {
  const [need, have, confidence] = [of('spares'), of('now.backup'), of('confidence')];
  if (need === undefined || have === undefined || confidence === undefined) return [];
  if (of('short_spares') === 0) return [];
  const facts = { pool: pool.id, unit: pool.unit, have, need, confidence };
  return [finding('pool_spares', 'warning', facts, pool.place)];
};

const TOLERANCE = 1e-6;

const classes = ({ pool, of }: Subject): Finding[] => {
  const total = of('classes.total');
  if (total === undefined || Math.abs(total - 1) <= TOLERANCE) return [];
  return [finding('pool_classes', 'warning', { pool: pool.id, total }, pool.place)];
};
