import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/core/graph/build.ts';
import { planProfile } from '../../src/core/plan.ts';
import { loadProfile } from '../../src/load/profile.ts';

const TEXT = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics:
  mau: {unit: users, default: 10k}
  peak_rps: {unit: req/s, formula: mau * 3%}
phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: mau >= 50k}
services:
  api: {image: a, ports: [80], load: peak_rps, capacity: 100, replicas: {min: 1, max: 20}, cpu: 0.5, memory: 512Mi}
  cache: {image: c, phases: [growth], cpu: 1, memory: 1Gi}
  db: {image: b, cpu: 1, memory: 2Gi}
hosts: {main: {name: VPS, cpu: 4, memory: 8Gi, price: 90}}
operations: [{id: calls, name: Calls, by: phase, points: {mvp: {text: Anybody}, growth: {text: Rota, items: [Pager]}}}]
claims: [{id: a, says: 5, of: mau, where: Goals}]
`;

const plan = (set: Readonly<Record<string, number>> = {}, phase?: string, text = TEXT) => {
  const { profile } = loadProfile({ file: 'shop.yaml', text });
  const measurements = Object.entries(set).map(([id, value]) => ({ id, value, source: 'set' }));
  const input = {
    profile,
    graph: buildGraph(profile).value,
    measurements: measurements as never,
    ...(phase === undefined ? {} : { phase }),
  };
  return planProfile(input, { at: '2026-11-20', inputs: { seed: 1 } } as never).plan;
};

describe('the services of a plan', () => {
  it('are those of today, and those on entering the next phase', () => {
    const { services } = plan();
    expect(services?.current.services.map(({ id, replicas }) => [id, replicas])).toEqual([
      ['api', 5], // 300 req/s ÷ 70 = 4.3
      ['db', 1],
    ]);
    expect(services?.next?.at).toEqual({ mau: 50_000 });
    expect(services?.next?.services.map(({ id, replicas }) => [id, replicas])).toEqual([
      ['api', 20], // 1,500 ÷ 70 = 21.4, but no more than 20
      ['cache', 1],
      ['db', 1],
    ]);
    expect(services?.next?.cpu).toBe(12); // 20 × 0.5 + 1 + 1
  });

  it('have none beyond the last phase', () => {
    const { services } = plan({}, 'growth');
    expect(services?.current.phase.id).toBe('growth');
    expect(services?.next).toBeNull();
  });

  it('fit their host or not, with what binds', () => {
    const { services } = plan();
    // 5 × 0.5 + 1 = 3.5 of 4 cores; 5 × 0.5 + 2 = 4.5 of 8 Gi.
    expect(services?.current.hosts).toMatchObject({ fits: true, binding: 'cpu', fullest: 0.875 });
    expect(services?.current.hosts).toMatchObject({ density: 1, cost: 90 });
    expect(services?.next?.hosts).toMatchObject({ fits: false, binding: 'cpu', fullest: 3 });
  });

  it('are absent where the profile has none, as are operations and claims', () => {
    const bare = plan({}, undefined, TEXT.slice(0, TEXT.indexOf('services:')));
    expect(bare).not.toHaveProperty('services');
    expect(bare).not.toHaveProperty('operations');
    expect(bare).not.toHaveProperty('claims');
  });
});

describe('what a plan says of its stack', () => {
  const codes = (of: ReturnType<typeof plan>) => of.findings.map(({ code }) => code);

  it('names the limit that keeps replicas too few, and the full host', () => {
    const { findings } = plan({ peak_rps: 2800 });
    expect(findings.find(({ code }) => code === 'replicas_short')?.facts).toEqual({
      service: 'api',
      need: 40, // 2,800 ÷ 70
      have: 20,
      binding: 'services.api.max',
      filled: 1.4, // 2,800 ÷ (20 × 100)
    });
    expect(findings.find(({ code }) => code === 'hosts_full')?.facts).toEqual({
      binding: 'cpu',
      share: 2.75, // 11 of 4 cores
      available: 4,
      unit: 'cores',
    });
  });

  it('names connections that a database does not take', () => {
    const text = TEXT.replace('load: peak_rps,', 'load: peak_rps, connections: {db: 10},').replace(
      'image: b,',
      'image: b, max_connections: 200,',
    );
    // (20 + 1) × 10, as its range allows
    const { findings } = plan({}, undefined, text);
    expect(findings.find(({ code }) => code === 'connections_short')?.facts).toEqual({
      service: 'db',
      open: 210,
      most: 200,
    });
  });

  it('names answers that no number of replicas brings in time', () => {
    const latency = 'latency: {within: 100ms, service_time: 40ms}';
    const { findings } = plan(
      {},
      undefined,
      TEXT.replace('load: peak_rps,', `load: peak_rps, ${latency},`),
    );
    const found = findings.find(({ code }) => code === 'latency_out_of_reach');
    // −ln(5 %) × 40 ms
    expect(found?.facts).toMatchObject({ within: 100, least: expect.closeTo(119.829, 3) });
  });

  it('is nothing where all is well', () => {
    expect(codes(plan())).toEqual([]);
  });

  it('names services that do not say what they take', () => {
    const { findings, services } = plan({}, undefined, TEXT.replace(', cpu: 1, memory: 2Gi', ''));
    expect(services?.current.hosts?.fits).toBeNull();
    expect(findings.find(({ code }) => code === 'resources_unknown')?.facts).toEqual({
      services: ['db'],
    });
  });
});

it('operations are those of the phase, and claims are counted', () => {
  expect(plan().operations).toEqual([
    {
      id: 'calls',
      name: 'Calls',
      from: 'mvp',
      phase: 'MVP',
      unit: '',
      text: 'Anybody',
      items: [],
      values: [],
    },
  ]);
  expect(plan({}, 'growth').operations?.[0]).toMatchObject({ text: 'Rota', items: ['Pager'] });
  expect(plan().claims).toBe(1);
});
