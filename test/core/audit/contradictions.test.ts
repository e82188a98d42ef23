import { describe, expect, it } from 'vitest';
import { findings as words } from '../../../src/catalog/en/findings.ts';
import { findContradictions } from '../../../src/core/audit/contradictions.ts';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { plainText } from '../../../src/view/plain-text.ts';
import { findingWords } from '../../../src/view/plan/findings.ts';
import { compile } from '../graph/compile.ts';

const audit = (yaml: string) => {
  const { profile, graph, problems } = compile(yaml);
  expect(problems).toEqual([]);
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const found = findContradictions({ profile, graph, today: evaluate(graph), byId });
  return found.map(({ finding, phase }) => ({
    code: finding.code,
    facts: finding.facts as Readonly<Record<string, unknown>>,
    phase,
    said: plainText(findingWords(finding, words)).replaceAll('`', ''),
  }));
};

const SOLD = `metrics:
  customers: {unit: customers, default: 5}
  income: {unit: BRL/month, formula: customers * price}
quantities:
  price: {unit: BRL/customer/month, value: 297}
`;

describe('a trigger that the model does not reach with the others', () => {
  const entering = (income: string) => `${SOLD}phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: {all: [customers >= 25, ${income}]}}`;

  it('is found: 25 × 297 = 7,425 of 8,000', () => {
    expect(audit(entering('income >= 8k'))).toMatchObject([
      {
        code: 'trigger_out_of_reach',
        facts: { phase: 'growth', metric: 'income', says: 8000, computed: 7425 },
      },
    ]);
    expect(audit(entering('income >= 8k'))[0]?.said).toBe(
      'growth asks for income of BRL 8000/month together with customers of 25 customers, where the profile’s own model comes to BRL 7425/month',
    );
  });

  it('is not where the model reaches it exactly, or nothing ties them', () => {
    expect(audit(entering('income >= 7425'))).toEqual([]);
    expect(
      audit(`metrics: {customers: {unit: customers}, income: {unit: BRL/month}}
phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: {all: [customers >= 25, income >= 8k]}}`),
    ).toEqual([]);
  });

  it('is not where one of them suffices', () => {
    const any = entering('income >= 8k').replace('{all:', '{any:');
    expect(audit(any)).toEqual([]);
  });
});

describe('targets of a phase', () => {
  const phases = (target: number, more = '') => `${SOLD}phases:
  - {id: mvp, name: MVP${more}, targets: {customers: {at_least: ${target}}}}
  - {id: growth, name: Growth, enter: customers >= 25}`;

  it('below what opens the next one are found: 20 of 25', () => {
    expect(audit(phases(20))).toMatchObject([
      { code: 'target_below_entry', facts: { metric: 'customers', says: 20, computed: 25 } },
    ]);
    expect(audit(phases(25))).toEqual([]);
  });

  it('that cost more than is to be earned are found: 25 × 100 = 2,500 of 2,000', () => {
    const costs = '\ncosts: {hosting: {amount: 100, per: customers}}';
    expect(audit(phases(25, ', revenue_target: 2000') + costs)).toMatchObject([
      { code: 'targets_cost_more', facts: { phase: 'mvp', says: 2000, computed: 2500 } },
    ]);
    expect(audit(phases(25, ', revenue_target: 2500') + costs)).toEqual([]);
  });
});

describe('the stated cost of a phase', () => {
  const stated = (cost: string) => `${SOLD}phases:
  - {id: mvp, name: MVP, cost: ${cost}}
  - {id: growth, name: Growth, enter: customers >= 10}
costs: {hosting: {amount: 20, per: customers}}`;

  it('differs from its items: 5 to 10 customers at 20 are 100 to 200', () => {
    expect(audit(stated('300 to 500'))).toMatchObject([
      { code: 'phase_cost_differs', facts: { side: 'less', says: 300, computed: 200 } },
    ]);
    expect(audit(stated('80'))).toMatchObject([
      { code: 'phase_cost_differs', facts: { side: 'more', says: 80, computed: 100 } },
    ]);
  });

  it('or does not: within the range, or rounded', () => {
    expect(audit(stated('150'))).toEqual([]);
    expect(audit(stated('190 to 300'))).toEqual([]);
    expect(audit(stated('97'))).toEqual([]);
  });
});

