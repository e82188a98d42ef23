import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { projectedIds, projectProfile } from '../../../src/core/project.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import type { Envelope } from '../../../src/model/answer/envelope.ts';
import { compile } from '../graph/compile.ts';

const AT = '2026-11-20';

const project = (
  yaml: string,
  { months = 24, trials = 2000, given = {} as Record<string, number>, show = [] as string[] } = {},
) => {
  const { profile, graph, problems } = compile(yaml);
  expect(problems).toEqual([]);
  const subject = { profile, graph, at: AT, deployed: 0, show };
  const set = new Map(Object.entries(given));
  const simulation = simulate(
    graph,
    { given: set, months, trials, seed: 1, show: projectedIds(subject) },
    loadSource,
  );
  const envelope = { command: 'project', at: AT } as Envelope<'project'>;
  return projectProfile(subject, { ...simulation, total: trials }, envelope);
};

const growing = (growth: string, enter = 'users >= 50k') => `metrics:
  users: {unit: users, default: 10k, growth: ${growth}}
  load: {unit: req/s}
phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: ${enter}}
  - {id: scale, name: Scale, enter: users >= 200k}
costs: {hosting: {amount: 0.1, per: users}}`;

describe('a projection without uncertainty', () => {
  const projection = project(growing('10%'));

  it('compounds month by month', () => {
    expect(projection.today.quantities.users?.p50).toBe(10_000);
    // 10,000 × 1.1 = 11,000; × 1.1^12 = 31,384.28.
    expect(projection.months[0]).toMatchObject({ month: '2026-12' });
    expect(projection.months[0]?.quantities.users?.p50).toBeCloseTo(11_000, 6);
    expect(projection.months[11]?.quantities.users?.p50).toBeCloseTo(31_384.2838, 3);
    expect(projection.months).toHaveLength(24);
  });

  it('says when each phase begins: ln 5 ÷ ln 1.1 = 16.9, so in month 17', () => {
    expect(projection.phases[0]).toMatchObject({
      id: 'growth',
      probability: 1,
      months: { p10: 17, p50: 17, p90: 17 },
      month: { p50: '2028-04' },
      never: 0,
      binding: 'users >= 50k',
      binding_share: 1,
      thresholds: [{ metric: 'users', value: 50_000 }],
    });
    // ln 20 ÷ ln 1.1 = 31.4 months are beyond the horizon.
    expect(projection.phases[1]).toMatchObject({ probability: 0, never: 1, act_by: null });
  });

  it('deploys a phase in the month after its conditions held', () => {
    expect(projection.months[16]?.phases).toEqual({ mvp: 1 });
    expect(projection.months[17]?.phases).toEqual({ growth: 1 });
  });

  it('shows what moves, money and people, or what is asked for', () => {
    expect(projection.columns.map(({ id }) => id)).toContain('users');
    expect(projection.columns.map(({ id }) => id)).toContain('costs.total');
    const own = project(growing('10%'), { show: ['costs.hosting', 'users'] });
    expect(own.columns).toEqual([
      { id: 'costs.hosting', unit: 'BRL/month' },
      { id: 'users', unit: 'users' },
    ]);
  });
});

