import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { evaluateToday } from '../../../src/core/plan.ts';
import { sampledOf } from '../../../src/core/whatif/goal/sampled.ts';
import { readGoal } from '../../../src/core/whatif/goal/text.ts';
import { solveGoal } from '../../../src/core/whatif/goal.ts';
import type { GoalReading } from '../../../src/model/answer/whatif.ts';
import type { Measurement } from '../../../src/model/measurements.ts';
import { compile } from '../graph/compile.ts';

const PLACE = { file: '--set', line: 1, column: 1, length: 1 };

type Asked = { readonly set?: Readonly<Record<string, number>>; readonly month?: number };

const solve = (
  sections: string,
  goal: string,
  free: string,
  { set = {}, month = 0 }: Asked = {},
): Omit<GoalReading, 'variant'> => {
  const { profile, graph, problems } = compile(sections);
  const read = readGoal(goal, graph);
  const quantity = graph.quantities.find(({ id }) => id === free);
  if (read.value === undefined || quantity === undefined || problems.length > 0) {
    throw new Error(JSON.stringify([...problems, ...read.problems]));
  }
  const measurements = Object.entries(set).map(
    ([id, value]): Measurement => ({ id, value, source: 'set', place: PLACE }),
  );
  const { given } = evaluateToday({ profile, graph, measurements, at: '2026-11-20' });
  const sampled = { trials: 4096, seed: 1, load: loadSource, onTried: () => {} };
  const goalOf = { profile, graph, given, goal: read.value, free: quantity, month, horizon: 24 };
  return solveGoal({ ...goalOf, sampled });
};

const SUPPORT = `
metrics: {mau: {unit: users, default: 1M, growth: 10%}}
support: {base: mau, ticket_rate: 2.5%, automation: 60%, tickets_per_agent: 400}`;

describe('one input for 15 agents at a million users', () => {
  // 1M × 2.5 % = 25,000 tickets; 15 agents × 400 = 6,000 for people: 24 % of them
  it('is 76 % automation', () => {
    const { now, outcome, monotone } = solve(SUPPORT, 'support.agents <= 15', 'support.automation');
    expect(now).toEqual({ free: 0.6, left: 25, right: 15, holds: false });
    expect(monotone).toBe(true);
    expect(outcome).toEqual({
      kind: 'solved',
      at: { free: 0.76, left: 15, right: 15 },
      direction: 'up',
      until: null,
      ranges: 1,
    });
  });

  it('is 667 tickets for each agent: 10,000 ÷ 15 = 666.7', () => {
    const { outcome } = solve(SUPPORT, '15 >= support.agents', 'support.tickets_per_agent');
    expect(outcome).toMatchObject({ kind: 'solved', at: { free: 667, right: 15 } });
  });

  it('may be less where there is some to spare', () => {
    const asked = { set: { 'support.automation': 0.8 } };
    const { now, outcome } = solve(SUPPORT, 'support.agents <= 15', 'support.automation', asked);
    expect(now).toMatchObject({ left: 13, holds: true }); // 5,000 ÷ 400 = 12.5
    expect(outcome).toMatchObject({ kind: 'slack', at: { free: 0.76 }, direction: 'down' });
  });

  it('leaves out the limit itself where it is to be below', () => {
    const { outcome } = solve(SUPPORT, 'support.tickets < 20k', 'support.ticket_rate');
    // 2 % are 20,000, and the next shorter figure of three digits is 1.99 %
    expect(outcome).toMatchObject({ kind: 'solved', at: { free: 0.0199, left: 19_900 } });
  });
});

describe('a goal in a later month', () => {
  const GROWTH = 'metrics: {mau: {unit: users, default: 10k, growth: 2%}}';

  it('takes the growth that doubles in a year: 2 ^ (1 ÷ 12) − 1 = 5.946 %', () => {
    const { outcome } = solve(GROWTH, 'mau >= 20k', 'growth.mau', { month: 12 });
    expect(outcome).toMatchObject({ kind: 'solved', at: { free: 0.0595 }, direction: 'up' });
  });

  it('takes what grows there: 20,000 ÷ 1.02 ^ 12 = 15,769.9', () => {
    const { now, outcome } = solve(GROWTH, 'mau >= 20k', 'mau', { month: 12 });
    expect(now.free).toBe(10_000);
    expect(now.left).toBeCloseTo(12_682.4, 1);
    expect(outcome).toMatchObject({ kind: 'solved', at: { free: 15_800 } });
  });

  it('looks along the months where the goal does', () => {
    const cash = `
metrics: {mau: {unit: users, default: 100}}
costs: {all: {amount: 1000}}
economics: {cash: 5500}`;
    // 5,500 − 6 × 1,000 is the first month below zero; 5,500 − 11 × 500 is none
    const { now, outcome } = solve(cash, 'economics.runway >= 12', 'costs.all');
    expect(now.left).toBe(6);
    expect(outcome).toMatchObject({
      kind: 'solved',
      at: { free: 500, left: 12 },
      direction: 'down',
    });
  });
});

