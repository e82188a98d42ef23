import type { Catalogue } from '../catalog/catalogue.ts';
import { LANGUAGES, type Language } from '../catalog/languages.ts';
import type { Diagnostic } from '../model/diagnostic/diagnostic.ts';
import type { Locale } from '../model/text.ts';
import { type Display, resolveDisplay } from './display.ts';
import { type ExitCode, exitOfProblems } from './exit-code.ts';
import type { Io } from './io.ts';
import type { Options } from './options.ts';

/** Where a run prints, in which language, and how: all that a help page needs. */
export type Outlet = {
  readonly io: Io;
  /** What it speaks; each part of it loads when it is needed. */
  readonly language: Language;
  readonly out: Display;
  readonly err: Display;
  readonly debug: boolean;
};

/** One run of a command: its world, its words, how it shows things. Made once, at the edge. */
export type Run = Outlet & {
  /** Those of results. */
  readonly words: Catalogue;
  /** What stands behind the command, as it was typed. */
  readonly operands: readonly string[];
};

/** Where a run prints that needs no words of results: help, and problems of the command line. */
export const createOutlet = (io: Io, options: Options, locale: Locale): Outlet => ({
  io,
  language: LANGUAGES[locale],
  out: resolveDisplay(options, io.stdout, io.env),
  err: resolveDisplay(options, io.stderr, io.env),
  debug: options.debug === true,
});

/** A run in a language, whose words of results are loaded. */
export const createRun = async (
  io: Io,
  options: Options,
  { locale, operands = [] }: { readonly locale: Locale; readonly operands?: readonly string[] },
): Promise<Run> => {
  const outlet = createOutlet(io, options, locale);
  return { ...outlet, words: await outlet.language.words(), operands };
};

/** Ends a command at problems of its input; caught by `run` alone. */
export class InvalidInput extends Error {
  readonly problems: readonly Diagnostic[];
  /** Text of each file that the problems stand in. */
  readonly sources: ReadonlyMap<string, string>;
  constructor(problems: readonly Diagnostic[], sources: ReadonlyMap<string, string> = new Map()) {
    super(problems.map(({ code }) => code).join(', '));
    this.problems = problems;
    this.sources = sources;
  }
}

const SECRETS: ReadonlySet<string> = new Set(['secret_literal', 'service_secret']);

/** Shows problems on stderr. */
export const reportProblems = async (
  { io, err, words, language }: Run,
  { problems, sources }: InvalidInput,
): Promise<ExitCode> => {
  const [diagnostics, { viewDiagnostics }, { renderTerminal }] = await Promise.all([
    language.diagnostics(),
    import('../view/diagnostics.ts'),
    import('../render/terminal.ts'),
  ]);
  // The lines around a problem may hold a secret that stands in the file.
  const secret = problems.some(({ code }) => SECRETS.has(code));
  const document = viewDiagnostics(problems, diagnostics, secret ? new Map() : sources);
  const { notShown } = words.common;
  io.printError(renderTerminal(document, { ...err, locale: words.locale, notShown }));
  return exitOfProblems(problems);
};
