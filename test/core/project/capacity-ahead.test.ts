import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { planProfile } from '../../../src/core/plan.ts';
import { projectedIds, projectProfile } from '../../../src/core/project.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import type { Envelope } from '../../../src/model/answer/envelope.ts';
import { compile } from '../graph/compile.ts';

const AT = '2026-11-20';

const found = (yaml: string) => {
  const { profile, graph, problems } = compile(yaml);
  expect(problems).toEqual([]);
  const subject = { profile, graph, at: AT, deployed: 0, show: [] };
  const show = projectedIds(subject);
  const simulation = simulate(
    graph,
    { given: new Map(), months: 24, trials: 1000, seed: 1, show },
    loadSource,
  );
  const envelope = { command: 'project', at: AT } as Envelope<'project'>;
  const { findings } = projectProfile(subject, { ...simulation, total: 1000 }, envelope);
  const input = { profile, graph, measurements: [], load: loadSource, at: AT };
  const { plan } = planProfile(input, {
    command: 'plan',
    at: AT,
    inputs: { seed: 1 },
  } as unknown as Envelope<'plan'>);
  const capacity = (all: typeof findings) =>
    all.flatMap((one) => (one.code === 'capacity_ahead' ? [one] : []));
  return { project: capacity(findings), plan: capacity(plan.findings) };
};

const withService = (replicas: string, growth = '10%') => `metrics:
  rps: {unit: req/s, default: 100, growth: ${growth}}
phases: [{id: a, name: A}, {id: b, name: B, enter: rps >= 1M}]
services:
  api: {image: 'shop/api:1', ports: [80], load: rps, capacity: 10, utilisation: 75%, replicas: ${replicas}}`;

describe('what a service may have at most', () => {
  // 100 × 1.1^t over 40 × 10: above 75 % from t = ln 3 ÷ ln 1.1 = 11.5, full from ln 4 ÷ ln 1.1 = 14.5.
  it('is full in month 15, and beyond its target in month 12', () => {
    const { project, plan } = found(withService('{min: 2, max: 40}'));
    expect(project.map(({ facts }) => facts)).toEqual([
      {
        of: 'service',
        id: 'api',
        quantity: 'services.api.filled',
        passes: 'full',
        probability: 1,
        horizon: 24,
        until: '2028-11',
        today: false,
        months: { p10: 15, p50: 15, p90: 15 },
        month: { p10: '2028-02', p50: '2028-02', p90: '2028-02' },
        // 100 × 1.1^15 = 417.7 req/s over 7.5 each.
        limit: { key: 'max', have: 40, need: 56, unit: 'replicas' },
        target: { share: 0.75, month: '2027-11' },
      },
    ]);
    expect(plan).toEqual(project);
  });

  it('is passed by a target alone, with the chance of it', () => {
    // The median of 5 % to 15 % is 8.66 %: ln 2.25 ÷ ln 1.0866 = 9.8 months to 75 % of 30 replicas,
    // and at the 5th percentile ln 2.25 ÷ ln 1.05 = 16.6, so nearly all get there.
    const [one] = found(withService('{min: 2, max: 30}', '5% to 15%')).project;
    expect(one?.facts).toMatchObject({ passes: 'full', target: { month: '2027-09' } });
    // Full at 700 req/s: ln 7 ÷ ln 1.0866 = 23.4 months of the median: about half of the paths.
    const [half] = found(withService('{min: 2, max: 70}', '5% to 15%')).project;
    expect(half?.facts.probability).toBeGreaterThan(0.45);
    expect(half?.facts.probability).toBeLessThan(0.6);
    // At 1,000 req/s at least a growth of 10.1 %, at 75 % of them 8.8 %.
    const [few] = found(withService('{min: 2, max: 130}', '5% to 15%')).project;
    expect(few?.facts).toMatchObject({ passes: 'full', month: { p50: null } });
    expect(few?.severity).toBe('info');
  });

  it('says nothing of what grows as it must, or is never filled', () => {
    expect(found(withService('{min: 2}')).project).toEqual([]);
    expect(found(withService('{min: 2, max: 4000}')).project).toEqual([]);
  });

  it('counts a fixed number as one', () => {
    const [one] = found(withService('20')).project;
    // 100 × 1.1^t = 200 at t = 7.3.
    expect(one?.facts).toMatchObject({
      month: { p50: '2027-07' },
      limit: { key: 'count', have: 20, need: 29 },
    });
  });

  it('leaves today to the plan', () => {
    const { project, plan } = found(withService('5'));
    expect(project[0]?.facts.today).toBe(true);
    expect(plan).toEqual([]);
  });
});

it('sees pools and hosts run full', () => {
  const { project } = found(`metrics:
  users: {unit: users, default: 1000, growth: 10%}
phases: [{id: a, name: A}, {id: b, name: B, enter: users >= 1M}]
pools:
  numbers: {name: Numbers, unit: numbers, demand: users, unit_capacity: 100, active: 20, backup: 2}
services:
  api: {image: 'shop/api:1', ports: [80], cpu: 1, memory: 512Mi, load: users, capacity: 100, replicas: {min: 2}}
hosts:
  machine: {name: Machine, count: 1, cpu: 16, memory: 64Gi, price: 100}`);
  expect(project.map(({ facts }) => [facts.of, facts.passes, facts.month.p50])).toEqual([
    // 1,000 × 1.1^t over 2,000: t = 7.3.
    ['pool', 'full', '2027-07'],
    // ceil(1,000 × 1.1^t ÷ 70) over 16: 1,120 ÷ 1,000 = 1.1^1.2.
    ['hosts', 'full', '2027-01'],
  ]);
  expect(project[1]?.facts.resource).toBe('cpu');
});
