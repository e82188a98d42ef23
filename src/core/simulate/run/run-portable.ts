import type { Interval } from '../../../model/interval.ts';
import type { Portable } from '../../../model/portable.ts';
import { rowOf, samplesOf } from '../rows.ts';
import { type Compiled, compileProgram, type LoadSource } from './compile.ts';
import { type Run, type RunInput, roomFor, runProgram } from './run.ts';

/** Simulated paths, as a projection reads them, and the memory that they lie in. */
export type PortablePaths = {
  readonly months: number;
  readonly trials: number;
  /** A view, to be read and not written to: it is good until its memory serves another run. */
  readonly values: (id: string, month: number) => Float64Array;
  readonly run: Run;
};

/** What one run draws. */
export type PortableDraws = {
  readonly trials: number;
  /** Inputs held at a value, by the name that keys their draws; all others are sampled. */
  readonly held: ReadonlyMap<string, number>;
  /** No month differs from what it is on average. */
  readonly quiet?: true;
  /** Paths that nobody reads any more: where they are of as many trials, their memory serves again. */
  readonly spent?: PortablePaths | undefined;
};

/**
 * A portable simulation, ready to run over and over: the same paths as of the graph that it was made
 * of, at the same seed and number of trials, to the last bit that the machine's `exp` and `log` share.
 */
export const preparePortable = (
  { program, timed, same, months, seed }: Portable,
  load: LoadSource,
): ((draws: PortableDraws) => PortablePaths) => {
  const compiled = compileProgram({ ...program, source: '' }, load);
  const rows = Float64Array.from(timed, (value) => value ?? Number.NaN);
  const monthly = new Map(program.shown.map((id, k) => [id, k]));
  const late = new Map(program.shownLate.map((id, k) => [id, k]));
  return ({ trials, held, quiet, spent }) => {
    const draws = program.draws.map(({ name, interval }) => {
      const value = held.get(name);
      return { name, interval: value === undefined ? interval : always(value) };
    });
    const runtime = quiet === true ? { ...compiled.runtime, shock: () => 0 } : compiled.runtime;
    const own = { ...compiled, program: { ...compiled.program, draws }, runtime };
    const part = { first: 0, count: trials };
    const input = { seed, months, trials, part, timed: rows };
    const run = runProgram(own, input, spent?.trials === trials ? spent.run : roomOf(own, input));
    return {
      ...{ months, trials, run },
      values: (id, month) => {
        const k = monthly.get(id);
        if (k !== undefined)
          return columnOf(run, run.paths, (k * (months + 1) + month) * rowOf(trials));
        const l = late.get(id);
        if (l !== undefined) return columnOf(run, run.late, l * trials);
        return new Float64Array(trials).fill(same[id]?.[month] ?? Number.NaN);
      },
    };
  };
};

const always = (value: number): Interval => ({ kind: 'uniform', low: value, high: value });

/** Memory whose draws are kept: of one run to the next few inputs are held at another value. */
const roomOf = ({ program }: Compiled, input: RunInput): Run => {
  const { draws } = program;
  const samples = new Float64Array(samplesOf(draws.length, input.trials));
  return { ...roomFor(program, input), drawn: { samples, of: draws.map(() => undefined) } };
};

/** Of a trial that came to no number nothing is known. */
const columnOf = ({ flags }: Run, values: Float64Array, at: number): Float64Array => {
  const column = values.subarray(at, at + flags.length);
  for (let trial = 0; trial < column.length; trial++) {
    const value = column[trial] as number;
    if (value - value !== 0) column[trial] = Number.NaN;
  }
  return column;
};