describe('an SLO', () => {
  const slo = (limit: string) => `metrics:
  users: {unit: users, default: 1k}
  p95: {unit: ms}
  uptime: {unit: share}
phases: [{id: mvp, name: MVP}, {id: growth, name: Growth, enter: users >= 5k}]
slos: [{id: slo, ${limit}}]`;

  it('that asks for less at a larger scale is found', () => {
    const table = '{by: users, points: {10k: 500ms, 100k: 800ms}}';
    expect(audit(slo(`metric: p95, below: ${table}`))).toMatchObject([
      { code: 'slo_looser', facts: { from: 10_000, to: 100_000, says: 500, computed: 800 } },
    ]);
    expect(audit(slo(`metric: uptime, at_least: {by: phase, points: {mvp: 99.9%, growth: 99%}}`)))
      // A looser uptime in words of the phases.
      .toMatchObject([{ code: 'slo_looser', facts: { from: 'mvp', to: 'growth' } }]);
  });

  it('that asks for more, or for the same, is not', () => {
    expect(
      audit(slo('metric: p95, below: {by: users, points: {10k: 800ms, 100k: 500ms}}')),
    ).toEqual([]);
    expect(audit(slo('metric: p95, below: 500ms'))).toEqual([]);
  });

  it('whose stated downtime is not what it leaves is found: 0.5 % of 43,200 is 216', () => {
    expect(audit(slo('metric: uptime, at_least: 99.5%, downtime: 36'))).toMatchObject([
      { code: 'downtime_differs', facts: { says: 36 } },
    ]);
    expect(audit(slo('metric: uptime, at_least: 99.9%, downtime: 43'))).toEqual([]);
  });
});

describe('a total', () => {
  const total = (value: string) => `metrics: {users: {unit: users, default: 10k}}
quantities:
  compute: {unit: BRL/month, by: users, points: {10k: 100, 100k: 300}}
  storage: {unit: BRL/month, value: 40}
  total: {unit: BRL/month, parts: compute + storage, ${value}}
phases: [{id: mvp, name: MVP}]`;

  it('that its parts do not add up to is found, where its table says so', () => {
    expect(audit(total('by: users, points: {10k: 140, 100k: 400}'))).toMatchObject([
      { code: 'parts_differ', facts: { id: 'total', at: 100_000, says: 400, computed: 340 } },
    ]);
    expect(audit(total('value: 300'))).toMatchObject([
      { code: 'parts_differ', facts: { says: 300, computed: 140 } },
    ]);
  });

  it('that they do is not', () => {
    expect(audit(total('by: users, points: {10k: 140, 100k: 340}'))).toEqual([]);
  });
});

describe('capacity below the demand', () => {
  it('is found today, and on entering a later phase', () => {
    const found = audit(`metrics: {mail: {unit: messages/day, default: 500}}
phases: [{id: mvp, name: MVP}, {id: growth, name: Growth, enter: mail >= 5k}]
pools:
  numbers:
    name: Numbers
    demand: mail
    unit_capacity: 600
    active: 1
    backup: 5
    warming: 0`);
    expect(found).toMatchObject([
      { code: 'pool_alert' },
      { code: 'pool_overloaded', phase: 'growth', facts: { demand: 5000, capacity: 600 } },
    ]);
  });
});

describe('two claims about one figure', () => {
  const claims = (first: string, second: string) => `metrics: {users: {unit: users, default: 10k}}
phases: [{id: mvp, name: MVP}]
claims:
  - {id: one, says: ${first}, of: users * 2, at: {set: {users: 5k}}, where: A}
  - {id: two, says: ${second}, of: users*2, at: {set: {users: 5k}}, where: B}`;

  it.each([
    ['67k', '50k'],
    ['{at_most: 9k}', '10k'],
    ['{low: 1k, high: 2k}', '{at_least: 3k}'],
  ])('%s and %s cannot both hold', (first, second) => {
    expect(audit(claims(first, second))).toMatchObject([
      { code: 'claims_clash', facts: { claim: 'one', other: 'two' } },
    ]);
  });

  it.each([
    ['10k', '10.4k'],
    ['{at_most: 10k}', '10k'],
    ['{low: 1k, high: 3k}', '{at_least: 3k}'],
  ])('%s and %s can', (first, second) => {
    expect(audit(claims(first, second))).toEqual([]);
  });
});
