import { describe, expect, it } from 'vitest';
import { findings as words } from '../../../../src/catalog/en/findings.ts';
import { evaluate } from '../../../../src/core/graph/evaluate.ts';
import { readCustomers } from '../../../../src/core/plan/customers.ts';
import { customerFindings } from '../../../../src/core/plan/findings/customer-findings.ts';
import { readPlans } from '../../../../src/core/plan/price-plans.ts';
import { findingWords } from '../../../../src/view/plan/findings.ts';
import { plainText } from '../../../support/english.ts';
import { compile } from '../../graph/compile.ts';

const plan = (tenants: string, plans = '') => {
  const { profile, graph, problems } = compile(`metrics: {storage: {unit: GB}}
plans:
  small: {name: Small, price: 100, limits: {agents: 3, storage: 5}}
  large: {name: Large, price: 300, limits: {agents: 20, storage: 50}}${plans}
customers:
  cost: 20
  tenants:
${tenants}`);
  expect(problems).toEqual([]);
  const evaluation = evaluate(graph);
  const { plans: prices = [] } = readPlans(profile, graph, evaluation);
  const { customers } = readCustomers(profile, graph, evaluation);
  const found = customerFindings(profile, prices, customers);
  return {
    prices,
    customers,
    found,
    said: found.map((one) => plainText(findingWords(one, words)).replaceAll('`', '')),
  };
};

describe('a plan says of customers', () => {
  it('nothing where all is well', () => {
    expect(plan('    - {id: a, usage: {agents: 2, storage: 1}}').found).toEqual([]);
  });

  it('which limit leaves no plan, of the one that comes nearest', () => {
    const { found, customers, said } = plan('    - {id: a, usage: {agents: 2, storage: 51}}');
    expect(found).toMatchObject([
      {
        code: 'tenant_without_plan',
        severity: 'error',
        facts: {
          count: 1,
          worst: [{ tenant: 'a', plan: 'large', resource: 'storage', usage: 51, limit: 50 }],
        },
        where: { line: 10 },
      },
    ]);
    expect(said).toEqual([
      'No plan fits, so what they pay is unknown: a (storage: 51 GB, large allows 50)',
    ]);
    expect(customers?.perTenant[0]).toMatchObject({ plan: null, revenue: null, use: null });
  });

  it('who is over a limit of a plan of their own', () => {
    const { said } = plan('    - {id: a, plan: small, usage: {agents: 4, storage: 1}}');
    expect(said).toEqual(['Over a limit of the plan: a (agents: 4, small allows 3)']);
  });

  it('who is at 90 % of a limit or more, the nearest first, and not who has no tenants', () => {
    const { said, found } = plan(`    - {id: a, usage: {agents: 18, storage: 1}}
    - {id: b, usage: {agents: 1, storage: 5}}
    - {id: c, usage: {agents: 17.9, storage: 1}}
    - {id: d, count: 0, usage: {agents: 3, storage: 1}}`);
    expect(found).toMatchObject([{ code: 'tenant_near_limit', severity: 'warning' }]);
    expect(said).toEqual([
      'At 90% of a limit or more: b uses 100% of the storage of small, a uses 90% of the agents of large',
    ]);
  });

  it('whose usage is unknown', () => {
    const { said } = plan('    - {id: a, usage: {agents: 2}}');
    expect(said).toEqual(['The usage of storage is unknown: a']);
  });

  it('who is on a plan without a price, unless it has its own', () => {
    const custom = '\n  custom: {name: Custom, listed: no}';
    const { said } = plan(
      `    - {id: a, usage: {agents: 99, storage: 1}}
    - {id: b, price: 900, usage: {agents: 99, storage: 1}}`,
      custom,
    );
    expect(said).toEqual([
      'custom has no price, so what its tenants pay is unknown. Give a price to a',
    ]);
  });

  it('which plan is sold below its cost', () => {
    const reseller = '\n  reseller: {name: Reseller, price: 150, tenants: 10}';
    const { said } = plan('    - {id: a, usage: {agents: 1, storage: 1}}', reseller);
    expect(said).toEqual([
      'plans.reseller is sold below its cost: BRL 150/month for what costs BRL 200/month',
    ]);
  });
});

it('plans are read in ascending price', () => {
  const { prices } = plan(
    '    - {id: a, usage: {agents: 1, storage: 1}}',
    '\n  tiny: {name: Tiny, price: 9}',
  );
  expect(prices.map(({ id }) => id)).toEqual(['tiny', 'small', 'large']);
  expect(prices[0]?.limits).toEqual([
    { resource: 'agents', unit: 'count', limit: null, unlimited: true },
    { resource: 'storage', unit: 'GB', limit: null, unlimited: true },
  ]);
});
