import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** For packages that were CommonJS. */
const REQUIRE = {
  js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
};

/** Does some work with a program of this folder, bundled and minified as what is installed is. */
export const withBundled = async <T>(
  name: string,
  work: (path: string) => T | Promise<T>,
): Promise<T> => {
  const directory = mkdtempSync(join(tmpdir(), 'scale-bench-'));
  const outfile = join(directory, 'program.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, name)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    banner: REQUIRE,
  });
  try {
    return await work(outfile);
  } finally {
    rmSync(directory, { recursive: true });
  }
};
