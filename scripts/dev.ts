// Runs the sources as they are: `npm run dev -- plan checkin`. Nothing is remembered between runs.
import { fileURLToPath } from 'node:url';

process.env.SCALE_CACHE ??= '';
// What the build puts in.
Object.assign(globalThis, { VERSION: 'dev', BUILD: 'dev' });

const { nodeIo } = await import('../src/cli/node/node-io.ts');
const { run } = await import('../src/cli/run.ts');
const home = fileURLToPath(new URL('..', import.meta.url));
process.exitCode = await run(process.argv.slice(2), nodeIo(home));
