import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Given } from '../graph/evaluate.ts';
import { evaluateMonths } from '../graph/walk-months.ts';
import { compileProgram, type Compiled } from './compile.ts';
import { neededNodes } from './nodes.ts';
import { overallValues, reducedBodies } from './overall.ts';
import { writeProgram } from './program.ts';
import { evaluateTrial, type TrialInput } from './reference.ts';
import { latinAt, intervalAt } from './sample.ts';
import { keyOf } from './uniform.ts';

export const MOST_TRIALS = 1_000_000;
export const MOST_MONTHS = 1_200;

export type SimulationInput = {
  readonly given: Given;
  readonly phase?: number;
  /** Months after today; trials in all, from which every share is counted. */
  readonly months: number;
  readonly trials: number;
  readonly seed: number;
  readonly show: readonly string[];
  /** The trials to compute; all of them where left out. Parts put together are the whole. */
  readonly part?: { readonly first: number; readonly count: number };
};

/** Simulated paths of what is shown. */
export type Simulation = {
  readonly months: number;
  /** How many were computed. */
  readonly trials: number;
  /** All trials in one month (0 is today), NaN where it is not known; a copy that may be reordered. */
  readonly values: (id: string, month: number) => Float64Array;
  /** What became infinite, and where. */
  readonly problems: readonly PathProblem[];
};

/** Arithmetic that came to no number, in the first trial in which it did. */
export type PathProblem = {
  readonly month: number;
  readonly trial: number;
  readonly problem: Diagnostic;
};

/**
 * Paths of the quantities shown over `trials` samples of everything uncertain. Values are functions of
 * (seed, id, trial, month): the same whatever else is in the graph, and whoever computes them.
 */
export const simulate = (graph: Graph, input: SimulationInput): Simulation => {
  const { months, trials, show, part = { first: 0, count: trials } } = input;
  const given = new Map(input.given);
  if (input.phase !== undefined) given.set('phase', input.phase);
  const nodes = neededNodes(graph, given, show);
  const path = evaluateMonths(nodes.graph, { set: given, months });
  const wanted = show.filter((id) => nodes.byId.has(id));
  const of = (...levels: string[]) => wanted.filter((id) => levels.includes(nodes.levels.get(id) ?? ''));
  const shown = of('path');
  const shownLate = of('trial', 'late');
  const reduced = reducedBodies(nodes);
  const program = writeProgram({
    nodes,
    given,
    path,
    shown,
    shownLate,
    reduced: reduced.map(({ body }) => body),
  });
  const compiled = compileProgram(program);
  const timed = timedValues(program.timed, path);
  const run = runAll(compiled, { seed: input.seed, months, trials, part, timed });
  const column = new Map(shown.map((id, k) => [id, k]));
  const late = new Map(shownLate.map((id, k) => [id, k]));
  const bodies = reduced.map((_, k) => lateColumn(run, shownLate.length + k, part.count));
  const overall = overallValues(nodes, path, reduced, bodies);
  const problems = problemsOf(run.flags, { nodes, given, months, seed: input.seed, trials, first: part.first }, path[0]?.problems ?? []);
  return {
    months,
    trials: part.count,
    problems,
    values: (id, month) => {
      const k = column.get(id);
      if (k !== undefined) {
        const from = (k * (months + 1) + month) * part.count;
        return run.paths.slice(from, from + part.count);
      }
      const l = late.get(id);
      if (l !== undefined) return lateColumn(run, l, part.count);
      const value = overall.get(id) ?? path[month]?.value(id) ?? Number.NaN;
      return new Float64Array(part.count).fill(value);
    },
  };
};

type Run = { readonly paths: Float64Array; readonly late: Float64Array; readonly flags: Uint8Array };

const lateColumn = ({ late }: Run, k: number, count: number): Float64Array =>
  late.slice(k * count, (k + 1) * count);

/** Trials that are computed at a time: their draws fit into the cache. */
const BLOCK = 4096;

const runAll = (
  { program, run, runtime }: Compiled,
  of: {
    readonly seed: number;
    readonly months: number;
    readonly trials: number;
    readonly part: { readonly first: number; readonly count: number };
    readonly timed: Float64Array;
  },
): Run => {
  const { months, part, trials, seed } = of;
  const { count } = part;
  const paths = new Float64Array(program.shown.length * (months + 1) * count);
  const late = new Float64Array((program.shownLate.length + program.reduced.length) * count);
  const flags = new Uint8Array(count);
  const draws = program.draws.map(({ name, interval }) => ({ key: keyOf(seed, name), interval }));
  const shocks = program.shocks.map((name) => keyOf(seed, `${name}@month`));
  const samples = new Float64Array(draws.length * BLOCK);
  for (let offset = 0; offset < count; offset += BLOCK) {
    const n = Math.min(BLOCK, count - offset);
    const first = part.first + offset;
    draws.forEach(({ key, interval }, k) => {
      for (let i = 0; i < n; i++) {
        samples[k * n + i] = intervalAt(interval, latinAt(key, first + i, trials));
      }
    });
    run(n, first, offset, count, months, samples, shocks, of.timed, paths, late, flags, runtime.functions, runtime.constants, runtime.values, runtime.shock);
  }
  return { paths, late, flags };
};

const timedValues = (
  timed: readonly string[],
  path: readonly { readonly value: (id: string) => number | undefined }[],
): Float64Array => {
  const values = new Float64Array(timed.length * path.length);
  path.forEach(({ value }, month) => {
    timed.forEach((id, k) => {
      values[month * timed.length + k] = value(id) ?? Number.NaN;
    });
  });
  return values;
};

/** The first trial whose arithmetic came to no number, computed again to say where. */
const problemsOf = (
  flags: Uint8Array,
  of: Omit<TrialInput, 'trial'> & { readonly first: number },
  known: readonly Diagnostic[],
): readonly PathProblem[] => {
  if (known.length > 0) return known.map((problem) => ({ month: 0, trial: 0, problem }));
  const at = flags.indexOf(1);
  if (at < 0) return [];
  const trial = of.first + at;
  const months = evaluateTrial({ ...of, trial });
  const month = months.findIndex(({ problems }) => problems.length > 0);
  const problem = months[month]?.problems[0];
  return problem === undefined ? [] : [{ month, trial, problem }];
};
