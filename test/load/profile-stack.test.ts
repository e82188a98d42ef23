import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../src/load/profile.ts';

const HEAD = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics: {mau: {unit: users, default: 10k}}
phases: [{id: mvp, name: MVP}, {id: growth, name: Growth, enter: mau >= 50k}]
`;
const load = (text: string) => {
  const { profile, problems } = loadProfile({ file: 'shop.yaml', text: HEAD + text });
  return { profile, codes: problems.map(({ code }) => code) };
};

describe('a service', () => {
  it('keeps what a manifest needs', () => {
    const { profile, codes } = load(`services:
  order-api:
    image: shop/orders:2
    command: [node, server.js]
    ports: [3001]
    env: {PORT: 3001, DEBUG: yes, CODE: 007, KEY: {secret: api-key}, EMPTY: ''}
    health: {path: /health, port: 3001, interval: 10s, delay: 0.5min}
    depends_on: [order_db, order-db]
    public: yes
  order-db: {image: "postgres:16", stateful: yes}
`);
    expect(codes).toEqual([]);
    const [api] = profile.services;
    expect(api).toMatchObject({
      id: 'order-api',
      image: 'shop/orders:2',
      command: ['node', 'server.js'],
      ports: [{ number: 3001 }],
      dependsOn: ['order-db'],
      public: true,
      stateful: false,
      env: [
        { key: 'PORT', kind: 'literal', value: '3001' },
        { key: 'DEBUG', kind: 'literal', value: 'yes' },
        { key: 'CODE', kind: 'literal', value: '007' },
        { key: 'KEY', kind: 'secret', secret: 'api-key' },
        { key: 'EMPTY', kind: 'literal', value: '' },
      ],
      health: { path: '/health', port: 3001, interval: { value: 10 }, delay: { value: 30 } },
    });
  });

  it('keeps how it is to run', () => {
    const { profile, codes } = load(`services:
  api:
    image: ghcr.io/shop/api:1.4.2
    args: [--verbose]
    ports: {http: 8080, metrics: 9102}
    host: api.example.com
    egress: yes
    user: {uid: 999, gid: 1000}
    writable: [/tmp, /var/cache]
    scratch: 1Gi
    start: 1min
    drain: 90s
    zones: 3
    latency: {within: 0.25s, service_time: 40ms, workers: 8}
    connections: {order_db: 10}
  order-db:
    image: "postgres:16.4"
    single: one_writer
    volumes: {data: {path: /data, size: 20Gi}, log: /var/log/db}
    max_connections: 100
    backup: {schedule: "15 3 * * *", image: "backup:2", command: [run], env: {KEY: {secret: key}}}
    optional: data
