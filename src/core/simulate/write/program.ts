import type { Interval } from '../../../model/interval.ts';
import { writeChunked } from './chunked.ts';
import type { Context } from './context.ts';
import { writeInline } from './inline.ts';
import { layoutOf } from './layout.ts';
import type { ProgramInput } from './program-input.ts';

/** What a compiled graph needs beside its source: everything that is not text. */
export type Program = {
  /** The body of a function of `(n, first, offset, trials, months, from, until, S, K, D, O, L, B, H, U, Z, since, C)`. */
  readonly source: string;
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
  /** How many numbers of a trial a run goes on with, where it may. */
  readonly carried?: number;
};

/** Beyond this many quantities one function is not optimised any more: they are cut into chunks. */
const MOST_INLINE = 150;

/**
 * The needed part of a graph as one function: all months of a trial in one loop, without a value kept
 * that nothing shows. Large graphs keep their values in one Float64Array and are cut into chunks.
 */
export const writeProgram = (input: ProgramInput): Program => {
  const layout = layoutOf(input);
  const size = layout.path.length + layout.trial.length;
  const chunked = size > MOST_INLINE;
  const context: Context = {
    ...layout,
    input,
    draws: [],
    drawn: new Map(),
    shocks: [],
    functions: [],
    count: { fresh: 0 },
  };
  const source = chunked ? writeChunked(context) : writeInline(context);
  const { shown, shownLate } = input;
  const { draws, shocks, timed, functions } = context;
  const carried = input.goesOn === true ? { carried: context.before.length } : {};
  return { source, size, draws, shocks, timed, shown, shownLate, functions, ...carried };
};
