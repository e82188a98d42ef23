import type { ExitCode } from '../../src/cli/exit-code.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { createWorld, type Setting, type World } from './world.ts';

/** What a run leaves behind. */
export type Outcome = {
  readonly exitCode: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
};

/** Runs `scale plan …` in a world of its own: the words of a shell, without a shell. */
export const runScale = async (command: string, setting: Setting = {}): Promise<Outcome> => {
  const { env, argv } = readCommand(command);
  return runIn(createWorld({ ...setting, env: { ...env, ...setting.env } }), argv);
};

/** Runs arguments in a world that is there already. */
export const runIn = async ({ io, printed }: World, argv: readonly string[]): Promise<Outcome> => {
  const before = printed();
  const exitCode = await run(argv, io);
  const after = printed();
  return {
    exitCode,
    stdout: after.stdout.slice(before.stdout.length),
    stderr: after.stderr.slice(before.stderr.length),
  };
};

/** `COLUMNS=60 scale plan 'my shop.yaml'` taken apart: environment, then arguments. */
export const readCommand = (
  command: string,
): { readonly env: Io['env']; readonly argv: readonly string[] } => {
  const words = [...command.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) =>
    word.replaceAll(/'([^']*)'|"([^"]*)"/g, '$1$2'),
  );
  const start = words.indexOf('scale');
  if (start < 0) throw new Error(`not a command line of scale: ${command}`);
  const env = words.slice(0, start).map((word) => {
    const equals = word.indexOf('=');
    return [word.slice(0, equals), word.slice(equals + 1)];
  });
  return { env: Object.fromEntries(env), argv: words.slice(start + 1) };
};
