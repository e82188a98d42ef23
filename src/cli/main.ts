import { nodeIo, packageHome } from './node/node-io.ts';
import { run } from './run.ts';

/** Runs the command line of this process; never ends it, so that piped output is not cut. */
export const main = async (): Promise<void> => {
  process.exitCode = await run(process.argv.slice(2), nodeIo(packageHome(import.meta.url)));
};
