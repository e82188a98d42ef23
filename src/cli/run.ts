import { BUG_WORDS } from '../catalog/bug.ts';
import type { Locale } from '../model/text.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { earlyLocale, resolveLocale } from './language.ts';
import type { Options } from './options.ts';
import { type Asked, parseArguments } from './parse-arguments.ts';
import { readingOnce } from './reading-once.ts';
import { createOutlet, createRun, InvalidInput, reportProblems } from './run-context.ts';

/**
 * One run of `scale`, in this process: reads the arguments, does the command, prints, and gives the
 * exit code. Bad input ends here as messages; anything else that is thrown is a bug.
 */
export const run = async (argv: readonly string[], world: Io): Promise<ExitCode> => {
  const io = readingOnce(world);
  let options: Options = earlyOptions(argv);
  let locale = earlyLocale(io, argv);
  try {
    if (argv[0] === '__complete') {
      const { complete } = await import('./completion/complete.ts');
      return await complete(io, argv.slice(1));
    }
    const asked = parseArguments(argv);
    options = asked.options;
    locale = await resolveLocale(io, asked);
    return await runAsked(io, asked, locale);
  } catch (error) {
    return reportError(io, options, locale, error);
  }
};

/** How to show a problem of the command line itself, which has no options yet. */
const earlyOptions = (argv: readonly string[]): Options => ({
  debug: argv.includes('--debug'),
  ...(argv.includes('--no-color') ? { color: false } : {}),
  ...(argv.includes('--color') ? { color: true } : {}),
  ...(argv.includes('--ascii') ? { ascii: true } : {}),
});

const runAsked = async (
  io: Io,
  { command, operands, options, version }: Asked,
  locale: Locale,
): Promise<ExitCode> => {
  if (version) {
    io.print(`scale ${VERSION}\n`);
    return EXIT.pass;
  }
  if (command === undefined || options.help === true) {
    const { printHelp } = await import('./commands/help.ts');
    const unasked = command === undefined && options.help !== true;
    return printHelp(createOutlet(io, options, locale), command, unasked ? 'stderr' : 'stdout');
  }
  const [run, loaded] = await Promise.all([
    createRun(io, options, { locale, operands }),
    COMMANDS[command].load(),
  ]);
  return loaded.run(run, operands, options);
};

const reportError = async (
  io: Io,
  options: Options,
  locale: Locale,
  error: unknown,
): Promise<ExitCode> => {
  const debug = options.debug === true || io.env.SCALE_DEBUG === '1';
  if (!(error instanceof InvalidInput)) return reportBug(io, error, { debug, locale });
  try {
    return await reportProblems(await createRun(io, options, { locale }), error);
  } catch (bug) {
    return reportBug(io, bug, { debug, locale });
  }
};

const reportBug = (
  io: Io,
  error: unknown,
  { debug, locale }: { readonly debug: boolean; readonly locale: Locale },
): ExitCode => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const words = BUG_WORDS[locale];
  io.printError(
    `${words.has(VERSION, message)}\n${words.report}${debug ? `:\n${stack ?? ''}` : words.more}\n`,
  );
  return EXIT.bug;
};
