import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Tests never see the user's cache. */
const cache = join(tmpdir(), `scale-test-cache-${process.pid}`);
/** Where a machine wants the counts of this run (`.ci/run`). */
const report = process.env.SCALE_TEST_REPORT;

export default defineConfig({
  // What the build puts in.
  define: { VERSION: JSON.stringify(version), BUILD: JSON.stringify('test') },
  test: {
    include: ['test/**/*.test.ts'],
    env: { SCALE_CACHE: cache },
    setupFiles: 'test/support/properties.ts',
    globalSetup: 'test/support/fresh-bundle.ts',
    // The sources keep no state, and most of a test file's time is loading them.
    isolate: false,
    // Processes, bundling and properties take their time on a busy machine.
    testTimeout: process.env.SCALE_HUNT === undefined ? 30_000 : 660_000,
    hookTimeout: 60_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
