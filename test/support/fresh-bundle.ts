import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

const HOME = resolve(import.meta.dirname, '../..');
const BUILT = join(HOME, 'dist/main.js');
const SOURCES = ['src', 'scripts/build.js', 'package.json'];

/** Builds the bundle once before all tests, if it is missing or older than what it is built from. */
export const setup = ({ config }: TestProject): (() => void) => {
  if (isStale()) execFileSync(process.execPath, ['scripts/build.js'], { cwd: HOME });
  return () => rmSync(config.env.SCALE_CACHE ?? '', { recursive: true, force: true });
};

const isStale = (): boolean => {
  if (!existsSync(BUILT)) return true;
  const built = statSync(BUILT).mtimeMs;
  return SOURCES.some((path) => changedAt(join(HOME, path)) > built);
};

/** When a file, or the last of those in a folder, was changed; a folder changes with its names. */
const changedAt = (path: string): number => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
};
