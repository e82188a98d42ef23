import type { Interval } from '../../../model/interval.ts';
import { rowOf, samplesOf } from '../rows.ts';
import { BLOCK } from '../sample/block.ts';
import { type Draw, fillDraws } from '../sample/sample.ts';
import { keyOf } from '../sample/uniform.ts';
import type { Program } from '../write/program.ts';
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
  /** All draws, where the next run in this memory may ask for the same ones again. */
  readonly drawn?: Drawn;
};

/** Draws, and the interval that each is of: one that is asked for again is not drawn again. */
export type Drawn = { readonly samples: Float64Array; readonly of: (Interval | undefined)[] };

/** Writes into what an earlier run of the same size has left, `into`, where that is given, or goes on from it. */
export const runProgram = (
  { program, run, runtime }: Compiled,
  input: RunInput,
  into: Run = roomFor(program, input),
): Run => {
  const { months, part, seed, since } = input;
  const { count } = part;
  const { from, until } = windowOf(input);
  const { paths, late, flags, ahead, drawn } = into;
  if (since === undefined) flags.fill(0);
  const width = program.draws.length;
  const kept = ahead?.samples ?? drawn?.samples;
  const block = new Float64Array(kept === undefined ? samplesOf(width, BLOCK) : 0);
  const fresh = since === undefined ? freshDraws(program, input, drawn) : [];
  const shocks = program.shocks.map((name) => keyOf(seed, `${name}@month`));
  const { functions, power, shock } = runtime;
  const rest = [shocks, input.timed, paths, late, flags, functions, power, shock] as const;
  for (let offset = 0; offset < count; offset += BLOCK) {
    const n = Math.min(BLOCK, count - offset);
    const first = part.first + offset;
    const samples = kept?.subarray(samplesOf(width, offset)) ?? block;
    for (const { k, draw } of fresh) fillDraws(draw, { first, count: n }, samples, k * rowOf(n));
    run(n, first, offset, count, months, from, until, samples, ...rest, since ?? 0, ahead?.carried);
  }
  return into;
};

/** What is to be drawn: all of it, but what lies in memory already. */
const freshDraws = (
  { draws }: Program,
  { seed, trials }: RunInput,
  drawn: Drawn | undefined,
): readonly { readonly k: number; readonly draw: Draw }[] =>
  draws.flatMap(({ name, interval }, k) => {
    if (drawn?.of[k] === interval) return [];
    if (drawn !== undefined) drawn.of[k] = interval;
    return [{ k, draw: { key: keyOf(seed, name), interval, trials } }];
  });

const windowOf = ({ window, months }: RunInput): Window => window ?? { from: 0, until: months + 1 };

/** Memory for a run. */
export const roomFor = (
  { shown, shownLate, draws, carried }: Compiled['program'],
  input: RunInput,
): Run => {
  const { from, until } = windowOf(input);
  const { count } = input.part;
  return {
    paths: new Float64Array(shown.length * (until - from) * rowOf(count)),
    late: new Float64Array(shownLate.length * count),
    flags: new Uint8Array(count),
    ...(carried === undefined
      ? {}
      : {
          ahead: {
            samples: new Float64Array(samplesOf(draws.length, count)),
            carried: new Float64Array(carried * count),
          },
        }),
  };
};
