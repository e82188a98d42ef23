// A portfolio of 1,000 profiles on one processor and on all of them, one after the other in this very run, without
// the cache. It judges nothing: a missed target is marked, and the exit code is 0.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOME, isBundleStale } from '../support/bundle.ts';

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
  const secondsOf = (env: Readonly<Record<string, string>>): number => {
    const start = process.hrtime.bigint();
    const { stderr } = spawnSync(process.execPath, args, {
      env: { ...process.env, SCALE_CACHE: '', ...env },
      encoding: 'utf8',
    });
    if (stderr !== '') throw new Error(stderr);
    return Number(process.hrtime.bigint() - start) / 1e9;
  };
  const all = secondsOf({});
  const one = secondsOf({ SCALE_WORKERS: '1' });
  const faster = one / all;
  process.stdout.write(
    `portfolio of ${PRODUCTS} profiles: ${one.toFixed(1)} s on one processor, ${all.toFixed(1)} s on all, ` +
      `${faster.toFixed(2)}× faster (≥ ${LEAST_FASTER}× ${faster >= LEAST_FASTER ? 'ok' : 'MISSED'})\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