describe('a goal that one input cannot bring', () => {
  it('comes with the best that it can', () => {
    const { outcome } = solve(
      'costs: {compute: {amount: 1000}, rent: {amount: 500}}',
      'costs.total <= 900',
      'costs.rent',
    );
    expect(outcome).toEqual({ kind: 'unreachable', best: { free: 0, left: 1000, right: 900 } });
  });

  const best = (formula: string, goal: string, price: number, unit = 'ratio') => {
    const { outcome, monotone } = solve(
      `quantities:
  price: {unit: ${unit}, value: ${price}}
  sales: {unit: ratio, formula: '${formula}'}`,
      goal,
      'price',
    );
    if (outcome.kind !== 'unreachable') throw new Error(outcome.kind);
    return { ...outcome.best, monotone };
  };

  // p × (10 − p ÷ 1,000) is highest where its slope 10 − p ÷ 500 is 0.
  it.each([100, 4000, 4999, 5186, 9999])('finds the top of a curve from %d', (now) => {
    const { free, left, monotone } = best('price * (10 - price / 1000)', 'sales >= 30000', now);
    expect([free, left, monotone]).toEqual([5000, 25_000, false]);
  });

  it.each([137, 4999, 5001, 30_000])('finds a kink from %d', (now) => {
    const kinked = best('min(3 * price, 20000 - price)', '20000 <= sales', now);
    expect([kinked.free, kinked.right]).toEqual([5000, 15_000]);
  });

  it('finds the least change of a flat top', () => {
    const flat = (now: number) => best('min(7000, 2 * price, 30000 - price)', 'sales > 8000', now);
    expect(flat(100)).toMatchObject({ free: 3500, left: 7000 });
    expect(flat(90_000)).toMatchObject({ free: 23_000, left: 7000 });
  });

  it('stays where it is where nothing is better', () => {
    const { free } = best('price * (10 - price / 1000)', 'sales >= 30000', 5000);
    expect(free).toBe(5000);
  });

  it('finds the higher of two tops', () => {
    // Tops of 900 at 1,000 and of 1,000 at 20,000.
    const { free, left } = best(
      'max(0, 900 - abs(price - 1000), 1000 - abs(price - 20000) / 7)',
      'sales >= 1500',
      900,
    );
    expect([free, left]).toEqual([20_000, 1000]);
  });

  it('finds a whole number of things', () => {
    // 37 × (10.1 − 3.7) = 236.8 is less than 50 × 5.1 and 51 × 5.0 alike: the nearer of both.
    const { free, left } = best('price * (10.1 - price / 10)', 'sales >= 300', 37, 'servers');
    expect(free).toBe(50);
    expect(left).toBeCloseTo(255, 9);
  });

  it('finds the edge of a jump', () => {
    const { free, left } = best('if(price < 812.5, price, 10)', 'sales >= 1000', 400);
    expect(left).toBeCloseTo(812.5, 6);
    expect(free).toBeCloseTo(812.5, 6);
  });

  it('says where the input has no effect', () => {
    const { outcome, now } = solve(SUPPORT, 'mau <= 10k', 'support.automation');
    expect([outcome.kind, now.holds]).toEqual(['no_effect', false]);
  });

  it('says which metrics nobody knows', () => {
    const { outcome } = solve(
      'metrics: {nps: {unit: points}, mau: {unit: users, default: 5}}',
      'nps * mau >= 100',
      'mau',
    );
    expect(outcome).toEqual({ kind: 'unknown', metrics: ['nps'] });
  });
});

it('begins at nothing where the input has no value', () => {
  const seats = 'metrics: {seats: {unit: seats}}';
  const { now, outcome } = solve(seats, 'seats * 10 >= 50', 'seats');
  expect(now).toEqual({ free: null, left: null, right: 50, holds: null });
  expect(outcome).toMatchObject({ kind: 'solved', at: { free: 5, left: 50 } });
});

describe('a goal that more of the input first helps and then harms', () => {
  const sections = (now: number): string => `
quantities:
  x: {unit: ratio, value: ${now}}
  one: {unit: ratio, formula: '(x - 30) ^ 2'}
  two: {unit: ratio, formula: 'min((x - 30) ^ 2, (x - 80) ^ 2)'}`;

  it('holds from 20 to 40, and says that it turns', () => {
    const { monotone, outcome } = solve(sections(10), 'one <= 100', 'x');
    expect(monotone).toBe(false);
    expect(outcome).toMatchObject({ kind: 'solved', at: { free: 20 }, until: 40, ranges: 1 });
  });

  it('takes the nearest of several ranges', () => {
    // 60 lies between 20 to 40 and 70 to 90
    const { monotone, outcome } = solve(sections(60), 'two <= 100', 'x');
    expect(monotone).toBe(false);
    expect(outcome).toMatchObject({ kind: 'solved', at: { free: 70 }, until: 90, ranges: 2 });
  });
});

