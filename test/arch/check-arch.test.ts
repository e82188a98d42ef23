import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

const HOME = resolve(import.meta.dirname, '../..');
const checkArch = (...nodeOptions: readonly string[]) =>
  spawnSync(process.execPath, [...nodeOptions, 'scripts/check-arch.js'], {
    cwd: HOME,
    encoding: 'utf8',
  });

it('the sources keep the import rules', () => {
  const { status, stdout, stderr } = checkArch();
  expect({ status, stdout, stderr }).toMatchObject({ status: 0, stderr: '' });
});

it('does not pass where TypeScript cannot be loaded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-arch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const hook = join(folder, 'without-typescript.cjs');
  writeFileSync(
    hook,
    `const { _resolveFilename } = require('node:module');
     require('node:module')._resolveFilename = function (name, ...rest) {
       if (name.startsWith('typescript')) throw new Error('not installed');
       return _resolveFilename.call(this, name, ...rest);
     };`,
  );
  const { status, stderr } = checkArch('--require', hook);
  expect(status).toBe(1);
  expect(stderr).toContain('Not checked, though they stand in src/:\n  src/');
});