`);
    expect(codes).toEqual([]);
    const [api, db] = profile.services;
    expect(api).toMatchObject({
      args: ['--verbose'],
      ports: [
        { name: 'http', number: 8080 },
        { name: 'metrics', number: 9102 },
      ],
      host: 'api.example.com',
      egress: { ports: [], networks: [] },
      user: { uid: 999, gid: 1000 },
      writable: ['/tmp', '/var/cache'],
      scratch: { value: 1024 },
      start: { value: 60 },
      drain: { value: 90 },
      zones: { value: 3 },
      latency: {
        within: { value: 250 },
        share: { value: 0.95 },
        serviceTime: { value: 40 },
        workers: { value: 8 },
      },
      connections: [{ to: 'order-db', each: { value: 10 } }],
    });
    expect(db).toMatchObject({
      single: 'one_writer',
      volumes: [
        { name: 'data', path: '/data', size: { value: 20 } },
        { name: 'log', path: '/var/log/db' },
      ],
      maxConnections: { value: 100 },
      backup: {
        schedule: '15 3 * * *',
        image: 'backup:2',
        command: ['run'],
        env: [{ key: 'KEY', kind: 'secret', secret: 'key' }],
      },
      optional: 'data',
    });
  });

  it.each([
    ['as root', 'services: {a: {image: a, user: 0}}', ['number_out_of_range']],
    ['in half a zone', 'services: {a: {image: a, zones: 0.5}}', ['number_out_of_range']],
    ['with no such reason', 'services: {a: {image: a, single: tired}}', ['choice_wrong']],
    ['connected to none', 'services: {a: {image: a, connections: {b: 5}}}', ['name_unknown']],
    ['behind a wrong image', 'services: {a: {image: "A:B:C"}}', ['form_wrong']],
  ])('%s is a problem', (_, text, expected) => {
    expect(load(text).codes).toEqual(expected);
  });

  it.each([
    ['without an image', 'services: {api: {ports: [80]}}', ['key_missing']],
    [
      'with an unknown dependency',
      'services: {api: {image: a, depends_on: [db]}}',
      ['name_unknown'],
    ],
    ['that needs itself', 'services: {api: {image: a, depends_on: [api]}}', ['dependency_cycle']],
    [
      'with more than its most',
      'services: {api: {image: a, replicas: {min: 3, max: 2}}}',
      ['range_reversed'],
    ],
    ['with half a port', 'services: {api: {image: a, ports: [80.5]}}', ['number_out_of_range']],
    ['in no phase', 'services: {api: {image: a, phases: []}}', ['list_empty']],
    ['in an unknown phase', 'services: {api: {image: a, phases: [mvb]}}', ['phase_unknown']],
    [
      'with two health checks',
      'services: {api: {image: a, health: {path: /, command: [x]}}}',
      ['keys_exclusive'],
    ],
    [
      'with a variable that no shell knows',
      'services: {api: {image: a, env: {a-b: c}}}',
      ['id_invalid'],
    ],
    [
      'on the port of another',
      'services: {a: {image: a, ports: [80]}, b: {image: b, ports: [80]}}',
      ['port_taken'],
    ],
    [
      'on the port of another phase',
      'services: {a: {image: a, ports: [80], phases: [mvp]}, b: {image: b, ports: [80], phases: [growth]}}',
      [],
    ],
    [
      'with its own database',
      'services: {a: {image: a, ports: [5432], stateful: yes}, b: {image: b, ports: [5432], stateful: yes}}',
      [],
    ],
    [
      'whose database is open to all',
      'services: {a: {image: a, ports: [5432], stateful: yes}, b: {image: b, ports: [5432], stateful: yes, public: yes}}',
      ['port_taken'],
    ],
  ])('%s', (_, text, expected) => {
    expect(load(text).codes).toEqual(expected);
  });
});

describe('a claim', () => {
  const says = (written: string) => {
    const { profile, codes } = load(
      `claims: [{id: a, says: ${written}, of: mau, where: Goals, at: {set: {mau: 1M}, phase: growth}}]`,
    );
    return { says: profile.claims[0]?.says, at: profile.claims[0]?.at, codes };
  };

  it.each([
    ['10k', { kind: 'figure', value: 10_000, tolerance: 500 }],
    ['12', { kind: 'figure', value: 12, tolerance: 0.5 }],
    ['{at_least: 5}', { kind: 'limit', comparison: '>=', value: 5 }],
    ['{at_most: 5}', { kind: 'limit', comparison: '<=', value: 5 }],
    ['{above: 5}', { kind: 'limit', comparison: '>', value: 5 }],
    ['{below: 5}', { kind: 'limit', comparison: '<', value: 5 }],
    ['{low: 5, high: 6}', { kind: 'between', low: 5, high: 6 }],
  ])('that says %s', (written, expected) => {
    const read = says(written);
    expect(read.codes).toEqual([]);
    expect(read.says).toEqual(expected);
    expect(read.at).toMatchObject({ phase: 'growth', set: [{ id: 'mau', value: 1e6 }] });
  });

  it.each([
    ['{low: 6, high: 5}', ['range_reversed']],
    ['{low: 6}', ['key_missing']],
    ['{low: 1, high: 6, below: 3}', ['keys_exclusive']],
    ['{}', ['keys_exclusive']],
    ['mau * 2', ['number_unreadable']],
    ['5 to 6', ['number_unreadable']],
    ['{by: mau, points: {10k: 5}}', ['keys_exclusive']],
    ['[5]', ['type_wrong']],
  ])('cannot say %s', (written, expected) => {
    expect(says(written).codes).toEqual(expected);
  });

  it('has a tolerance of its own', () => {
    const { profile } = load('claims: [{id: a, says: 50, tolerance: 5, of: mau, where: Goals}]');
    expect(profile.claims[0]?.says).toEqual({ kind: 'figure', value: 50, tolerance: 5 });
  });
});
