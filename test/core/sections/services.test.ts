import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { loadProfile } from '../../../src/load/profile.ts';

const HEAD = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en, fx: {USD: 5}}
metrics:
  mau: {unit: users, default: 100k}
  peak_rps: {unit: req/s, formula: mau * 3%}
phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: mau >= 50k}
  - {id: scale, name: Scale, enter: mau >= 1M}
`;

const at = (text: string, given: Readonly<Record<string, number>> = {}, phase = 0) => {
  const loaded = loadProfile({ file: 'shop.yaml', text: HEAD + text });
  const { value: graph, problems } = buildGraph(loaded.profile);
  expect([...loaded.problems, ...problems]).toEqual([]);
  const { value } = evaluate(graph, { set: new Map(Object.entries(given)), phase });
  return value;
};

describe('replicas', () => {
  const API =
    'services: {api: {image: a, load: peak_rps, capacity: 200, replicas: {min: 2, max: 20}}}';

  // Carrying 200 each and filled to 70 % of it: 140 for each replica.
  it.each([
    [0, 2, 'no load, but no fewer than 2'],
    [280, 2, '280 ÷ 140 = 2'],
    [281, 3, '281 ÷ 140 = 2.007'],
    [2100, 15, '2100 ÷ 140 = 15'],
    [2801, 20, '2801 ÷ 140 = 20.007, but no more than 20'],
  ])('for %d req/s are %d: %s', (peak_rps, replicas) => {
    expect(at(API, { peak_rps })('services.api.replicas')).toBe(replicas);
  });

  it('tell how far they are filled, and how many the load asks for', () => {
    const value = at(API, { peak_rps: 6000 });
    expect(value('services.api.sized')).toBe(43); // 6000 ÷ 140 = 42.9
    expect(value('services.api.filled')).toBe(1.5); // 6000 ÷ (20 × 200)
  });

  it('never fall as the load grows', () => {
    let before = 0;
    for (let load = 0; load < 4000; load += 50) {
      const now = at(API, { peak_rps: load })('services.api.replicas') ?? 0;
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
  });

  it('are a number, a formula, a table by phase, or one', () => {
    const text = `services:
  fixed: {image: a, replicas: 3}
  made: {image: b, replicas: mau / 30k}
  phased: {image: c, replicas: {by: phase, points: {mvp: 1, growth: 2, scale: 5}}}
  plain: {image: d}
  least: {image: e, replicas: {min: 4}}
`;
    const value = at(text, {}, 1);
    expect(value('services.fixed.replicas')).toBe(3);
    expect(value('services.made.replicas')).toBe(4); // 100,000 ÷ 30,000 = 3.33
    expect(value('services.phased.replicas')).toBe(2);
    expect(value('services.plain.replicas')).toBe(1);
    expect(value('services.least.replicas')).toBe(4);
    expect(value('services.replicas')).toBe(14);
  });

  it('are none in the phases that a service does not run in', () => {
    const text = 'services: {a: {image: a}, b: {image: b, replicas: 3, phases: [mvp, scale]}}';
    const replicas = (phase: number) => at(text, {}, phase)('services.b.replicas');
    expect([0, 1, 2].map(replicas)).toEqual([3, 0, 3]);
    expect(at(text, {}, 1)('services.replicas')).toBe(1);
  });

  it('are unknown under an unknown load', () => {
    const text = 'services: {a: {image: a, load: mau / 0, capacity: 5}}';
    expect(at(text)('services.a.replicas')).toBeUndefined();
  });
});

describe('what the stack takes', () => {
  it('is the sum over all replicas', () => {
    const value = at(`services:
  api: {image: a, cpu: 0.25, memory: 256Mi, replicas: 5}
  db: {image: b, cpu: 1, memory: 2Gi, storage: 20Gi}
`);
    expect(value('services.cpu')).toBe(2.25); // 5 × 0.25 + 1
    expect(value('services.memory')).toBe(3328); // 5 × 256 + 2048
    expect(value('services.storage')).toBe(20);
  });

  it('is unknown while a service that runs does not say', () => {
    const text = 'services: {api: {image: a, cpu: 1}, job: {image: b, phases: [growth]}}';
    expect(at(text, {}, 0)('services.cpu')).toBe(1);
    expect(at(text, {}, 1)('services.cpu')).toBeUndefined();
    expect(at(text, {}, 1)('services.memory')).toBeUndefined();
  });
});

describe('hosts', () => {
  const stack = (
    count: number,
    host = 'cpu: 4, memory: 8Gi, storage: 160Gi, price: 15',
  ) => `services:
  api: {image: a, cpu: 0.5, memory: 512Mi, replicas: ${count}}
  db: {image: b, cpu: 1, memory: 2Gi, storage: 20Gi}
