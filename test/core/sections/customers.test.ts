import { describe, expect, it } from 'vitest';
import { evaluateSections, graphOf, problemsOf } from '../graph/compile.ts';

const PLANS = `metrics: {storage_gb: {unit: GB}, sold: {unit: customers, default: 10}}
plans:
  business: {name: Business, price: 997, limits: {agents: 25, storage_gb: 100}}
  starter: {name: Starter, price: 197, limits: {agents: 3, storage_gb: 5}}
  enterprise: {name: Enterprise, listed: no, limits: {agents: unlimited, storage_gb: 500}}
  pro: {name: Pro, price: 497, limits: {agents: 10, storage_gb: 25}, rate_limit: {requests: 100, window: 15min}}
  reseller: {name: Reseller, price: 600, tenants: 20}`;

const withTenants = (rows: string, more = ''): string =>
  `${PLANS}\ncustomers:\n  cost: 50\n  margin: 70%\n${more}  tenants:\n${rows}`;
const tenant = (usage: string, more = ''): string =>
  withTenants(`    - {id: acme, usage: {${usage}}${more}}`);
const planOf = (
  sections: string,
  set: Record<string, number | undefined> = {},
): string | undefined => {
  const words = graphOf(sections).quantities.find(({ id }) => id === 'tenants.acme.plan')?.words;
  return words?.[evaluateSections(sections, set).value('tenants.acme.plan') ?? -1];
};

describe('the plan of a tenant', () => {
  it.each([
    ['agents: 3, storage_gb: 5', 'starter'], // at both limits
    ['agents: 4, storage_gb: 5', 'pro'], // one agent more
    ['agents: 1, storage_gb: 26', 'business'], // storage alone
    ['agents: 26, storage_gb: 1', 'enterprise'], // beyond every listed plan
    ['agents: 0, storage_gb: 0', 'starter'],
  ])('is the cheapest that allows %s', (usage, plan) => {
    expect(planOf(tenant(usage))).toBe(plan);
  });

  it('is unknown where none fits', () => {
    const { value } = evaluateSections(tenant('agents: 1, storage_gb: 501'));
    expect(value('tenants.acme.plan')).toBeUndefined();
    expect(value('tenants.acme.price')).toBeUndefined();
    expect(value('customers.revenue')).toBeUndefined();
    expect(value('plans.starter.customers')).toBe(0);
  });

  it('is unknown where a usage is that may decide, and only there', () => {
    expect(planOf(tenant('agents: 1'))).toBeUndefined();
    expect(planOf(tenant('agents: 30'))).toBeUndefined(); // enterprise allows 500 GB at most
    const noLimit = tenant('agents: 30').replace('storage_gb: 500', 'storage_gb: unlimited');
    expect(planOf(noLimit)).toBe('enterprise');
  });

  it('is its own where it names one, whatever it uses', () => {
    const { value } = evaluateSections(tenant('agents: 6, storage_gb: 1', ', plan: starter'));
    expect(value('tenants.acme.price')).toBe(197);
    expect(value('tenants.acme.use')).toBe(2); // 6 of 3
  });

  it('never is one for partners', () => {
    const { value } = evaluateSections(tenant('agents: 4, storage_gb: 5'));
    expect(value('plans.reseller.customers')).toBe(0);
    expect(value('plans.reseller.unit_cost')).toBe(1000); // 20 tenants at 50
    expect(value('plans.reseller.margin')).toBeCloseTo(-400 / 600, 12);
  });

  it('follows the limits and the usage of a what-if', () => {
    const sections = tenant('agents: 3, storage_gb: 5');
    expect(planOf(sections, { 'plans.starter.limits.agents': 2 })).toBe('pro');
    expect(planOf(sections, { 'tenants.acme.usage.storage_gb': 80 })).toBe('business');
  });
});

