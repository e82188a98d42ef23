import { type Key } from './uniform.ts';
import type { Program } from './program.ts';
import { type Runtime, runtimeOf } from './runtime.ts';

/** A program that can run. */
export type Compiled = {
  readonly program: Program;
  readonly run: RunProgram;
  readonly runtime: Runtime;
};

/** Computes `n` trials from `first` on, and stores them from `offset` on of `trials`. */
export type RunProgram = (
  n: number,
  first: number,
  offset: number,
  trials: number,
  months: number,
  samples: Float64Array,
  keys: readonly Key[],
  timed: Float64Array,
  paths: Float64Array,
  late: Float64Array,
  flags: Uint8Array,
  functions: Runtime['functions'],
  constants: Runtime['constants'],
  values: Runtime['values'],
  shock: Runtime['shock'],
) => void;

/** The parameters of the compiled function, in the words of its source. */
export const PARAMETERS = ['n', 'first', 'offset', 'trials', 'months', 'S', 'K', 'D', 'O', 'L', 'B', 'H', 'T', 'U', 'Z'];

/**
 * The source is made of the whitelisted tree alone: indexes, numbers and operators, no name of a
 * profile. A page that may not evaluate text carries the same source inline instead.
 */
export const compileProgram = (program: Program): Compiled => ({
  program,
  run: new Function(...PARAMETERS, program.source) as RunProgram,
  runtime: runtimeOf(program.functions, program.tables),
});
