import { describe, expect, it } from 'vitest';
import { inPhases } from '../../../src/core/sections/in-phases.ts';
import { compile, evaluateSections, graphOf, problemsOf } from '../graph/compile.ts';

const METRICS = `metrics:
  users: {unit: users}
  latency: {unit: ms}
  nps: {unit: points, min: -100}`;

const phases = (first: string): string => `${METRICS}
phases:
  - {id: mvp, name: MVP, ${first}}
  - {id: grow-up, name: Growth, enter: users >= 5k}
  - {id: scale, name: Scale, enter: users >= 50k}`;

describe('the plan of a phase', () => {
  it('returns 40 on 150 that earn 6,000, and the 5,000 in 0.85 months', () => {
    const { value } = evaluateSections(phases('investment: 5k, cost: 150, revenue_target: 6k'));
    expect(value('phases.mvp.profit')).toBe(5850);
    expect(value('phases.mvp.roi')).toBe(40);
    expect(value('phases.mvp.payback')).toBeCloseTo(5000 / 5850, 12);
  });

  it.each([
    ['earns what it costs', 'cost: 150, revenue_target: 150', 1],
    ['earns less', 'cost: 150, revenue_target: 100', 100 / 150],
  ])('never pays back where it %s', (_, money, roi) => {
    const { value } = evaluateSections(phases(`investment: 5k, ${money}`));
    expect(value('phases.mvp.payback')).toBeUndefined();
    expect(value('phases.mvp.roi')).toBeCloseTo(roi, 12);
  });

  it('has no ROI where it costs nothing', () => {
    const { value } = evaluateSections(phases('cost: 0, revenue_target: 100'));
    expect(value('phases.mvp.roi')).toBeUndefined();
    expect(value('phases.mvp.profit')).toBe(100);
  });

  it('has results only for what is given, in their units', () => {
    const ids = (first: string): string[] =>
      graphOf(phases(first)).quantities.flatMap(({ id, unit }) =>
        /^phases\.mvp\./.test(id) ? [`${id.slice('phases.mvp.'.length)} ${unit}`] : [],
      );
    expect(ids('cost: 150')).toEqual(['cost BRL/month']);
    expect(ids('investment: 1, cost: 2, revenue_target: 3').toSorted()).toEqual([
      'cost BRL/month',
      'investment BRL',
      'payback months',
      'profit BRL/month',
      'revenue_target BRL/month',
      'roi ratio',
    ]);
    expect(ids('window: {from: 5, unit: months}')).toEqual(['from months']);
    expect(ids('window: {from: 5, to: 8 , unit: weeks}')).toEqual(['from weeks', 'to weeks']);
    expect(ids('window: soon')).toEqual([]);
  });

  it('may be summed', () => {
    const sections = `${phases('investment: 5k')}
quantities: {all_in: {unit: BRL, formula: sum(phases.investment)}}`;
    expect(evaluateSections(sections).value('all_in')).toBe(5000);
  });
});

describe('a target', () => {
  const met = (target: string, set: Readonly<Record<string, number | undefined>>) => {
    const { value } = evaluateSections(phases(`targets: {${target}}`), set);
    const id = `phases.mvp.targets.${target.slice(0, target.indexOf(':'))}`;
    return [value(`${id}.met`), value(`${id}.progress`)];
  };

  it.each([
    ['users: {at_least: 20}', { users: 19 }, 0, 0.95],
    ['users: {at_least: 20}', { users: 20 }, 1, 1],
    ['users: {above: 20}', { users: 20 }, 0, 1],
    ['users: {above: 20}', { users: 21 }, 1, 1],
    ['latency: {at_most: 500ms}', { latency: 800 }, 0, 0.625],
    ['latency: {at_most: 500ms}', { latency: 500 }, 1, 1],
    ['latency: {below: 500ms}', { latency: 500 }, 0, 1],
    ['nps: {above: -10}', { nps: -30 }, 0, 0],
    ['users: {at_least: 20}', { users: undefined }, undefined, undefined],
  ] as const)('%s at %j', (target, set, holds, progress) => {
    expect(met(target, set)).toEqual([holds, progress]);
  });

  it('of a metric with dots has one name', () => {
    const sections = phases('targets: {users: {at_least: 1}, costs.total: {at_most: R$ 100}}');
    const { value } = evaluateSections(`${sections}\ncosts: {a: {amount: 60}}`);
    expect(value('phases.mvp.targets.costs_total.met')).toBe(1);
  });
});

describe('rows of some phases', () => {
  const money = `${phases('cost: 1')}
costs:
  host: {amount: 100, phases: [grow_up, scale]}
  mail: {amount: 2, per: users, phases: [scale]}
  base: {amount: 10}
revenue:
  pilot: {amount: 50, phases: [mvp]}
  plan: {base: users, price: 3, phases: [grow-up, scale]}`;

  it.each([
    [0, [0, 0, 10, 50, 0, 50]],
    [1, [100, 0, 110, 0, 21, 21]],
    [2, [100, 14, 124, 0, 21, 21]],
  ])('in phase %d', (phase, values) => {
    const { value } = evaluateSections(money, { users: 7 }, phase);
    const ids = ['costs.host', 'costs.mail', 'costs.total'];
    expect([...ids, 'revenue.pilot', 'revenue.plan', 'revenue.total'].map(value)).toEqual(values);
  });

  it('are nothing outside, whatever is unknown', () => {
    expect(evaluateSections(money, {}, 1).value('costs.total')).toBe(110);
    expect(evaluateSections(money, {}, 2).value('costs.total')).toBeUndefined();
  });

  it('keep their amount as a quantity', () => {
    expect(evaluateSections(money).value('costs.host.amount')).toBe(100);
    expect(evaluateSections(money).value('revenue.pilot.amount')).toBe(50);
  });
});

it('the condition of some phases names those that are', () => {
  const { profile } = compile(phases('cost: 1'));
  expect(inPhases(['grow_up', 'scale'], profile)).toBe('phase == "grow_up" or phase == "scale"');
  expect(inPhases(['scale', 'scale', 'mvp'], profile)).toBe('phase == "mvp" or phase == "scale"');
  expect(inPhases(['nowhere'], profile)).toBe('0');
});

it('targets need a quantity and one limit', () => {
  expect(problemsOf(phases('targets: {user: {at_least: 5}, users: {}}'))).toEqual([
    "keys_exclusive 8:57 {'keys':['below','at_most','above','at_least'],'found':[]}",
    "name_unknown 8:36 {'name':'user','near':['users']}",
  ]);
});
