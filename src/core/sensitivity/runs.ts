import type { Interval } from '../../model/interval.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Given } from '../graph/evaluate.ts';
import { evaluateMonths } from '../graph/walk-months.ts';
import type { Level } from '../simulate/levels.ts';
import { neededNodes, sameInAll } from '../simulate/nodes.ts';
import { firstProblem, type PathProblem, problemsAlong } from '../simulate/problems.ts';
import { type Compiled, compileProgram, type LoadSource } from '../simulate/run/compile.ts';
import { runProgram } from '../simulate/run/run.ts';
import { timedValues } from '../simulate/timed.ts';
import { writeProgram } from '../simulate/write/program.ts';

/** A quantity and what its paths begin with. */
export type RunsInput = {
  readonly graph: Graph;
  readonly given: Given;
  readonly id: string;
  readonly seed: number;
  /** The months that it may look along. */
  readonly months: number;
};

/** What one run draws. */
export type Draws = {
  readonly trials: number;
  /** The month to look at. */
  readonly month: number;
  /** From which of two samples that share nothing; the first where left out. */
  readonly second?: { readonly range: (name: string) => boolean; readonly noise: boolean };
  /** Ranges held at a value. */
  readonly held?: (name: string) => number;
  /** No month differs from what it is on average. */
  readonly quiet?: true;
};

/** One quantity, ready to be computed over and over with other draws. */
export type Runs = {
  readonly level: Level | undefined;
  readonly ranges: readonly { readonly name: string; readonly interval: Interval }[];
  readonly noisy: boolean;
  /** Its value in each trial, NaN where it is not known. */
  readonly values: (draws: Draws) => Float64Array;
  /** What became infinite in the first sample. */
  readonly problems: (trials: number, month: number) => readonly PathProblem[];
};

/** Compiles what a quantity stands on, once for all runs. */
export const prepareRuns = (
  { graph, given, id, seed, months }: RunsInput,
  load: LoadSource,
): Runs => {
  const nodes = neededNodes(graph, given, [id]);
  const level = nodes.levels.get(id);
  const path = evaluateMonths(sameInAll(nodes), { set: given, months });
  const [shown, shownLate] = level === 'path' ? [[id], []] : [[], [id]];
  const program = writeProgram({ nodes, given, path, shown, shownLate });
  const compiled = compileProgram(program, load);
  const timed = timedValues(program.timed, path);
  const run = (draws: Draws) => {
    const { trials, month } = draws;
    const part = { first: 0, count: trials };
    const window = { from: month, until: month + 1 };
    return runProgram(drawing(compiled, draws), {
      seed,
      months: month,
      trials,
      part,
      timed,
      window,
    });
  };
  return {
    level,
    ranges: program.draws,
    noisy: program.shocks.length > 0,
    values: (draws) => {
      const { paths, late } = run(draws);
      return level === 'path' ? paths.subarray(0, draws.trials) : late;
    },
    problems: (trials, month) => {
      const { flags } = run({ trials, month });
      return [
        ...problemsAlong(path.slice(0, month + 1), 0),
        ...firstProblem(flags, { nodes, given, months: month, seed, trials }),
      ];
    },
  };
};

/** A name keys its draws: with another name the same program draws a sample of its own. */
const drawing = (compiled: Compiled, { second, held, quiet }: Draws): Compiled => {
  const { program, runtime } = compiled;
  const draws = program.draws.map(({ name, interval }) => {
    if (held !== undefined) return { name, interval: always(held(name)) };
    return { name: second?.range(name) === true ? `${name}@b` : name, interval };
  });
  const shocks =
    second?.noise === true ? program.shocks.map((name) => `${name}@b`) : program.shocks;
  return {
    ...compiled,
    program: { ...program, draws, shocks },
    runtime: quiet === true ? { ...runtime, shock: () => 0 } : runtime,
  };
};

const always = (value: number): Interval => ({ kind: 'uniform', low: value, high: value });