describe('the place of a plan by price', () => {
  const ranks = (sections: string, set: Record<string, number | undefined> = {}) => {
    const { value } = evaluateSections(sections, set);
    return ['starter', 'pro', 'reseller', 'business', 'enterprise'].map((row) =>
      value(`plans.${row}.rank`),
    );
  };

  it('is 1 for the cheapest, whatever the order of the profile; on request comes last', () => {
    expect(ranks(PLANS)).toEqual([1, 2, 3, 4, 5]); // 197, 497, 600, 997, none
    expect(ranks(PLANS, { 'plans.enterprise.price': 1 })).toEqual([1, 2, 3, 4, 5]);
  });

  it('follows the prices of a what-if', () => {
    const set = { 'plans.business.price': 190, 'plans.pro.price': 195 };
    expect(ranks(PLANS, set)).toEqual([3, 2, 4, 1, 5]); // 190, 195, 197, 600
    const sections = tenant('agents: 3, storage_gb: 5');
    expect(planOf(sections)).toBe('starter');
    expect(planOf(sections, set)).toBe('business');
    expect(planOf(sections, { 'plans.starter.price': 498 })).toBe('pro');
  });

  it('is one behind the other at one price, as they stand in the profile', () => {
    expect(ranks(PLANS, { 'plans.pro.price': 197 })).toEqual([1, 2, 3, 4, 5]);
    expect(ranks(PLANS, { 'plans.business.price': 197 })).toEqual([2, 3, 4, 1, 5]);
  });

  it('follows a price that is a formula', () => {
    const sections = tenant('agents: 3, storage_gb: 5').replace('price: 197', 'price: sold * 50');
    expect(planOf(sections)).toBe('pro'); // Starter is at 10 × 50 = 500
    expect(planOf(sections, { sold: 9 })).toBe('starter'); // at 450
  });

  it('is unknown while a listed price is, and with it which of two plans is the cheaper', () => {
    const sections = tenant('agents: 3, storage_gb: 5').replace('price: 197', 'price: sold * 50');
    expect(ranks(sections, { sold: undefined })).toEqual([U, U, U, U, 5]);
    expect(planOf(sections, { sold: undefined })).toBeUndefined();
  });
});

const U = undefined;

it('a plan that surely fits is chosen, though a dearer one may fit too', () => {
  const plans = `plans:
  chat: {name: Chat, price: 10, limits: {agents: 5}}
  files: {name: Files, price: 20, limits: {storage: 50}}
customers: {tenants: [{id: acme, usage: {agents: 2}}]}`;
  expect(planOf(plans)).toBe('chat');
  expect(planOf(plans, { 'plans.files.price': 9 })).toBeUndefined();
});

describe('the use of a limit', () => {
  it('is the worst share, near from the alert on', () => {
    const { value } = evaluateSections(tenant('agents: 9, storage_gb: 6'));
    expect(value('tenants.acme.use.agents')).toBe(0.9); // of Pro: 9 of 10
    expect(value('tenants.acme.use.storage_gb')).toBe(0.24); // 6 of 25
    expect(value('tenants.acme.use')).toBe(0.9);
    expect(value('tenants.acme.near')).toBe(1);
    expect(evaluateSections(tenant('agents: 8, storage_gb: 6')).value('tenants.acme.near')).toBe(0);
  });

  it('is nothing where there is no limit', () => {
    const { value } = evaluateSections(tenant('agents: 1000, storage_gb: 50'));
    expect(value('tenants.acme.use.agents')).toBe(0);
    expect(value('tenants.acme.use')).toBe(0.1);
  });

  it('is nothing of nothing, and unknown of something where the limit is 0', () => {
    const none = PLANS.replace('agents: 3', 'agents: 0');
    const at = (agents: number) =>
      evaluateSections(
        `${none}\ncustomers: {tenants: [{id: acme, plan: starter, usage: {agents: ${agents}, storage_gb: 1}}]}`,
      ).value('tenants.acme.use');
    expect(at(0)).toBe(0.2);
    expect(at(1)).toBeUndefined();
  });

  it('is near where one limit is, though another usage is unknown', () => {
    const { value } = evaluateSections(tenant('agents: 3', ', plan: starter'));
    expect(value('tenants.acme.near')).toBe(1);
    expect(value('tenants.acme.use')).toBeUndefined();
  });
});

