import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT } from '../../../src/cli/exit-code.ts';
import { hasProgram, startExporter, startPrometheus, until } from '../../support/prometheus.ts';
import { runScale } from '../../support/run-scale.ts';
import { node } from '../../support/world.ts';

// A real Prometheus that scrapes an exporter of this test. Where there is none (Debian:
// `apt-get install prometheus`), these tests are skipped, and the run's summary counts them.

const present = hasProgram('prometheus') && hasProgram('openssl');
const REAL = { now: Date.now, today: () => new Date().toISOString().slice(0, 10) };

const EXPOSED = `# TYPE app_mau gauge
app_mau 52000
# TYPE app_p95_seconds gauge
app_p95_seconds 0.42
# TYPE app_workers gauge
app_workers{zone="a"} 2
app_workers{zone="b"} 3
# TYPE app_paying gauge
app_paying 25
# TYPE app_odd gauge
app_odd NaN
# TYPE app_idle_errors_total counter
app_idle_errors_total 0
# TYPE app_idle_requests_total counter
app_idle_requests_total 0
`;

const profileOf = (metrics: string, url = 'http://127.0.0.1:1', more = ''): string => `version: 1
project: {id: shop, name: Shop, currency: USD, locale: en}
sources: {prometheus: {url: '${url}'${more}}}
metrics:
${metrics}
phases: [{id: a, name: A}]
`;

/** Of three runs, in ms: the machine may be busy with something else. */
const quickest = async (run: () => Promise<void>): Promise<number> => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i += 1) {
    const started = performance.now();
    await run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
};

type Server = Awaited<ReturnType<typeof startPrometheus>>;
type Exporter = Awaited<ReturnType<typeof startExporter>>;

describe.skipIf(!present)('a real Prometheus (needs prometheus and openssl)', () => {
  let exporter: Exporter;
  let server: Server;

  const run = (command: string, metrics: string, more = '') =>
    runScale(`scale ${command} --metrics prometheus`, {
      files: { 'scale.yaml': profileOf(metrics, server.url, more) },
      io: REAL,
    });
  const listed = async (metrics: string) => {
    const { stdout, stderr, exitCode } = await run('metrics --format json', metrics);
    expect(exitCode, stderr).toBe(EXIT.pass);
    return JSON.parse(stdout).metrics;
  };

  beforeAll(async () => {
    exporter = await startExporter(() => EXPOSED);
    server = await startPrometheus({ target: exporter.port });
    // Two scrapes: a rate needs both.
    await until(async () => {
      const query = encodeURIComponent('count_over_time(app_mau[1m]) >= 3');
      const answer = await fetch(`${server.url}/api/v1/query?query=${query}`);
      return ((await answer.json()) as { data: { result: unknown[] } }).data.result.length === 1;
    });
  });
  afterAll(async () => {
    await server?.stop();
    await exporter?.stop();
  });

  it('measures what was scraped, in the unit of the metric', async () => {
    const metrics = await listed(
      '  mau: {unit: users, query: app_mau}\n  p95: {unit: ms, query: app_p95_seconds, query_unit: s}\n  workers: {unit: workers, query: sum(app_workers)}',
    );
    expect(metrics).toMatchObject([
      { id: 'mau', value: 52_000, source: 'prometheus', where: 'scale.yaml:5' },
      { id: 'p95', value: 420 },
      { id: 'workers', value: 5 },
    ]);
    expect(metrics[0].age).toBeLessThan(30);
  });

  it('plans at it', async () => {
    const { stdout } = await run('plan --format json', '  mau: {unit: users, query: app_mau}');
    expect(JSON.parse(stdout).metrics.mau).toMatchObject({ value: 52_000, source: 'prometheus' });
  });

  it('tells no data apart: absent, without traffic, no number', async () => {
    const metrics = await listed(
      [
        '  absent: {unit: users, default: 5, query: app_nothing}',
        "  idle: {unit: share, default: 1%, query: 'rate(app_idle_errors_total[1m]) / rate(app_idle_requests_total[1m])'}",
        '  odd: {unit: users, default: 5, query: app_odd}',
        "  endless: {unit: users, default: 5, query: '1 / (app_mau - app_mau)'}",
      ].join('\n'),
    );
    expect(metrics).toMatchObject([
      { value: null, noData: 'absent' },
      { value: null, noData: 'zero_traffic' },
      { value: null, noData: 'not_finite' },
      { value: null, noData: 'not_finite' },
    ]);
  });

  it('of a time before it ran has no data', async () => {
    const { stdout } = await run(
      'metrics --format json --at 2020-01-01',
      '  mau: {unit: users, query: app_mau}',
    );
    expect(JSON.parse(stdout).metrics[0]).toMatchObject({ value: null, noData: 'absent' });
  });

  it.each([
    ['two series', '  w: {unit: workers, query: app_workers}', EXIT.source, 'zone="a"'],
    ['a bad query', "  w: {unit: workers, query: 'sum('}", EXIT.source, 'parse error'],
    ['a range', "  w: {unit: workers, query: 'app_mau[1m]'}", EXIT.source, 'matrix'],
    ['per cent', '  w: {unit: share, query: app_paying}', EXIT.invalid, "query_unit: '%'"],
  ])('%s', async (_, metrics, exit, says) => {
    const { stderr, exitCode } = await run('metrics', metrics);
    expect(exitCode, stderr).toBe(exit);
    expect(stderr).toContain(says);
    expect(stderr).toContain('scale.yaml:5');
  });

  it('per cent that is said to be is read as such', async () => {
    const [metric] = await listed("  w: {unit: share, query: app_paying, query_unit: '%'}");
    expect(metric).toMatchObject({ value: 0.25 });
  });

  it('a hundred queries take at most three times as long as without scale', async () => {
    const ids = Array.from({ length: 100 }, (_, i) => i);
    const metrics = ids.map((i) => `  m${i}: {unit: items, query: app_mau + ${i}}`).join('\n');
    const alone = async (): Promise<void> => {
      const client = await node.openHttp({ connections: 20 });
      const post = (i: number) =>
        client.post({
          url: `${server.url}/api/v1/query`,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: `query=${encodeURIComponent(`app_mau + ${i}`)}`,
          timeoutMs: 10_000,
          mostBytes: 100_000,
        });
      await Promise.all(ids.map(post));
      client.close();
    };
    const gate = async (): Promise<void> => {
      expect((await run('metrics -q', metrics)).stdout).toContain('100 of 100');
    };
    // Reading a profile of a hundred metrics is no part of asking: half a second is for that.
    expect(await quickest(gate)).toBeLessThan(3 * (await quickest(alone)) + 500);
  });

  it('every query that is wrong is reported at once', async () => {
    const { stderr } = await run(
      'metrics',
      "  a: {unit: x, query: 'sum('}\n  b: {unit: x, query: app_workers}\n  c: {unit: x, query: app_mau}",
    );
    expect(stderr).toContain('The query of a fails');
    expect(stderr).toContain('The query of b gives 2 series');
    expect(stderr).toContain('2 problems');
  });
});