describe('a projection of something uncertain', () => {
  it('is wider the further it looks, and its phases come sooner or later', () => {
    const { months, phases } = project(growing('8% to 15%'));
    const width = (month: number): number => {
      const { p5, p95 } = months[month]?.quantities.users ?? {};
      return (p95 ?? 0) / (p5 ?? 1);
    };
    expect(width(23)).toBeGreaterThan(width(5));
    const { p10, p50, p90 } = phases[0]?.months ?? {};
    expect(p10 ?? 0).toBeLessThan(p50 ?? 0);
    expect(p50 ?? 0).toBeLessThan(p90 ?? 0);
  });

  it('counts each trial in one phase', () => {
    for (const { phases } of project(growing('8% to 25%')).months) {
      expect(Object.values(phases).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });

  it('does not depend on what else is shown', () => {
    const few = project(growing('8% to 15%'), { show: ['users'] });
    const all = project(growing('8% to 15%'));
    expect(few.months[23]?.quantities.users).toEqual(all.months[23]?.quantities.users);
  });
});

describe('a condition on a metric without a value', () => {
  const projection = project(growing('10%', '{all: [users >= 50k, load > 5]}'));

  it('never counts as met, and the metric is named', () => {
    // Users pass 50k in month 17; from then on nobody can tell.
    expect(projection.phases[0]).toMatchObject({ probability: 0, unknown: 1, binding: 'load > 5' });
    expect(projection.findings).toMatchObject([
      { code: 'trigger_unknown', facts: { phase: 'growth', metrics: ['load'] } },
    ]);
  });
});

describe('what a projection says about itself', () => {
  it('that nothing grows', () => {
    const { findings } = project(growing('10%').replace(', growth: 10%', ''));
    expect(findings.map(({ code }) => code)).toEqual(['growth_missing']);
  });

  it('where a number becomes too large', () => {
    // 10^4 × 10^(12 t) passes 1.8 × 10^308 in month 26.
    const { findings } = project(growing('{formula: "10 ^ 12"}'), { months: 40, trials: 4 });
    expect(findings).toMatchObject([
      { code: 'path_infinite', facts: { id: 'users', months: 26, month: '2029-01' } },
    ]);
  });

  it('that an event comes after the last month', () => {
    const yaml = growing('{rate: 5%, events: [{at: 30, times: 2}]}');
    expect(project(yaml).findings).toMatchObject([
      { code: 'event_beyond', facts: { metric: 'users', months: 30, horizon: 24 } },
    ]);
    expect(project(yaml, { months: 36 }).findings).toEqual([]);
  });
});

describe('growth by a number a month', () => {
  it('adds: 10,000 and 500 a month are 16,000 after a year', () => {
    const { months } = project(growing('{add: 500}'));
    expect(months[11]?.quantities.users?.p50).toBe(16_000);
  });

  it('takes away no more than there is', () => {
    const { months } = project(growing('{add: -3k}'));
    expect(months[3]?.quantities.users?.p50).toBe(0);
  });

  it('beside a rate: 10,000 × 1.1 + 500 = 11,500', () => {
    const { months } = project(growing('{rate: 10%, add: 500}'));
    expect(months[0]?.quantities.users?.p50).toBeCloseTo(11_500, 9);
  });
});

describe('runway along the path', () => {
  it('is the first month in which the cash is gone', () => {
    // 10,000 in cash and 3,000 a month out: 7, 4, 1, −2 thousand: gone in month 4.
    const { paths } = project(`metrics: {users: {unit: users, default: 30k, growth: 0%}}
phases: [{id: mvp, name: MVP}]
economics: {cash: 10k}
costs: {hosting: {amount: 0.1, per: users}}`);
    expect(paths).toMatchObject([
      { id: 'economics.runway', probability: 1, months: { p50: 4 } },
      { id: 'economics.break_even', probability: 0, months: { p50: null } },
    ]);
  });
});

describe('costs that stand still while what is needed grows', () => {
  const paying = (amount: string): string =>
    growing('10%').replace('{amount: 0.1, per: users}', amount);

  it('are said', () => {
    // 10k × 1.1^13 = 34.5k in month 13, 10k × 1.1^24 = 98.5k in month 24.
    const { findings } = project(paying('{amount: 350}'));
    expect(findings).toMatchObject([{ code: 'costs_still', facts: { id: 'users', cost: 350 } }]);
    const [{ facts }] = findings as unknown as [{ facts: { from: number; to: number } }];
    expect(facts.from / 1.1 ** 13).toBeCloseTo(10_000, 3);
    expect(facts.to / 1.1 ** 24).toBeCloseTo(10_000, 3);
  });

  it('are not where they follow, where there are none, and where nothing grows', () => {
    for (const yaml of [
      growing('10%'),
      paying('{amount: 0}'),
      paying('{amount: 350}').replace('growth: 10%', 'growth: 0%'),
    ]) {
      expect(project(yaml).findings.map(({ code }) => code)).not.toContain('costs_still');
    }
  });
});
