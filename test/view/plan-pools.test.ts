import { describe, expect, it } from 'vitest';
import { en } from '../../src/catalog/en.ts';
import type { Plan } from '../../src/model/answer/plan.ts';
import type { PoolReading } from '../../src/model/reading/pools.ts';
import type { PlanView } from '../../src/view/plan/plan-view.ts';
import { viewPools } from '../../src/view/plan/pools.ts';
import { plainText } from '../support/english.ts';

const POOL: PoolReading = {
  id: 'send-numbers',
  name: 'Numbers',
  unit: 'numbers',
  demandUnit: 'messages/day',
  demand: 2000,
  alert: 0.8,
  needed: {
    active: 4,
    spares: null,
    warming: 1,
    units: null,
    capacity: 2400,
    utilisation: 2000 / 2400,
    chance: null,
    alerting: true,
  },
  now: {
    active: 1,
    spares: 0,
    warming: 1,
    units: 2,
    capacity: 600,
    utilisation: 10 / 3,
    chance: 0,
  },
  missing: { active: 3, spares: null, warming: 0 },
  gap: 1400,
  interval: { seconds: 200, longest: 144, capacity: 432, fits: false },
  degraded: { capacity: 1200, now: 300, hours: 24, backlog: 800 },
  classes: [
    { id: 'paid', name: 'Paid', share: 0.5, demand: 1000, served: 600, shed: 400 },
    { id: 'free', name: 'Free', share: 0.5, demand: 1000, served: 0, shed: 1000 },
  ],
};

const view = (pools: readonly PoolReading[] | undefined, wide = false) =>
  viewPools({
    plan: (pools === undefined ? {} : { pools }) as Plan,
    words: en,
    wide,
    profileName: 'p',
    ownQuantities: [],
    labelOf: (id) => id,
  } as PlanView);

const tables = (pool: PoolReading, wide = false) =>
  view([pool], wide).flatMap((block) =>
    block.kind === 'table' ? [block.rows.map((row) => row.map(plainText))] : [],
  );

describe('the pools of a plan', () => {
  it('are not there where the profile has none', () => {
    expect(view(undefined)).toEqual([]);
  });

  it('show what is there, needed and missing', () => {
    const [units] = tables(POOL);
    expect(units?.slice(0, 5)).toEqual([
      ['Active (numbers)', '1', '4', '3', 'pools.send_numbers.active'],
      ['Spare (numbers)', '0', '?', '?', 'pools.send_numbers.spares'],
      ['Warming (numbers)', '1', '1', '', 'pools.send_numbers.warm'],
      ['In all (numbers)', '2', '?', '', 'pools.send_numbers.units'],
      ['Capacity (messages/day)', '600', '2400', '', 'pools.send_numbers.capacity'],
    ]);
  });

  it('show what of each class is left undone, else only when everything is asked for', () => {
    expect(tables(POOL)[1]).toEqual([
      ['Paid', '50%', '1000', '600', '400'],
      ['Free', '50%', '1000', '0', '1000'],
    ]);
    const all = POOL.classes.map((one) => ({ ...one, served: one.demand, shed: 0 }));
    expect(tables({ ...POOL, classes: all })).toHaveLength(1);
    expect(tables({ ...POOL, classes: all }, true)).toHaveLength(2);
    expect(tables({ ...POOL, classes: [] }, true)).toHaveLength(1);
  });

  it('show no column of what is there where nobody says so', () => {
    const planned = { ...POOL, now: null, missing: null, gap: null };
    expect(tables(planned)[0]?.[0]).toEqual(['Active (numbers)', '4', 'pools.send_numbers.active']);
  });

  it('say whether a unit has the time, and what a failure leaves', () => {
    const list = view([POOL]).find((block) => block.kind === 'list');
    expect(list?.items.map(({ status, content }) => `${status}: ${plainText(content)}`)).toEqual([
      'fail: At 200 s between two, what a unit is to do does not fit into its day: the longest that fits is 144 s',
      'info: After a failure, for 24 h: 300 now; with the units needed 1200 messages/day, which leaves 800 messages waiting',
    ]);
    expect(
      view([{ ...POOL, interval: null, degraded: null }]).some(({ kind }) => kind === 'list'),
    ).toBe(false);
  });
});