it('names the tables that the value is beyond the points of', () => {
  const sections = `
metrics: {mau: {unit: users, default: 10k}}
costs: {compute: {amount: {by: mau, points: {10k: 1000, 100k: 5000}, between: linear}}}`;
  // 5,000 from 100k on: 0.04 a user at 125k; 0.08 a user comes before
  const beyond = solve(sections, 'costs.per_user <= 0.04', 'mau');
  expect(beyond.outcome).toMatchObject({ kind: 'solved', at: { free: 125_000 } });
  expect(beyond.clamped).toEqual(['costs.compute']);
  expect(solve(sections, 'costs.per_user <= 0.08', 'mau').clamped).toEqual([]);
});

describe('a chance', () => {
  // A uniform number up to 100 is below a limit with the chance limit ÷ 100: 80 % from 80 on.
  const UNIFORM = `
metrics: {mau: {unit: users, default: 10k}}
quantities:
  load: {unit: users, value: 'uniform(0, 100)'}
  room: {unit: users, value: 50}`;

  it('is counted over all trials at each value, to within what they tell', () => {
    const { now, outcome, monotone } = solve(UNIFORM, 'P(load <= room) >= 80%', 'room');
    expect(now.left).toBeCloseTo(0.5, 2);
    expect(now.holds).toBe(false);
    expect(monotone).toBe(true);
    expect(outcome).toMatchObject({ kind: 'solved', direction: 'up', until: null });
    const { at } = outcome as Extract<typeof outcome, { kind: 'solved' }>;
    expect(at.left).toBeGreaterThanOrEqual(0.8);
    // The sample is a Latin hypercube: the 80th of a hundred strata ends at 80.
    expect(Math.abs((at.free as number) - 80)).toBeLessThan(0.2);
  });

  it('gives the same number twice, and by way of a quantity', () => {
    const first = solve(UNIFORM, 'P(load <= room) >= 80%', 'room');
    expect(solve(UNIFORM, 'P(load <= room) >= 80%', 'room')).toEqual(first);
    const named = `${UNIFORM}\n  enough: {unit: share, formula: P(load <= room)}`;
    expect(solve(named, 'enough >= 80%', 'room').outcome).toMatchObject({
      kind: 'solved',
      at: { free: (first.outcome as { at: { free: number } }).at.free },
    });
  });

  it('that cannot be reached comes with the best', () => {
    const half = UNIFORM.concat("\n  sure: {unit: users, formula: 'min(room, 60)'}");
    const { outcome } = solve(half, 'P(load <= sure) >= 80%', 'room');
    expect(outcome).toMatchObject({ kind: 'unreachable' });
    const { best } = outcome as Extract<typeof outcome, { kind: 'unreachable' }>;
    expect(best.left).toBeCloseTo(0.6, 2);
    expect(best.free).toBeGreaterThanOrEqual(60);
    expect(best.free).toBeLessThan(61);
  });

  it('of a quantile is solved as well', () => {
    const { outcome } = solve(UNIFORM, 'quantile(load, 0.9) <= room', 'room');
    expect(outcome).toMatchObject({
      kind: 'solved',
      at: { right: (outcome as never as { at: { free: number } }).at.free },
    });
    expect((outcome as { at: { free: number } }).at.free).toBeCloseTo(90, 0);
  });

  it('is as well known as so many trials tell: 1.96 × √(0.8 × 0.2 ÷ 4,096) = 1.225 points', () => {
    const { graph } = compile(UNIFORM);
    const goal = readGoal('P(load <= room) >= 80%', graph).value;
    const free = graph.quantities.find(({ id }) => id === 'room');
    if (goal === undefined || free === undefined) throw new Error('no goal');
    const known = sampledOf({ goal, free, trials: 4096 }, { graph });
    expect(known).toMatchObject({ trials: 4096, held: false });
    expect(known?.error).toBeCloseTo(0.012_25, 5);
  });

  it.each([['P(load <= room) >= 100%'], ['P(load <= room) > 0'], ['1 <= P(load <= room)']])(
    'of %s is known to 3 ÷ 4,096 = 0.0732 points, by the rule of three',
    (text) => {
      const { graph } = compile(UNIFORM);
      const goal = readGoal(text, graph).value;
      const free = graph.quantities.find(({ id }) => id === 'room');
      if (goal === undefined || free === undefined) throw new Error('no goal');
      const error = sampledOf({ goal, free, trials: 4096 }, { graph })?.error as number;
      expect(error).toBeCloseTo(0.000_732, 6);
      // What has such a chance never happens in 4,096 trials with 5 % probability.
      expect((1 - error) ** 4096).toBeCloseTo(0.05, 2);
    },
  );
});
