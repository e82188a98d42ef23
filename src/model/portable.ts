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

/** What the function needs beside its source; `Program` of core/simulate has the meaning of each. */
export type PortableProgram = {
  readonly size: number;
  readonly draws: readonly { readonly name: string; readonly interval: Interval }[];
  readonly shocks: readonly string[];
  readonly timed: readonly string[];
  readonly shown: readonly string[];
  readonly shownLate: readonly string[];
  readonly functions: readonly string[];
};
