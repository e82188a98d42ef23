import type { Interval } from './interval.ts';

/** A simulation as plain data, which JSON carries; the source of its one function is apart. */
export type Portable = {
  readonly program: PortableProgram;
  /** A row a month of what the program reads that is the same in every trial; null where unknown. */
  readonly timed: readonly (number | null)[];
  /** What is shown and the same in every trial: a value a month. */
  readonly same: Readonly<Record<string, readonly (number | null)[]>>;
  readonly months: number;
  readonly trials: number;
  readonly seed: number;
};

/** What a compiled graph needs beside its source. */
export type PortableProgram = {
  /** How many quantities it computes. */
  readonly size: number;
  /** Ranges in the order of the columns of S, each with the name that keys its draws. */
  readonly draws: readonly { readonly name: string; readonly interval: Interval }[];
  /** Names that key the monthly draws, in the order of K. */
  readonly shocks: readonly string[];
  /** Quantities of which D has a value a month. */
  readonly timed: readonly string[];
  /** What O has a value of for each month, and L once a trial. */
  readonly shown: readonly string[];
  readonly shownLate: readonly string[];
  readonly functions: readonly string[];
};
