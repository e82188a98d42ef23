import { prose } from '../../lib/inline.ts';
import type { PoolWords } from '../words/pools.ts';

const FITS = {
  true: 'fits into its day',
  false: 'does not fit into its day',
  null: 'may fit into its day',
} as const;

/** English words of the pools of a plan. */
export const pools: PoolWords = {
  heading: 'Pools',
  columns: {
    what: 'What',
    now: 'Now',
    needed: 'Needed',
    missing: 'Missing',
    class: 'Done in this order',
    share: 'Share',
    demand: 'Demand',
    served: 'Done',
    shed: 'Left undone',
  },
  rows: {
    active: 'Active',
    spares: 'Spare',
    warming: 'Warming',
    units: 'In all',
    capacity: 'Capacity',
    utilisation: 'Utilisation',
    chance: 'Chance that enough work',
  },
  demand: (demand, alert) => prose`demand ${demand}, alert above ${alert} of the capacity`,
  interval: (fits, seconds, longest) =>
    prose`At ${seconds} between two, what a unit is to do ${FITS[`${fits}`]}: the longest that fits is ${longest}`,
  degraded: ({ capacity, now, hours, backlog }) =>
    now === undefined
      ? prose`After a failure, for ${hours}: ${capacity}, which leaves ${backlog} waiting`
      : prose`After a failure, for ${hours}: ${now} now; with the units needed ${capacity}, which leaves ${backlog} waiting`,
};
