import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOME } from '../support/bundle.ts';

const DIST = join(HOME, 'dist');
const files = readdirSync(DIST);

/** What a bundled file takes from beside it, at once or when it is needed. */
const importedBy = (name: string): readonly string[] =>
  [
    ...readFileSync(join(DIST, name), 'utf8').matchAll(/(?:from|import)\s*\(?\s*"(\.[^"\s]+)"/g),
  ].map(([, path = '']) => path);

describe('the bundle', () => {
  // A thread whose file does not load is no error: the work is done without it, in twice the time.
  it.each(files.filter((name) => name.endsWith('.js') && name !== 'page.js'))(
    '%s finds all that it imports',
    (name) => {
      const missing = importedBy(name).filter((path) => !files.includes(path.replace(/^\.\//, '')));
      expect(missing).toEqual([]);
    },
  );

  it('has its entries, each of which imports something', () => {
    for (const name of ['main.js', 'simulate-worker.js', 'portfolio-worker.js']) {
      expect(importedBy(name).length).toBeGreaterThan(0);
    }
  });
});
