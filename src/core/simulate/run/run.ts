import { BLOCK } from '../sample/block.ts';
import { fillDraws } from '../sample/sample.ts';
import { keyOf } from '../sample/uniform.ts';
import type { Compiled } from './compile.ts';

/** Which trials to compute, and with which random numbers. */
export type RunInput = {
  readonly seed: number;
  /** Months after today; trials in all. */
  readonly months: number;
  readonly trials: number;
  readonly part: { readonly first: number; readonly count: number };
  /** Values a month of what is the same in every trial. */
  readonly timed: Float64Array;
  /** The months to keep; all of them where left out. */
  readonly window?: Window;
  /** Goes on in `into` after this month; begins today where left out. */
  readonly since?: number;
};

/** Months `from` … `until` − 1. */
export type Window = { readonly from: number; readonly until: number };

/** What was computed: a row of trials for each quantity and month kept, or for each quantity. */
export type Run = {
  readonly paths: Float64Array;
  readonly late: Float64Array;
  /** 1 where the arithmetic of a trial came to no number. */
  readonly flags: Uint8Array;
  /** What it goes on with, where its program may: all draws, and what is carried to the next month. */
  readonly ahead?: { readonly samples: Float64Array; readonly carried: Float64Array };
};

/** Writes into what an earlier run of the same size has left, `into`, where that is given, or goes on from it. */
export const runProgram = (
  { program, run, runtime }: Compiled,
  input: RunInput,
  into: Run = roomFor(program, input),
): Run => {
  const { months, part, trials, seed, since } = input;
  const { count } = part;
  const { from, until } = windowOf(input);
  const { paths, late, flags, ahead } = into;
  if (since === undefined) flags.fill(0);
  const draws = program.draws.map(({ name, interval }) => ({
    key: keyOf(seed, name),
    interval,
    trials,
  }));
  const shocks = program.shocks.map((name) => keyOf(seed, `${name}@month`));
  const block = new Float64Array(ahead === undefined ? draws.length * BLOCK : 0);
  const { functions, power, shock } = runtime;
  const rest = [shocks, input.timed, paths, late, flags, functions, power, shock] as const;
  for (let offset = 0; offset < count; offset += BLOCK) {
    const n = Math.min(BLOCK, count - offset);
    const first = part.first + offset;
    const samples =
      ahead?.samples.subarray(offset * draws.length, (offset + n) * draws.length) ?? block;
    draws.forEach((draw, k) => {
      if (since === undefined) fillDraws(draw, { first, count: n }, samples, k * n);
    });
    run(n, first, offset, count, months, from, until, samples, ...rest, since ?? 0, ahead?.carried);
  }
  return into;
};

const windowOf = ({ window, months }: RunInput): Window => window ?? { from: 0, until: months + 1 };

const roomFor = (
  { shown, shownLate, draws, carried }: Compiled['program'],
  input: RunInput,
): Run => {
  const { from, until } = windowOf(input);
  const { count } = input.part;
  return {
    paths: new Float64Array(shown.length * (until - from) * count),
    late: new Float64Array(shownLate.length * count),
    flags: new Uint8Array(count),
    ...(carried === undefined
      ? {}
      : {
          ahead: {
            samples: new Float64Array(draws.length * count),
            carried: new Float64Array(carried * count),
          },
        }),
  };
};
