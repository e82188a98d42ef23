import { snakeCase } from '../../model/id.ts';
import type { Pool } from '../../model/profile/pools.ts';
import type { Profile } from '../../model/profile.ts';
import type { PoolClassReading, PoolReading } from '../../model/reading/pools.ts';
import type { Evaluation } from '../graph/evaluate.ts';

type Read = (column: string) => number | null;

/** Each pool as it is and as it is needed; nothing where the profile has none. */
export const readPools = (
  { pools }: Profile,
  { value }: Evaluation,
): { readonly pools?: readonly PoolReading[] } =>
  pools.length === 0 ? {} : { pools: pools.map((pool) => readPool(pool, value)) };

const readPool = (pool: Pool, value: Evaluation['value']): PoolReading => {
  const of: Read = (column) => value(`pools.${snakeCase(pool.id)}.${column}`) ?? null;
  return {
    id: pool.id,
    name: pool.name,
    unit: pool.unit,
    demandUnit: pool.demandUnit ?? 'units/day',
    demand: of('demand'),
    alert: of('alert'),
    needed: {
      active: of('active'),
      spares: of('spares'),
      warming: of('warm'),
      units: of('units'),
      capacity: of('capacity'),
      utilisation: of('utilisation'),
      chance: of('chance'),
      alerting: factOf(of('alerting')),
    },
    ...readNow(pool, of),
    interval: readInterval(pool, of),
    degraded: readDegraded(pool, of),
    classes: pool.classes.map((one) => readClass(one, of)),
  };
};

const readNow = ({ now }: Pool, of: Read): Pick<PoolReading, 'now' | 'missing' | 'gap'> =>
  now === undefined
    ? { now: null, missing: null, gap: null }
    : {
        now: {
          active: of('now.active'),
          spares: of('now.backup'),
          warming: of('now.warming'),
          units: of('now.units'),
          capacity: of('now.capacity'),
          utilisation: of('now.utilisation'),
          chance: of('now.chance'),
        },
        missing: {
          active: of('short'),
          spares: of('short_spares'),
          warming: of('short_warm'),
        },
        gap: of('gap'),
      };

const readInterval = ({ interval }: Pool, of: Read): PoolReading['interval'] =>
  interval === undefined
    ? null
    : {
        seconds: of('interval'),
        longest: of('longest_interval'),
        capacity: of('interval_capacity'),
        fits: factOf(of('fits_interval')),
      };

const readDegraded = ({ degraded }: Pool, of: Read): PoolReading['degraded'] =>
  degraded === undefined
    ? null
    : {
        capacity: of('degraded.capacity'),
        now: of('now.degraded'),
        hours: of('degraded.hours'),
        backlog: of('degraded.backlog'),
      };

const readClass = ({ id, name }: Pool['classes'][number], of: Read): PoolClassReading => {
  const cell: Read = (column) => of(`classes.${snakeCase(id)}.${column}`);
  return {
    id,
    name,
    share: cell('share'),
    demand: cell('demand'),
    served: cell('served'),
    shed: cell('shed'),
  };
};

const factOf = (value: number | null): boolean | null => (value === null ? null : value !== 0);
