import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../src/cli/exit-code.ts';
import { type Answer, oneValue, startServer } from '../../support/http-server.ts';
import { runScale } from '../../support/run-scale.ts';
import { node, type Setting } from '../../support/world.ts';

/** The clock of this machine, as that of the server is real too. */
const REAL = { now: Date.now, today: () => new Date().toISOString().slice(0, 10) };

const profileOf = (sources: string): string => `version: 1
project: {id: shop, name: Shop, currency: USD, locale: en}
metrics:
  mau: {unit: users, default: 10k, query: max(app_mau)}
  api_p95: {unit: ms, query: app_p95_seconds, query_unit: s}
  visits: {unit: visits}
${sources}
phases: [{id: a, name: A}]
`;

const ask = async (
  answer: Answer,
  { sources = '', files = {}, ...setting }: Setting & { readonly sources?: string } = {},
) => {
  const server = await startServer(answer);
  const profile = profileOf(sources.replaceAll('URL', server.url));
  const outcome = await runScale(`scale metrics shop.yaml --format json --metrics ${server.url}`, {
    files: { 'shop.yaml': profile, ...files },
    io: REAL,
    ...setting,
  });
  return { ...outcome, ...server };
};

const reply =
  (status: number, body = '', headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, headers).end(body);
  };

describe('values', () => {
  it('of all queries are of one time, in the metric’s unit, with source, time and place', async () => {
    const { stdout, seen, exitCode } = await ask(reply(200, oneValue('0.5')));
    expect(exitCode).toBe(EXIT.pass);
    const { metrics } = JSON.parse(stdout) as { metrics: readonly Record<string, unknown>[] };
    // 0.5 s are 500 ms.
    expect(metrics).toMatchObject([
      { id: 'mau', value: 0.5, source: 'prometheus', where: 'shop.yaml:4' },
      { id: 'api_p95', value: 500, unit: 'ms', source: 'prometheus', where: 'shop.yaml:5' },
      { id: 'visits', value: null, source: 'missing', add: 'visits: … # visits' },
    ]);
    expect(seen.map(({ path }) => path)).toEqual(['/api/v1/query', '/api/v1/query']);
    expect(seen.map(({ form }) => form.get('query')).sort()).toEqual([
      'app_p95_seconds',
      'max(app_mau)',
    ]);
    expect(new Set(seen.map(({ form }) => form.get('time'))).size).toBe(1);
    expect(metrics[0]?.at).toBe(
      `${new Date(Number(seen[0]?.form.get('time')) * 1000).toISOString().slice(0, 19)}Z`,
    );
  });

  it('of a day that is over are asked of its end', async () => {
    const { seen } = await startServerAndPlan('--at 2026-01-31');
    // 2026-01-31 23:59:59 UTC.
    expect(seen[0]?.form.get('time')).toBe(String(Date.parse('2026-01-31T23:59:59Z') / 1000));
  });
});

const startServerAndPlan = async (more: string) => {
  const server = await startServer(reply(200, oneValue('12000')));
  const outcome = await runScale(
    `scale plan shop.yaml --format json --metrics ${server.url} ${more}`,
    { files: { 'shop.yaml': profileOf('') }, io: REAL },
  );
  return { ...outcome, ...server };
};

