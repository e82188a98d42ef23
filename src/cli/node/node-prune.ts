import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Names that are made from a hash: a directory that somebody names as a cache may hold other files. */
const ENTRY = /^[0-9a-f]{64}\.json$/;

/** Removes all but the newest `most` entries of at least `size` bytes; what cannot be removed stays. */
export const pruneDirectory = (
  directory: string,
  { most, size }: { readonly most: number; readonly size: number },
): void => {
  try {
    const names = readdirSync(directory).filter((name) => ENTRY.test(name));
    if (names.length <= most) return;
    const entries = names
      .map((name) => ({ path: join(directory, name), stat: statSync(join(directory, name)) }))
      .filter(({ stat }) => stat.size >= size)
      .sort((a, b) => b.stat.mtimeMs - a.stat.mtimeMs);
    for (const { path } of entries.slice(most)) rmSync(path, { force: true });
  } catch {
    // Another run may be at the same: what is left is pruned the next time.
  }
};