/** Whether it answers at all, 401 as it may be. */
const answers = async (url: string, ca: string): Promise<boolean> => {
  const client = await node.openHttp({ connections: 1, tls: { ca, insecure: false } });
  const post = { url, headers: {}, body: '', timeoutMs: 1000, mostBytes: 1000 };
  const answer = await client.post(post);
  client.close();
  return answer.kind === 'answer';
};

// The password is “test”: the example of Prometheus' own guide to basic auth.
const HASH = '$2b$12$hNf2lSsxfm0.i4a.1kVpSOVyBCfIB51VRjgBUyv6kdnyTlgWj81Ay';
const WEB = `tls_server_config: {cert_file: server.pem, key_file: server.key}
basic_auth_users: {admin: '${HASH}'}
`;

describe.skipIf(!present)(
  'a real Prometheus behind TLS of its own authority and a password',
  () => {
    let exporter: Exporter;
    let server: Server;
    let ca = '';

    const run = (config: string, password = 'test\n') =>
      runScale('scale metrics --metrics prometheus --format json', {
        files: {
          'scale.yaml': profileOf(
            "  up: {unit: servers, query: 'vector(1)'}",
            server.url,
            `, timeout: 20s, http_config: {${config}}`,
          ),
          'secrets/ca.pem': ca,
          'secrets/password': password,
        },
        io: REAL,
      });
    const CA = 'tls_config: {ca_file: secrets/ca.pem}';
    const AUTH = 'basic_auth: {username: admin, password_file: secrets/password}';

    beforeAll(async () => {
      exporter = await startExporter(() => EXPOSED);
      server = await startPrometheus({ target: exporter.port, web: WEB });
      ca = readFileSync(join(server.directory, 'ca.pem'), 'utf8');
      await until(() => answers(server.url, ca));
    });
    afterAll(async () => {
      await server?.stop();
      await exporter?.stop();
    });

    it('answers with both', async () => {
      const { stdout, exitCode } = await run(`${CA}, ${AUTH}`);
      expect(exitCode).toBe(EXIT.pass);
      expect(JSON.parse(stdout).metrics).toMatchObject([
        { id: 'up', value: 1, source: 'prometheus' },
      ]);
    });

    it.each([
      ['without its authority', AUTH, 'signed by no authority that is trusted'],
      ['without the password', CA, 'refuses this client (status 401)'],
      [
        'with a wrong name',
        `tls_config: {ca_file: secrets/ca.pem, server_name: b.example}, ${AUTH}`,
        'that of another host',
      ],
    ])('%s it does not', async (_, config, says) => {
      const { stderr, exitCode } = await run(config);
      expect(exitCode, stderr).toBe(EXIT.source);
      expect(stderr).toContain(says);
    });

    it('with a wrong password it does not, and the password is not shown', async () => {
      const { stderr, exitCode } = await run(`${CA}, ${AUTH}`, 'wrong-secret\n');
      expect(exitCode).toBe(EXIT.source);
      expect(stderr).toContain('status 401');
      expect(stderr).not.toContain('wrong-secret');
    });

    it('asked without TLS it is no Prometheus', async () => {
      const { exitCode, stderr } = await runScale(
        `scale metrics --metrics ${server.url.replace('https', 'http')}`,
        { files: { 'scale.yaml': profileOf('  a: {unit: x, query: up}') }, io: REAL },
      );
      expect(exitCode, stderr).toBe(EXIT.source);
      expect(stderr).toContain('status 400');
    });
  },
);
