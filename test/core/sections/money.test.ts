import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { loadProfile } from '../../../src/load/profile.ts';
import { evaluateSections, problemsOf } from '../graph/compile.ts';

const METRICS =
  'metrics: {clients: {unit: clients, default: 40}, users: {unit: users, default: 1k}}';

describe('costs', () => {
  const costs = `${METRICS}
costs:
  host: {amount: 300}
  mail: {amount: 0.5, per: clients * 2, group: variable}
  staff: {amount: 5000, group: people}
  support-desk: {amount: 700, group: people, cost_of_revenue: yes}
  office: {amount: 200, group: variable, cost_of_revenue: no}`;

  it('are summed by group, as cost of revenue, and in all', () => {
    const { value } = evaluateSections(costs);
    expect(value('costs.mail.amount')).toBe(0.5);
    expect(value('costs.mail')).toBe(40); // 0.5 × 80
    expect(value('costs.infrastructure')).toBe(300);
    expect(value('costs.variable')).toBe(240);
    expect(value('costs.people')).toBe(5700);
    expect(value('costs.cost_of_revenue')).toBe(1040); // host 300, mail 40, support desk 700
    expect(value('costs.total')).toBe(6240);
    expect(value('costs.per_user')).toBe(6.24);
  });

  it('name those who are counted in the unit for each', () => {
    const { profile } = loadProfile({
      file: 'shop.yaml',
      text: `version: 1
project: {id: shop, name: Shop, currency: BRL, users: clients}
phases: [{id: all}]
${costs}`,
    });
    const { quantities } = buildGraph(profile).value;
    expect(quantities.find(({ id }) => id === 'costs.per_user')?.unit).toBe('BRL/client/month');
  });

  it('may be for people only: then nothing is cost of revenue', () => {
    const people = 'costs: {staff: {amount: 5000, group: people}}';
    expect(problemsOf(people)).toEqual([]);
    expect(evaluateSections(people).value('costs.cost_of_revenue')).toBe(0);
    expect(evaluateSections(people).value('costs.total')).toBe(5000);
  });

  it('may name one group in two ways', () => {
    const two = 'costs: {a: {amount: 1, group: dev-ops}, b: {amount: 2, group: dev_ops}}';
    expect(problemsOf(two)).toEqual([]);
    expect(evaluateSections(two).value('costs.dev_ops')).toBe(3);
  });

  it('are unknown in all where one of them is', () => {
    const { value } = evaluateSections(costs, { clients: undefined });
    expect(value('costs.variable')).toBeUndefined();
    expect(value('costs.total')).toBeUndefined();
    expect(value('costs.infrastructure')).toBe(300);
  });
});

describe('revenue', () => {
  const revenue = `${METRICS}
revenue:
  plans: {base: clients, share: 25%, efficiency: 1.2, price: 99}
  orders: {base: clients, volume: 1000, commission: 5%}
  grant: {amount: 150}`;

  it('is a price, a commission of a volume, or an amount', () => {
    const { value } = evaluateSections(revenue);
    expect(value('revenue.plans.paying')).toBe(12); // 40 × 25 % × 1.2
    expect(value('revenue.plans')).toBe(1188);
    expect(value('revenue.orders')).toBe(2000); // 40 × 1,000 × 5 %
    expect(value('revenue.grant')).toBe(150);
    expect(value('revenue.total')).toBe(3338);
    expect(value('revenue.per_user')).toBe(3.338);
  });

  it('meets its costs in profit, gross margin and ROI', () => {
    const { value } = evaluateSections(
      `${revenue}\ncosts: {host: {amount: 834.5}, staff: {amount: 834.5, group: people}}`,
    );
    expect(value('economics.profit')).toBe(1669);
    expect(value('economics.gross_margin')).toBe(0.75); // (3,338 − 834.50) ÷ 3,338
    expect(value('economics.roi')).toBe(2); // 3,338 ÷ 1,669
  });

  it('of nothing has no margin, and for nobody no amount for each', () => {
    const { value, problems } = evaluateSections(
      `${METRICS}\nrevenue: {plans: {base: clients, price: 9}}\ncosts: {host: {amount: 5}}`,
      { clients: 0, users: 0 },
    );
    expect(problems).toEqual([]);
    expect(value('economics.profit')).toBe(-5);
    expect(value('economics.roi')).toBe(0);
    expect(value('economics.gross_margin')).toBeUndefined();
    expect(value('revenue.per_user')).toBeUndefined();
    expect(value('costs.per_user')).toBeUndefined();
  });
});
