import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The checkout. */
export const HOME = resolve(import.meta.dirname, '../..');

const BUILT = join(HOME, 'dist/main.js');
const SOURCES = ['src', 'scripts/build.js', 'package.json'];

/** Whether `dist/` is missing or older than a source. */
export const isBundleStale = (): boolean => {
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
