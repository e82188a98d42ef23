import { describe, expect, it } from 'vitest';
import { findings as words } from '../../../src/catalog/en/findings.ts';
import { findContradictions } from '../../../src/core/audit/contradictions.ts';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { findingWords } from '../../../src/view/plan/findings.ts';
import { plainText } from '../../support/english.ts';
import { compile } from '../graph/compile.ts';

const audit = (yaml: string) => {
  const { profile, graph, problems } = compile(yaml);
  expect(problems).toEqual([]);
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const found = findContradictions({ profile, graph, today: evaluate(graph), byId });
  return found.map(({ finding, at }) => ({
    code: finding.code,
    severity: finding.severity,
    facts: finding.facts as Readonly<Record<string, unknown>>,
    at,
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
        severity: 'info',
        // 27 × 297 = 8,019; 26 × 297 = 7,722.
        facts: {
          phase: 'growth',
          metric: 'income',
          says: 8000,
          computed: 7425,
          met: { id: 'customers', value: 27, unit: 'customers' },
        },
        at: { set: [], phase: 'mvp' },
      },
    ]);
    expect(audit(entering('income >= 8k'))[0]?.said).toBe(
      'income will be the last to hold for growth: with customers of 25 customers the profile’s own model comes to BRL 7425/month of BRL 8000/month; it is met at customers of 27 customers',
    );
  });

  it('is not within half a unit of the last digit of the threshold', () => {
    // 7k is met from 6,500 on, 7.9k from 7,850 on, 7426 from 7,425.5 on.
    expect(audit(entering('income >= 7.4k'))).toEqual([]);
    expect(audit(entering('income >= 7.9k'))).toMatchObject([{ code: 'trigger_out_of_reach' }]);
    expect(audit(entering('income >= 7426'))).toMatchObject([{ code: 'trigger_out_of_reach' }]);
  });

  it('is a contradiction where no number of the others reaches it', () => {
    const capped = entering('income >= 8k').replace(
      'formula: customers * price',
      'formula: "min(customers * price, 7500)"',
    );
    expect(audit(capped)).toMatchObject([
      { code: 'trigger_out_of_reach', severity: 'warning', facts: { met: null } },
    ]);
  });

  it.each([
    ['income', 'at: {set: {customers: 25}, phase: mvp}', 0],
    ['customers * price', 'at: {set: {customers: 25}, phase: mvp}', 0],
    ['income', 'at: {set: {customers: 24}, phase: mvp}', 1],
    ['income', 'at: {set: {customers: 25}, phase: growth}', 1],
    ['customers', 'at: {set: {customers: 25}, phase: mvp}', 1],
  ])('is not where a claim is about %s %s', (of, at, found) => {
    const unit = of === 'customers' ? 'customers' : 'BRL/month';
    const claim = `\nclaims: [{id: it, says: 8k, of: ${of}, unit: ${unit}, ${at}, where: A}]`;
    expect(audit(entering('income >= 8k') + claim)).toHaveLength(found);
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
      {
        code: 'target_below_entry',
        severity: 'info',
        facts: {
          phase: 'mvp',
          next: 'growth',
          gaps: [{ metric: 'customers', says: 20, computed: 25 }],
        },
      },
    ]);
    expect(audit(phases(25))).toEqual([]);
  });

  it('are one finding a phase, of all metrics', () => {
    const found = audit(`metrics: {customers: {unit: customers}, income: {unit: BRL/month}}
phases:
  - {id: mvp, name: MVP, targets: {customers: {at_least: 5}, income: {at_least: 1.5k}}}
  - {id: growth, name: Growth, enter: {all: [customers >= 10, income >= 3k]}}`);
    expect(found).toHaveLength(1);
    expect(found[0]?.said).toBe(
      'Reaching the targets of mvp does not open growth: customers of 5 customers is aimed at and 10 customers asked for, income of BRL 1500/month is aimed at and BRL 3000/month asked for',
    );
  });

  it('that cost more than is to be earned are found: 25 × 100 = 2,500 of 2,000', () => {
    const costs = '\ncosts: {hosting: {amount: 100, per: customers}}';
    expect(audit(phases(25, ', revenue_target: 2000') + costs)).toMatchObject([
      {
        code: 'targets_cost_more',
        facts: { phase: 'mvp', says: 2000, computed: 2500 },
        at: { set: [{ id: 'customers', value: 25, unit: 'customers' }], phase: 'mvp' },
      },
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
      {
        code: 'phase_cost_differs',
        facts: { side: 'less', says: 300, computed: 200 },
        at: { set: [{ id: 'customers', value: 10, unit: 'customers' }] },
      },
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

describe('a rule for sizes', () => {
  const pool = (more: string) => `metrics: {mail: {unit: messages/day, default: 2000}}
phases: [{id: mvp, name: MVP}, {id: growth, name: Growth, enter: mail >= 9k}]
pools:
  numbers:
    name: Numbers
    demand: mail
    unit_capacity: 600
    ${more}
    warming: 0`;

  it('that asks for fewer than stay below the alert is found: 2,400 ÷ 600 = 4, at 83 % of 80 %', () =>
    expect(
      audit(pool('headroom: 20%\n    alert: 80%\n    active: 1\n    backup: 0')),
    ).toMatchObject([
      {
        code: 'pool_alert',
        severity: 'warning',
        facts: { at: 'needed', active: 4, alert: 0.8, enough: 5 },
        at: { set: [{ id: 'mail', value: 2000, unit: 'messages/day' }] },
      },
    ]));

  it('that keeps its own alert is not, however few there are today', () => {
    // 2,000 × 1.3 ÷ 600 = 4.33, so 5 units at 66.7 %; there is one, and none in reserve.
    const keeps = 'headroom: 30%\n    alert: 80%\n    active: 1\n    backup: 0';
    expect(audit(pool(keeps))).toEqual([]);
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
