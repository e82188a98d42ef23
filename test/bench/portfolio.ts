// A portfolio of 1,000 profiles on one processor and on all of them, one after the other in this very run, without
// the cache. A process of one thread is not one processor: V8 compiles and collects garbage on others. Only taskset
// holds it to one, and is judged where there is one. A missed target is marked, and the exit code is 0.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOME, isBundleStale } from '../support/bundle.ts';
import { hasProgram } from '../support/prometheus.ts';

if (isBundleStale()) throw new Error('dist/ is older than its sources: npm run build');

const NAMES = ['checkin', 'uptax', 'prime-store', 'chat-saas', 'oraclewa'];
const PRODUCTS = 1000;
const LEAST_FASTER = 1.5;

const folder = mkdtempSync(join(tmpdir(), 'scale-portfolio-'));
try {
  for (let i = 0; i < PRODUCTS; i += 1) {
    const name = NAMES[i % NAMES.length] ?? '';
    const text = readFileSync(join(HOME, 'profiles', `${name}.yaml`), 'utf8');
    writeFileSync(join(folder, `${name}-${i}.yaml`), `${text}\n# ${i}\n`);
  }
  const args = [join(HOME, 'bin/scale.js'), 'portfolio', folder, '-q'];
  const secondsOf = (env: Readonly<Record<string, string>>, ...before: string[]): number => {
    const [program = '', ...words] = [...before, process.execPath, ...args];
    const start = process.hrtime.bigint();
    const { stderr } = spawnSync(program, words, {
      env: { ...process.env, SCALE_CACHE: '', ...env },
      encoding: 'utf8',
    });
    if (stderr !== '') throw new Error(stderr);
    return Number(process.hrtime.bigint() - start) / 1e9;
  };
  const all = secondsOf({});
  const thread = secondsOf({ SCALE_WORKERS: '1' });
  const times = (seconds: number): string =>
    `${seconds.toFixed(1)} s, ${(seconds / all).toFixed(2)}×`;
  process.stdout.write(
    `portfolio of ${PRODUCTS} profiles: ${all.toFixed(1)} s on all processors\n`,
  );
  process.stdout.write(`on one thread: ${times(thread)}\n`);
  if (hasProgram('taskset')) {
    const one = secondsOf({ SCALE_WORKERS: '1' }, 'taskset', '-c', '0');
    const verdict = one / all >= LEAST_FASTER ? 'ok' : 'MISSED';
    process.stdout.write(`on one processor: ${times(one)} (≥ ${LEAST_FASTER}× ${verdict})\n`);
  } else process.stdout.write('SKIPPED one processor: no taskset here\n');
} finally {
  rmSync(folder, { recursive: true });
}