describe('several sources', () => {
  it('the later value counts, and `--set` last; no data takes no value away', async () => {
    const empty = '{"status":"success","data":{"resultType":"vector","result":[]}}';
    const server = await startServer((seen, response) => {
      const known = seen.form.get('query') === 'max(app_mau)';
      response.end(known ? oneValue('12000') : empty);
    });
    const files = { 'shop.yaml': profileOf(''), 'm.yaml': 'mau: 1\napi_p95: 2\nvisits: 3' };
    const command = `scale plan shop.yaml --format json --metrics m.yaml --metrics ${server.url}`;
    const { stdout } = await runScale(`${command} --set visits=4`, { files, io: REAL });
    const plan = JSON.parse(stdout);
    expect(plan.inputs.metrics.source).toBe(`m.yaml, ${server.url}`);
    expect(plan.metrics).toMatchObject({
      mau: { value: 12_000, source: 'prometheus' },
      api_p95: { value: 2, source: 'file' },
      visits: { value: 4, source: 'set' },
    });
    expect(plan.metrics.mau.at).toMatch(/Z$/);
    expect(plan.findings.map(({ code }: { code: string }) => code)).toContain('metric_no_data');
  });

  it('no data makes a metric unknown, whatever its default', async () => {
    const { stdout } = await ask(
      reply(200, '{"status":"success","data":{"resultType":"vector","result":[]}}'),
    );
    expect(JSON.parse(stdout).metrics[0]).toMatchObject({ value: null, noData: 'absent' });
  });
});

/** Nothing of a problem may hold these. */
const SECRET = 'hunter2-Zm9vYmFy';
const BASIC = Buffer.from(`me:${SECRET}`).toString('base64');

const HTTP_CONFIG = `sources:
  prometheus:
    url: URL
    http_config:
      basic_auth: {username: me, password_file: secrets/password}
      http_headers: {X-Scope-OrgID: {values: [shop]}}`;

describe('credentials', () => {
  const files = { 'secrets/password': `${SECRET}\n` };

  it('of the profile are sent to its server, and its headers too', async () => {
    const { seen, exitCode } = await ask(reply(200, oneValue('1')), {
      sources: HTTP_CONFIG,
      files,
    });
    expect(exitCode).toBe(EXIT.pass);
    expect(seen[0]?.headers).toMatchObject({
      authorization: `Basic ${BASIC}`,
      'x-scope-orgid': 'shop',
    });
  });

  it('of the profile are not sent to another server', async () => {
    const sources = HTTP_CONFIG.replace('URL', 'http://127.0.0.1:1');
    const { seen } = await ask(reply(200, oneValue('1')), { sources, files });
    expect(seen).toHaveLength(2);
    expect(seen[0]?.headers.authorization).toBeUndefined();
  });

  it('of a file that the run names are sent to any', async () => {
    const named = {
      ...files,
      'http.yaml': 'authorization: {type: Token, credentials_file: secrets/password}',
    };
    const env = { SCALE_HTTP_CONFIG: 'http.yaml' };
    const { seen } = await ask(reply(200, oneValue('1')), { files: named, env });
    expect(seen[0]?.headers.authorization).toBe(`Token ${SECRET}`);
  });

  it('of the address are sent, and stand in no output', async () => {
    const server = await startServer(reply(200, oneValue('1')));
    const url = server.url.replace('//', `//me:${SECRET}@`);
    const { stdout } = await runScale(`scale plan shop.yaml --format json --metrics ${url}/`, {
      files: { 'shop.yaml': profileOf('') },
      io: REAL,
    });
    expect(server.seen[0]?.headers.authorization).toBe(`Basic ${BASIC}`);
    expect(JSON.parse(stdout).inputs.metrics.source).toBe(server.url);
    expect(stdout).not.toContain(SECRET);
  });

  it.each<[name: string, answer: Answer, exit: number]>([
    [
      '401 that says them',
      (seen, response) => {
        response.writeHead(401).end(String(seen.headers.authorization));
      },
      EXIT.source,
    ],
    [
      'an error that says them',
      (seen, response) => {
        const error = `bad ${seen.headers.authorization} ${SECRET}`;
        response
          .writeHead(400)
          .end(JSON.stringify({ status: 'error', errorType: 'bad_data', error }));
      },
      EXIT.source,
    ],
    [
      'series that say them',
      (seen, response) => {
        const metric = { who: String(seen.headers.authorization) };
        const result = [
          { metric, value: [1, '1'] },
          { metric, value: [1, '2'] },
        ];
        response.end(JSON.stringify({ status: 'success', data: { resultType: 'vector', result } }));
      },
      EXIT.source,
    ],
    [
      'a redirect that says them',
      (seen, response) => {
        const location = `http://me:${SECRET}@evil/${encodeURI(String(seen.headers.authorization))}`;
        response.writeHead(302, { location }).end();
      },
      EXIT.source,
    ],
  ])('are never shown: %s', async (_, answer, exit) => {
    const env = { SCALE_DEBUG: '1' } as const;
    const { stdout, stderr, exitCode } = await ask(answer, { sources: HTTP_CONFIG, files, env });
    expect(exitCode, stderr).toBe(exit);
    expect(stderr).not.toBe('');
    for (const secret of [SECRET, BASIC]) expect(stdout + stderr).not.toContain(secret);
  });

  it.each([
    ['several lines', 'a\nb\n', 'it has more than one line'],
    ['no text', '\n', 'it is empty'],
    ['control characters', 'a\u0007b', 'control characters'],
    ['too long', 'a'.repeat(9000), 'longer than any password'],
  ])('a file of %s is not sent off', async (_, content, says) => {
    const { stderr, seen, exitCode } = await ask(reply(200, oneValue('1')), {
      sources: HTTP_CONFIG,
      files: { 'secrets/password': content },
    });
    expect(exitCode).toBe(EXIT.invalid);
    expect(stderr).toContain(says);
    expect(seen).toEqual([]);
  });
});

