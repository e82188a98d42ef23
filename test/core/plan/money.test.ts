import { expect, it } from 'vitest';
import { readMoney } from '../../../src/core/plan/money.ts';
import { compile, evaluateSections } from '../graph/compile.ts';

const SHOP = `metrics: {mau: {unit: users, default: 1k}}
team: {base: mau, growth: 2%, roles: {dev: {name: D, have: 2, need: 3, salary: 10k}}}`;

const linesOf = (costs: string): readonly string[] => {
  const text = `${SHOP}\ncosts: {${costs}}`;
  const { costs: items, groups } = readMoney(compile(text).profile, evaluateSections(text));
  return [...items, ...groups].map(({ id }) => id);
};

it('tells salaries as people, and as the payroll beside what else is in that group', () => {
  expect(linesOf('servers: {amount: 1000}')).toEqual(['costs.servers', 'costs.people']);
  // So that the lines of a group come to its sum.
  expect(linesOf('servers: {amount: 1000}, wages: {amount: 0, group: people}')).toEqual([
    'costs.servers',
    'costs.wages',
    'team.payroll',
    'costs.people',
  ]);
});
