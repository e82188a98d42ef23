// `npm run bench`: the gate over 1,000 budgets. Against a server of 100 queries, beside a process that does
// nothing but make them, all at once; from a file, beside `scale plan`. Whole processes, in turns in one
// run; the server is a real Prometheus where it is installed. It judges nothing: a target that was
// missed is marked.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOME, isBundleStale } from '../support/bundle.ts';
import { hasProgram, startPrometheus, until } from '../support/prometheus.ts';
import { measureInTurns, type Subject } from './measure.ts';

if (isBundleStale()) throw new Error('dist/ is older than its sources: npm run build');

const SCALE = join(HOME, 'bin/scale.js');
const METRICS = 100;
const BUDGETS = 1_000;
const RUNS = 9;
const MOST_OF_QUERIES = 3;
const MOST_OF_PLAN = 1.3;

const directory = mkdtempSync(join(tmpdir(), 'scale-bench-gate-'));
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** Ten budgets on each metric, all kept. */
const profile = (): string =>
  [
    'version: 1',
    'project: {id: big, name: Big, currency: USD, locale: en}',
    'metrics:',
    ...range(METRICS).map((i) => `  m${i}: {unit: users, query: vector(${i})}`),
    'phases: [{id: a, name: A}]',
    'budgets:',
    ...range(BUDGETS).map((i) => `  - {id: b${i}, keep: m${i % METRICS} <= ${METRICS + i}}`),
    '',
  ].join('\n');

/** The same requests as the gate's and nothing else, over the client that Node has. */
const QUERIES = `const base = process.argv[2];
const ask = async (i) => {
  const body = new URLSearchParams({ query: 'vector(' + i + ')', time: String(Date.now() / 1000) });
  const answer = await fetch(base + '/api/v1/query', { method: 'POST', body });
  const { status } = await answer.json();
  if (status !== 'success') throw new Error(status);
};
await Promise.all(Array.from({ length: ${METRICS} }, (_, i) => ask(i)));
`;

/** What answers as Prometheus does, in a process of its own. */
const STAND_IN = `import { createServer } from 'node:http';
const server = createServer((request, answer) => {
  let body = '';
  request.on('data', (chunk) => { body += chunk; });
  request.on('end', () => {
    const value = /\\d+/.exec(new URLSearchParams(body).get('query'))[0];
    const data = { resultType: 'vector', result: [{ metric: {}, value: [0, value] }] };
    answer.end(JSON.stringify({ status: 'success', data }));
  });
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

const startServer = async (): Promise<{ readonly url: string; readonly stop: () => unknown }> => {
  if (hasProgram('prometheus')) {
    const server = await startPrometheus({ target: 1 });
    await until(async () => (await fetch(`${server.url}/-/ready`)).ok);
    return server;
  }
  const file = join(directory, 'server.mjs');
  writeFileSync(file, STAND_IN);
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [port] = await once(child.stdout, 'data');
  return { url: `http://127.0.0.1:${String(port).trim()}`, stop: () => child.kill() };
};

const pathOf = (name: string, text: string): string => {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
};

const ms = (value: number): string => `${value.toFixed(0)} ms`;

const bench = async (): Promise<void> => {
  const server = await startServer();
  try {
    const big = pathOf('big.yaml', profile());
    const values = pathOf(
      'm.yaml',
      range(METRICS)
        .map((i) => `m${i}: ${i}\n`)
        .join(''),
    );
    const env = { SCALE_CACHE: join(directory, 'cache') };
    const scale = (...args: readonly string[]): Subject => ({ args: [SCALE, ...args], env });
    const checkin = ['checkin', '--on-no-data', 'warn'];
    const measured = measureInTurns(
      {
        node: { args: ['-e', '0'] },
        queries: { args: [pathOf('queries.mjs', QUERIES), server.url] },
        gate: scale('check', big, '--metrics', server.url),
        plan: scale('plan', big, '--metrics', values),
        check: scale('check', big, '--metrics', values),
        planCheckin: scale('plan', 'checkin'),
        checkCheckin: scale('check', ...checkin),
      },
      { runs: RUNS, directory },
    );
    const { node } = measured;
    const row = (
      name: string,
      own: keyof typeof measured,
      of: keyof typeof measured,
      most: number,
    ) => {
      const [a, b] = [measured[own], measured[of]];
      const ratio = a.wallMs / b.wallMs;
      const verdict = ratio <= most ? 'ok' : 'MISSED';
      const times = `${ms(a.wallMs)} to ${ms(b.wallMs)}: ${ratio.toFixed(2)}× (≤ ${most}× ${verdict})`;
      const beyond = (a.wallMs - node.wallMs) / (b.wallMs - node.wallMs);
      const cpu = a.cpuMs / b.cpuMs;
      return `${name}: ${times}; CPU ${cpu.toFixed(2)}×; beyond Node's own start ${beyond.toFixed(2)}×`;
    };
    const kind = hasProgram('prometheus') ? 'Prometheus' : 'a stand-in for Prometheus';
    process.stdout.write(
      [
        `Gate: medians of ${RUNS} runs in turns, Node ${process.version} (${ms(node.wallMs)} to start)`,
        row(
          `${BUDGETS} budgets, ${METRICS} queries of ${kind}, beside the queries alone`,
          'gate',
          'queries',
          MOST_OF_QUERIES,
        ),
        row(`${BUDGETS} budgets from a file, beside its plan`, 'check', 'plan', MOST_OF_PLAN),
        row('CheckIn, beside its plan', 'checkCheckin', 'planCheckin', MOST_OF_PLAN),
        '',
      ].join('\n'),
    );
  } finally {
    await server.stop();
  }
};

try {
  await bench();
} finally {
  rmSync(directory, { recursive: true, force: true });
}
