import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { HOME, isBundleStale } from './bundle.ts';

/**
 * Before all tests: builds the bundle if it is missing or older than what it is built from. Where that
 * fails, the tests of the sources still run, and those of the bundle refuse.
 */
export const setup = ({ config }: TestProject): (() => void) => {
  if (isBundleStale()) {
    spawnSync(process.execPath, ['scripts/build.js'], { cwd: HOME, stdio: 'inherit' });
  }
  return () => rmSync(config.env.SCALE_CACHE ?? '', { recursive: true, force: true });
};
