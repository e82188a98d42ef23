import type { PortableProgram } from '../../../model/portable.ts';
import { writeChunked } from './chunked.ts';
import type { Context } from './context.ts';
import { writeInline } from './inline.ts';
import { layoutOf } from './layout.ts';
import type { ProgramInput } from './program-input.ts';

/** A compiled graph: its source, and all that is not text. */
export type Program = PortableProgram & {
  /** The body of a function of `(n, first, offset, trials, months, from, until, S, K, D, O, L, B, H, U, Z, since, C)`. */
  readonly source: string;
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
