import type { Key } from '../sample/uniform.ts';
import type { Program } from '../write/program.ts';
import { type Runtime, runtimeOf } from './runtime.ts';

/** A program that can run. */
export type Compiled = {
  readonly program: Program;
  readonly run: RunProgram;
  readonly runtime: Runtime;
};

/**
 * Computes `n` trials from `first` on, and stores them from `offset` on of `trials`: of each quantity
 * shown the months `from` to `until`, that one left out. Goes on after month `since` where that is not 0.
 */
export type RunProgram = (
  n: number,
  first: number,
  offset: number,
  trials: number,
  months: number,
  from: number,
  until: number,
  samples: Float64Array,
  keys: readonly Key[],
  timed: Float64Array,
  paths: Float64Array,
  late: Float64Array,
  flags: Uint8Array,
  functions: Runtime['functions'],
  power: Runtime['power'],
  shock: Runtime['shock'],
  since: number,
  carried: Float64Array | undefined,
) => void;

/** The parameters of the compiled function, in the words of its source. */
export const PARAMETERS = [
  'n',
  'first',
  'offset',
  'trials',
  'months',
  'from',
  'until',
  'S',
  'K',
  'D',
  'O',
  'L',
  'B',
  'H',
  'U',
  'Z',
  'since',
  'C',
];

/**
 * Makes a function of its parameters and its source. Only who starts the program can: a page that may
 * not evaluate text carries the same source inline instead.
 */
export type LoadSource = (parameters: readonly string[], source: string) => unknown;

/** The source is made of the whitelisted tree alone: indexes, numbers and operators, no name of a profile. */
export const compileProgram = (program: Program, load: LoadSource): Compiled => ({
  program,
  run: load(PARAMETERS, program.source) as RunProgram,
  runtime: runtimeOf(program.functions),
});
