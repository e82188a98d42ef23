import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { planProfile } from '../../../src/core/plan.ts';
import { projectedIds, projectProfile } from '../../../src/core/project.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import type { Envelope } from '../../../src/model/answer/envelope.ts';
import type { Finding } from '../../../src/model/finding/finding.ts';
import { compile } from '../graph/compile.ts';

const AT = '2026-11-20';

const found = (yaml: string, show: readonly string[] = []) => {
  const { profile, graph, problems } = compile(yaml);
  expect(problems).toEqual([]);
  const subject = { profile, graph, at: AT, deployed: 0, show };
  const simulation = simulate(
    graph,
    { given: new Map(), months: 24, trials: 1000, seed: 1, show: projectedIds(subject) },
    loadSource,
  );
  const envelope = { command: 'project', at: AT } as Envelope<'project'>;
  const { findings } = projectProfile(subject, { ...simulation, total: 1000 }, envelope);
  const input = { profile, graph, measurements: [], load: loadSource, at: AT };
  const of = { command: 'plan', at: AT, inputs: { seed: 1 } } as unknown as Envelope<'plan'>;
  const { plan } = planProfile(input, of);
  const scales = (all: readonly Finding[]) =>
    all.flatMap((one) => (one.code === 'scale_ahead' ? [one] : []));
  return { project: scales(findings), plan: scales(plan.findings), codes: codesOf(findings) };
};

const codesOf = (all: readonly Finding[]) => all.map(({ code }) => code);

const withCosts = (table: string, mau = 'default: 100k, growth: 10%', more = '') => `metrics:
  mau: {unit: users, ${mau}}
phases: [{id: a, name: A}, {id: b, name: B, enter: mau >= 900k}]
costs:
  compute: {amount: {${table}}}
  cdn: {amount: {${table}}}
${more}`;

const TABLE = 'by: mau, points: {50k: 1000, 200k: 3000}, between: linear';

describe('the last point of a table', () => {
  // 100,000 × 1.1^t passes 200,000 at t = ln 2 ÷ ln 1.1 = 7.3.
  it('is passed in month 8, told once for all tables that end there', () => {
    const { project, plan, codes } = found(withCosts(TABLE));
    expect(project.map(({ facts }) => facts)).toEqual([
      {
        by: 'mau',
        unit: 'users',
        side: 'above',
        point: 200_000,
        ids: ['costs.compute', 'costs.cdn'],
        probability: 1,
        horizon: 24,
        until: '2028-11',
        today: false,
        months: { p10: 8, p50: 8, p90: 8 },
        month: { p10: '2027-07', p50: '2027-07', p90: '2027-07' },
      },
    ]);
    expect(project[0]?.severity).toBe('warning');
    expect(plan).toEqual(project);
    // That costs stand still while users grow is what follows: the cause is told alone.
    expect(codes).not.toContain('costs_still');
  });

  it('is told with its chance', () => {
    // Over 984,973 = 100,000 × 1.1^24 with 10 % or more a month: fewer than half of 5 % to 15 %, whose median is 8.7 %.
    const table = TABLE.replace('200k', '980k');
    const [one] = found(withCosts(table, 'default: 100k, growth: 5% to 15%')).project;
    expect(one).toMatchObject({ severity: 'info', facts: { month: { p50: null } } });
    expect(one?.facts.probability).toBeGreaterThan(0.25);
    expect(one?.facts.probability).toBeLessThan(0.5);
  });

  it('is no end where a step begins, nor where nothing shown stands on the table', () => {
    expect(found(withCosts(TABLE.replace('linear', 'step'))).project).toEqual([]);
    expect(found(withCosts(TABLE), ['mau']).project).toEqual([]);
  });

  it('is not passed by a rounding', () => {
    // 10k × (100 ^ (1 ÷ 24)) ^ 24 is a million and a ten-thousandth.
    const mau = "default: 10k, growth: {formula: '100 ^ (1 / 24) - 1'}";
    const table = 'by: mau, points: {10k: 1000, 1M: 3000}, between: log';
    expect(found(withCosts(table, mau)).project).toEqual([]);
  });

  it('may be one of a formula of several quantities', () => {
    const { project } = found(withCosts(TABLE.replace('by: mau', "by: 'mau * 2'")));
    // 2 × 100,000 is 200,000 today; a month later it is more.
    expect(project.map(({ facts }) => [facts.by, facts.months.p50])).toEqual([['mau * 2', 1]]);
  });

  it('is left to the plan of today where it is passed already', () => {
    const { project, plan } = found(withCosts(TABLE, 'default: 300k, growth: 10%'));
    expect(project.map(({ facts }) => facts.today)).toEqual([true]);
    expect(plan).toEqual([]);
  });
});

it('tells the first point of a table too', () => {
  const { project } = found(withCosts(TABLE, 'default: 100k, growth: {rate: -10%}'));
  // 100,000 × 0.9^t falls below 50,000 at t = ln 2 ÷ -ln 0.9 = 6.6.
  expect(project.map(({ facts }) => [facts.side, facts.point, facts.month.p50])).toEqual([
    ['below', 50_000, '2027-06'],
  ]);
});
