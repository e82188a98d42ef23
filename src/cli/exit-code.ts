import { effectOf } from '../core/check/verdict.ts';
import type { Outcome, Verdict } from '../model/answer/verdict.ts';
import type { Diagnostic } from '../model/diagnostic/diagnostic.ts';
import { SOURCE_FAILURES } from '../model/diagnostic/source-diagnostic.ts';
import type { ExitName, SignalName } from '../model/names.ts';

/** Every exit code of `scale`; `scale help exit-codes` lists them. */
export const EXIT = {
  pass: 0,
  /** A negative verdict, and never anything else. */
  verdict: 1,
  /** Usage or invalid input. */
  invalid: 2,
  /** A metrics source failed. */
  source: 3,
  /** No data for a check that needs it. */
  noData: 4,
  /** A bug in scale. */
  bug: 70,
} as const satisfies Record<ExitName, number>;

/** What the shell reports of a run that a signal ended: 128 and its number. */
export const EXIT_BY_SIGNAL = {
  interrupted: 130,
  terminated: 143,
} as const satisfies Record<SignalName, number>;

export type ExitCode =
  | (typeof EXIT)[keyof typeof EXIT]
  | (typeof EXIT_BY_SIGNAL)[keyof typeof EXIT_BY_SIGNAL];

/** Which of several codes is given. */
export const GRAVEST_FIRST: readonly ExitCode[] = [
  EXIT.bug,
  EXIT.invalid,
  EXIT.verdict,
  EXIT.source,
  EXIT.noData,
];

/** The one code of a run in which several hold. */
export const gravest = (codes: readonly ExitCode[]): ExitCode =>
  GRAVEST_FIRST.find((code) => codes.includes(code)) ?? EXIT.pass;

/** The code of a run that ends at problems: a source that failed, unless something else is wrong. */
export const exitOfProblems = (problems: readonly Diagnostic[]): ExitCode =>
  gravest(problems.map(({ code }) => (SOURCE_FAILURES.has(code) ? EXIT.source : EXIT.invalid)));

/** What the command line says about the code of a gate. */
export type ExitPolicy = {
  readonly failOn?: 'breach' | 'warn';
  /** In place of 1. */
  readonly exitCode?: number;
};

/** The code of a gate: of its verdict and nothing else, the output's format least of all. */
export const exitOfVerdict = (
  { verdict, results }: Pick<Verdict, 'verdict' | 'results'>,
  { failOn, exitCode = EXIT.verdict }: ExitPolicy = {},
): ExitCode => {
  const of: Readonly<Record<Outcome, ExitCode>> = {
    pass: EXIT.pass,
    warn: failOn === 'warn' ? EXIT.verdict : EXIT.pass,
    breach: EXIT.verdict,
    no_data: EXIT.noData,
    error: EXIT.invalid,
    skipped: EXIT.pass,
  };
  const code = gravest([of[verdict], ...results.map((result) => of[effectOf(result)])]);
  // A number that the user chose, whatever it is.
  return code === EXIT.verdict ? (exitCode as ExitCode) : code;
};