hosts: {main: {name: VPS, ${host}, currency: USD}}
`;

  // One replica: 1.5 of 4 cores = 37.5 %, 2.5 of 8 Gi = 31.25 %, 20 of 160 Gi = 12.5 %.
  it('fit the stack, and say what runs out first and how many would fit', () => {
    const value = at(stack(1));
    expect(value('hosts.cpu_used')).toBe(0.375);
    expect(value('hosts.memory_used')).toBe(0.3125);
    expect(value('hosts.storage_used')).toBe(0.125);
    expect(value('hosts.fits')).toBe(1);
    expect(value('hosts.binding')).toBe(0);
    expect(value('hosts.density')).toBe(2); // 1 ÷ 0.375 = 2.67
    expect(value('hosts.cost')).toBe(75); // 15 USD × 5
  });

  it('are full exactly at the last replica that fits', () => {
    // (4 cores − 1) ÷ 0.5 = 6 replicas; memory would hold 12.
    expect(at(stack(6))('hosts.fits')).toBe(1);
    expect(at(stack(7))('hosts.fits')).toBe(0);
    expect(at(stack(7))('hosts.density')).toBe(0);
  });

  it('are bound by memory where that is scarcer', () => {
    const value = at(stack(1, 'cpu: 8, memory: 4Gi, price: 15'));
    expect(value('hosts.binding')).toBe(1); // 2.5 of 4 Gi, 1.5 of 8 cores
    expect(value('hosts.fullest')).toBe(0.625);
  });

  it('are bound by the disk where that is scarcest', () => {
    expect(at(stack(1, 'cpu: 8, memory: 64Gi, storage: 25Gi, price: 1'))('hosts.binding')).toBe(2);
  });

  it('count together, and only in their phases', () => {
    const text = `services: {api: {image: a, cpu: 1, memory: 1Gi}}
hosts:
  small: {name: S, cpu: 2, memory: 2Gi, price: 10, phases: [mvp]}
  large: {name: L, cpu: 8, memory: 16Gi, price: 40, count: 3, phases: [growth, scale]}
`;
    expect(at(text, {}, 0)('hosts.cost')).toBe(10);
    expect(at(text, {}, 1)('hosts.cost')).toBe(120);
    expect(at(text, {}, 1)('hosts.density')).toBe(24); // 24 cores ÷ 1; memory would hold 48
  });

  it('say nothing of a stack that does not say what it takes', () => {
    const value = at(
      'services: {a: {image: a}}\nhosts: {m: {name: M, cpu: 1, memory: 1Gi, price: 1}}',
    );
    expect(value('hosts.cost')).toBe(1);
    expect(value('hosts.fits')).toBeUndefined();
  });
});

describe('operations', () => {
  const TEXT = `operations:
  - id: incident
    name: Incidents
    units: {levels: levels, response: min, on_call: people}
    points:
      100k: {text: Four levels, values: {levels: 4, response: 5min, on_call: 3}}
      10k: {text: Two levels, values: {levels: 2, response: 0.5h}}
`;

  it.each([
    [10_000, 0, 2, 30],
    [99_999, 0, 2, 30],
    [100_000, 1, 4, 5],
  ])('at %d users hold from point %d', (mau, point, levels, response) => {
    const value = at(TEXT, { mau });
    expect(value('operations.incident.point')).toBe(point);
    expect(value('operations.incident.levels')).toBe(levels);
    expect(value('operations.incident.response')).toBe(response);
  });

  it('have no figure where none is stated', () => {
    expect(at(TEXT, { mau: 10_000 })('operations.incident.on_call')).toBeUndefined();
    expect(at(TEXT, { mau: 100_000 })('operations.incident.on_call')).toBe(3);
  });
});

describe('downtime', () => {
  // Minutes of a month of 30 days: 43,200.
  it.each([
    ['99%', 432],
    ['99.5%', 216],
    ['99.9%', 43.2],
    ['99.99%', 4.32],
  ])('of %s is %d minutes a month', (limit, minutes) => {
    const text = `quantities: {uptime: {unit: share, value: 99%}}\nslos: [{id: up, metric: uptime, at_least: ${limit}}]\n`;
    expect(at(text)('slos.up.downtime')).toBeCloseTo(minutes, 9);
  });

  it('belongs to shares with a lower bound only', () => {
    const value = at(`quantities: {errors: {unit: share, value: 1%}}
slos: [{id: errors, metric: errors, below: 2%}, {id: load, metric: peak_rps, at_least: 5}]
`);
    expect(value('slos.errors.downtime')).toBeUndefined();
    expect(value('slos.load.downtime')).toBeUndefined();
  });
});
