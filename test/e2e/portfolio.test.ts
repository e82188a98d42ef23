import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { HOME } from '../support/world.ts';
import { runScaleProcess } from './process.ts';

it('prints the same bytes, however many threads read the products', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-portfolio-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['checkin', 'uptax', 'prime-store', 'chat-saas', 'oraclewa']) {
    for (const copy of [1, 2]) {
      copyFileSync(join(HOME, 'profiles', `${name}.yaml`), join(folder, `${name}-${copy}.yaml`));
    }
  }
  writeFileSync(join(folder, 'broken.yaml'), 'version: 1\nphases: nothing\n');
  const args = ['portfolio', folder, '--at', '2026-11-20', '--format', 'json', '--trials', '64'];
  const [one, two, three] = ['1', '2', '3'].map((SCALE_WORKERS) =>
    runScaleProcess(args, { env: { SCALE_WORKERS } }),
  );
  expect(one).toMatchObject({ status: 2, stderr: '' });
  expect(one?.stdout).toContain('oraclewa-2.yaml');
  expect(two).toEqual(one);
  expect(three).toEqual(one);
});
