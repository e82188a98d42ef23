import type { CommandName, CommandRun } from '../commands.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Run } from '../run-context.ts';

export const run: CommandRun = (run) => printHelp(run, undefined, 'stdout');

export const printHelp = (
  run: Run,
  command: CommandName | undefined,
  stream: 'stdout' | 'stderr',
): ExitCode => {
  run.io.print(`scale ${command ?? ''}\n`);
  return stream === 'stdout' ? EXIT.pass : EXIT.invalid;
};
