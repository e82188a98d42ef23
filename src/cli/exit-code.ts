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
