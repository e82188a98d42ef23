// Checks the import rules, and that they were checked: without a TypeScript that it can load,
// dependency-cruiser sees no .ts file and finds nothing wrong.
import { readdirSync } from 'node:fs';
import { cruise, format } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../.dependency-cruiser.mjs';

const { options, ...ruleSet } = config;
const { output } = await cruise(
  ['src', 'bin'],
  { ...options, ruleSet, validate: true },
  options.enhancedResolveOptions,
  { tsConfig: extractTSConfig(options.tsConfig.fileName) },
);
const report = await format(output, { outputType: 'err-long' });
process.stdout.write(report.output);

const cruised = new Set(output.modules.map(({ source }) => source));
const missed = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !cruised.has(path));
if (missed.length > 0) {
  process.stderr.write(`Not checked, though they stand in src/:\n  ${missed.join('\n  ')}\n`);
}
process.exitCode = output.summary.error > 0 || missed.length > 0 ? 1 : 0;