describe('money', () => {
  const rows = `    - {id: acme, usage: {agents: 2, storage_gb: 1}}
    - {id: small, count: 10, usage: {agents: 1, storage_gb: 1}, cost: 20}
    - {id: vip, plan: enterprise, price: 4000, usage: {agents: 90, storage_gb: 90}}
    - {id: none, count: 0, usage: {agents: 90, storage_gb: 9}}
    - {id: depot, partner: north, usage: {agents: 2, storage_gb: 1}}
    - {id: own, partner: north, plan: pro, usage: {agents: 2, storage_gb: 1}}`;
  const more = `  mix: {pro: sold, enterprise: 0}
  partners:
    - {id: north, name: North, plan: reseller}
    - {id: south, name: South, fee: 100, tenants: 3}
    - {id: west, name: West, plan: reseller}
`;
  const { value } = evaluateSections(withTenants(rows, more));

  it('of a tenant is its price less its cost', () => {
    expect(value('tenants.acme.profit')).toBe(147); // 197 − 50
    expect(value('tenants.small.revenue')).toBe(1970); // 10 × 197
    expect(value('tenants.small.profit')).toBe(1770); // less 10 × 20
    expect(value('tenants.vip.profit')).toBe(3950); // its own price
    expect(value('tenants.none.revenue')).toBe(0); // nobody pays, whatever the price
    expect(value('tenants.depot.price')).toBe(0); // its partner's plan has paid
    expect(value('tenants.own.price')).toBe(497); // a plan of its own
  });

  it('of a partner is its fee and what its tenants pay, less what they cost', () => {
    expect(value('partners.north.tenants')).toBe(2);
    expect(value('partners.north.revenue')).toBe(1097); // 600 + 0 + 497
    expect(value('partners.north.profit')).toBe(997); // less 2 × 50
    expect(value('partners.south.profit')).toBe(-50); // 100 − 3 × 50
    expect(value('partners.west.tenants')).toBe(20); // as its plan says
    expect(value('partners.west.profit')).toBe(-400); // 600 − 20 × 50
  });

  it('of a plan is of all who have it', () => {
    expect(value('plans.starter.customers')).toBe(11); // acme and 10 small ones
    expect(value('plans.starter.revenue')).toBe(2167); // 11 × 197
    expect(value('plans.starter.cost')).toBe(250); // 50 + 10 × 20
    expect(value('plans.pro.customers')).toBe(11); // 10 of the mix, and `own`
    expect(value('plans.pro.profit')).toBe(4917); // 11 × (497 − 50)
    expect(value('plans.enterprise.revenue')).toBe(4000);
    expect(value('plans.reseller.customers')).toBe(2);
    expect(value('plans.reseller.revenue')).toBe(1200);
    expect(value('plans.reseller.cost')).toBe(1050); // depot and the 20 of West
  });

  it('in all is the sum of them', () => {
    expect(value('customers.count')).toBe(26); // 10 + acme + 10 small + vip + own + 3 partners
    expect(value('customers.tenants')).toBe(47); // 10 + 1 + 10 + 1 + own, depot, 3 of South, 20 of West
    // 10 × 497 + 197 + 1,970 + 4,000 + 497, and fees of 600 + 100 + 600
    expect(value('customers.revenue')).toBe(12_934);
    expect(value('customers.total_cost')).toBe(2050); // 37 × 50 + 10 × 20
    expect(value('customers.profit')).toBe(10_884);
  });

  it('a price for a margin is the cost by what the margin leaves', () => {
    expect(value('customers.price_floor')).toBe(50);
    expect(value('customers.price')).toBeCloseTo(50 / 0.3, 10);
    const full = evaluateSections(withTenants(rows, more), { 'customers.margin': 1 });
    expect(full.value('customers.price')).toBeUndefined();
  });

  it('may be a stream of revenue', () => {
    const stream = `${withTenants(rows, more)}\nrevenue: {plans: {amount: customers.revenue}}`;
    const all = evaluateSections(stream);
    expect(all.value('revenue.total')).toBe(all.value('customers.revenue'));
  });
});

describe('what is amiss', () => {
  it.each([
    [
      'a plan without a price',
      'plans: {basic: {name: Basic}}',
      ["key_missing 3:9 {'key':'price','path':['plans','basic','price']}"],
    ],
    [
      'an unknown plan and an unknown partner',
      tenant('agents: 1', ', plan: busines, partner: north'),
      [
        "choice_wrong 14:44 {'found':'busines','choices':['business','starter','enterprise','pro','reseller']}",
        "key_missing 14:62 {'key':'partners'}",
      ],
    ],
    [
      'usage of what no plan limits',
      tenant('agent: 1'),
      ["key_unknown 14:26 {'key':'agent','near':['agents'],'known':['agents','storage_gb']}"],
    ],
    [
      'a negative usage',
      tenant('agents: -1'),
      ["number_out_of_range 14:34 {'found':-1,'min':0,'unit':'count'}"],
    ],
    [
      'customers of an unknown plan',
      `${PLANS}\ncustomers: {mix: {starte: 3}}`,
      [
        "key_unknown 10:19 {'key':'starte','near':['starter'],'known':['business','starter','enterprise','pro','reseller']}",
      ],
    ],
  ])('is said of %s', (_, sections, expected) => {
    expect(problemsOf(sections)).toEqual(expected);
  });

  it('is nothing where a dearer plan allows less', () => {
    expect(
      problemsOf(
        'plans: {a: {name: A, price: 1, limits: {x: 9}}, b: {name: B, price: 2, limits: {x: 3}}}',
      ),
    ).toEqual([]);
  });
});

it('a thousand tenants nest no deeper than a few', () => {
  const rows = Array.from(
    { length: 1000 },
    (_, i) => `    - {id: t${i}, usage: {agents: ${i % 30}, storage_gb: ${i % 90}}}`,
  );
  const { value } = evaluateSections(withTenants(rows.join('\n')));
  expect(value('customers.tenants')).toBe(1000);
  expect(value('customers.total_cost')).toBe(50_000);
});
