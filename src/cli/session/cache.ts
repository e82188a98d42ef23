import type { Io } from '../io.ts';

const LARGEST_BYTES = 64 * 1024 * 1024;
const pathOf = (io: Io, key: string): string | undefined =>
  io.cacheDirectory === undefined ? undefined : `${io.cacheDirectory}/${key}.json`;

/**
 * What was remembered under `key`. An entry carries the hash of its own content: one that was cut
 * short, damaged or deleted is simply made again.
 */
export const readCache = <T>(io: Io, key: string): T | undefined => {
  const path = pathOf(io, key);
  if (path === undefined) return undefined;
  const read = io.readFile(path, LARGEST_BYTES);
  if (read.kind !== 'bytes') return undefined;
  const text = new TextDecoder().decode(read.bytes);
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== io.sha256(body)) return undefined;
  return JSON.parse(body) as T;
};

/** Every edit of a profile leaves an entry of some 0.1 to 0.7 MB: those of the last edits are kept. */
const KEPT = { most: 64, size: 4096 };

/** Remembers `value`, and forgets what was remembered long ago; small entries (what was written) stay. */
export const writeLargeCache = (io: Io, key: string, value: unknown): void => {
  writeCache(io, key, value);
  if (io.cacheDirectory !== undefined) io.pruneDirectory(io.cacheDirectory, KEPT);
};

/** Remembers `value`; a cache that can't be written is no problem of the user's. */
export const writeCache = (io: Io, key: string, value: unknown): void => {
  const path = pathOf(io, key);
  if (path === undefined) return;
  const body = JSON.stringify(value);
  io.writeFile(path, `${io.sha256(body)}\n${body}`);
};