describe('a server that fails ends with exit code 3', () => {
  const cases: readonly [name: string, answer: Answer, says: string | RegExp][] = [
    ['401 as plain text', reply(401, 'Unauthorized'), 'refuses this client (status 401)'],
    ['403', reply(403), 'status 403'],
    ['404', reply(404, '<html>'), 'answered with status 404'],
    ['500', reply(500, 'oops'), 'answered with status 500'],
    ['HTML', reply(200, '<html>login</html>'), 'is not JSON'],
    ['another API', reply(200, '{"ok": true}'), 'is not that of a Prometheus server'],
    [
      'a redirect to a file',
      reply(302, '', { location: 'file:///etc/passwd' }),
      /sends to another address[\s\S]*file:\/\/\/etc\/passwd/,
    ],
    ['a redirect elsewhere', reply(307, '', { location: 'http://127.0.0.1:1/' }), 'not followed'],
    [
      'an error of many control characters',
      reply(400, JSON.stringify({ status: 'error', error: 'a\u001b[31m\r\nX: y' })),
      'The query of mau fails',
    ],
    [
      'a header that holds another',
      (_, response) => {
        response.socket?.end('HTTP/1.1 200 OK\r\nX: a\rInjected: b\r\n\r\n');
      },
      'its answer is not HTTP',
    ],
    [
      'a broken connection',
      (_, response) => {
        response.socket?.destroy();
      },
      /it broke the connection off[\s\S]*3 times/,
    ],
  ];

  it.each(cases)('%s', async (_, answer, says) => {
    const { stderr, stdout, exitCode } = await ask(answer);
    expect(exitCode, stderr).toBe(EXIT.source);
    expect(stderr).toMatch(says);
    expect(stderr).not.toContain('\u001b[31m');
    expect(stdout).toBe('');
  });

  it('one that sends without end is broken off', async () => {
    const { stderr, exitCode } = await ask((_, response) => {
      const chunk = Buffer.alloc(256 * 1024, 32);
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect(exitCode, stderr).toBe(EXIT.source);
    expect(stderr).toContain('is too large');
  });

  const limits = (keys: string): string => `sources: {prometheus: {url: 'URL', ${keys}}}`;

  it('one that never answers is given up after the timeout', async () => {
    const { stderr, exitCode } = await ask(() => {}, { sources: limits('timeout: 200ms') });
    expect(exitCode).toBe(EXIT.source);
    expect(stderr).toContain('did not answer a query within 0.2 s');
  });

  it('one that drips is given up after the deadline', async () => {
    const { stderr, exitCode } = await ask(
      (_, response) => {
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
      { sources: limits('timeout: 5s, deadline: 300ms') },
    );
    expect(exitCode).toBe(EXIT.source);
    expect(stderr).toContain('did not answer all queries within 0.3 s');
  });

  it('where nothing listens', async () => {
    const { stderr, exitCode } = await runScale(
      'scale metrics shop.yaml --metrics http://127.0.0.1:1',
      { files: { 'shop.yaml': profileOf('') }, io: REAL },
    );
    expect(exitCode).toBe(EXIT.source);
    expect(stderr).toContain('nothing listens there');
  });

  it('but wrong input beside it ends with 2', async () => {
    const { exitCode, stderr } = await runScale(
      'scale metrics shop.yaml --metrics http://127.0.0.1:1 --set nothing=1',
      { files: { 'shop.yaml': profileOf('') }, io: REAL },
    );
    expect(stderr).toContain('nothing listens there');
    expect(exitCode).toBe(EXIT.invalid);
  });
});

describe('what may pass is tried again', () => {
  it.each([502, 503, 504, 429])('status %i', async (status) => {
    let refused = 0;
    const { exitCode, seen } = await ask((_, response) => {
      refused += 1;
      if (refused <= 2) response.writeHead(status).end('starting');
      else response.end(oneValue('1'));
    });
    expect(exitCode).toBe(EXIT.pass);
    expect(seen).toHaveLength(4);
  });

  it('not a bad query, nor 401', async () => {
    const { seen } = await ask(reply(401));
    expect(seen.length).toBeLessThanOrEqual(2);
  });

  it('not past the deadline that Retry-After asks for', async () => {
    const started = Date.now();
    const { exitCode } = await ask(reply(503, '', { 'retry-after': '3600' }));
    expect(exitCode).toBe(EXIT.source);
    expect(Date.now() - started).toBeLessThan(5000);
  });

  it('after what Retry-After asks for', async () => {
    const waits: number[] = [];
    let refused = false;
    const wait = async (ms: number): Promise<void> => void waits.push(ms);
    const { exitCode } = await ask(
      (_, response) => {
        if (refused) response.end(oneValue('1'));
        else response.writeHead(429, { 'retry-after': '2' }).end();
        refused = true;
      },
      { io: { ...REAL, wait } },
    );
    expect(exitCode).toBe(EXIT.pass);
    expect(waits).toEqual([2000]);
  });
});

describe('clocks', () => {
  it('that differ by more than a minute are pointed out', async () => {
    const date = new Date(Date.now() + 600_000).toUTCString();
    const { stdout } = await ask(reply(200, oneValue('1'), { date }));
    const { findings } = JSON.parse(stdout);
    expect(findings).toMatchObject([{ code: 'clock_skew', severity: 'warning' }]);
    expect(findings[0].facts.seconds).toBeGreaterThan(590);
  });
});

describe('a hundred queries', () => {
  it('are asked together, in at most three times what they take alone', async () => {
    const metrics = Array.from({ length: 100 }, (_, i) => `  m${i}: {unit: items, query: q${i}}`);
    const profile = profileOf('').replace('  visits: {unit: visits}', metrics.join('\n'));
    const delay = 30;
    let open = 0;
    let most = 0;
    const server = await startServer((_, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end(oneValue('1'));
      }, delay);
    });
    const run = (command: string) =>
      runScale(command, { files: { 'shop.yaml': profile }, io: REAL });
    await run(`scale metrics shop.yaml --metrics ${server.url}`);
    const started = Date.now();
    const { exitCode } = await run(`scale metrics shop.yaml --metrics ${server.url}`);
    const took = Date.now() - started;
    expect(exitCode).toBe(EXIT.pass);
    expect(server.seen).toHaveLength(204);
    expect(most).toBeLessThanOrEqual(20);
    // One after the other they would take 102 × 30 ms.
    expect(took).toBeLessThan((102 * delay) / 2);
  });
});

it('the real world knows the time and can wait', async () => {
  const before = node.now();
  await node.wait(5);
  expect(node.now() - before).toBeGreaterThanOrEqual(4);
});
