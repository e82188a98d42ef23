import type { Percentiles } from '../../model/percentiles.ts';
import type { Graph } from '../../model/quantity.ts';
import { QUICK_TRIALS, USUAL_MONTHS } from '../../model/simulation-size.ts';
import type { Given } from '../graph/evaluate.ts';
import { readPassage } from '../project/first-passage.ts';
import { firstMonths } from '../project/paths.ts';
import { levelsOf } from '../simulate/levels.ts';
import { neededNodes } from '../simulate/nodes.ts';
import { summarise } from '../simulate/reduce/distribution.ts';
import type { LoadSource } from '../simulate/run/compile.ts';
import { simulate } from '../simulate/simulate.ts';
import type { Foreseen } from './foreseen.ts';

/** `load` makes a function of what is compiled: without it nothing uncertain is sampled. */
export type Sampled = {
  readonly graph: Graph;
  readonly given: Given;
  readonly seed: number;
  readonly load: LoadSource | undefined;
};

export type Spread = { readonly low: number; readonly high: number };

/**
 * P5 and P95 of today's value of each quantity that stands on an uncertain one: of as many trials as a
 * projection beside it has, so that a sum and its only part have one range.
 */
export const readSpread = (
  { graph, given, seed, load }: Sampled,
  trials = QUICK_TRIALS,
): ReadonlyMap<string, Spread> => {
  if (load === undefined) return new Map();
  const still = withoutTime(graph);
  const levels = levelsOf(still.quantities, given);
  const show = [...levels.keys()].filter((id) => levels.get(id) === 'trial');
  if (show.length === 0) return new Map();
  const { values } = simulate(still, { given, months: 0, trials, seed, show }, load);
  return new Map(
    show.flatMap((id): [string, Spread][] => {
      const { p5, p95 } = summarise(values(id, 0));
      return p5 === null || p95 === null ? [] : [[id, { low: p5, high: p95 }]];
    }),
  );
};

/** Today alone: nothing moves. */
const withoutTime = (graph: Graph): Graph => ({
  quantities: graph.quantities.map(({ step: _, ...quantity }) => quantity),
  claims: [],
});

/** Paths over the months ahead, and what of them was simulated: what time moves. */
export type PlanPaths = Pick<Foreseen, 'paths'> &
  Partial<Foreseen> & { readonly ids: ReadonlySet<string> };

/**
 * The run that the months of triggers take, which also tells `others`: what runs full, and whom to hire
 * when. Undefined where nothing moves a trigger: a run for these alone would double the time of a plan,
 * and `project` has it. `foreseen` is read instead of a run of its own where there is one.
 */
export const walkAhead = (
  { graph, given, seed, load }: Sampled,
  triggers: readonly string[],
  others: (moves: (id: string) => boolean) => readonly string[],
  foreseen?: Foreseen,
): PlanPaths | undefined => {
  if (load === undefined) return undefined;
  const { levels } = neededNodes(graph, given, [...triggers, ...others(() => true)]);
  const moves = (id: string) => levels.get(id) === 'path' || levels.get(id) === 'timed';
  const moved = triggers.filter(moves);
  if (moved.length === 0) return undefined;
  const show = [...new Set([...moved, ...others(moves)])];
  if (foreseen !== undefined) return { ...foreseen, ids: new Set(show) };
  const paths = simulate(
    graph,
    { given, months: USUAL_MONTHS, trials: QUICK_TRIALS, seed, show },
    load,
  );
  return { paths, ids: new Set(show) };
};

/** The months in which triggers are likely to hold for the first time; none where nothing moves them. */
export const readTriggerMonths = (
  ahead: PlanPaths | undefined,
  triggers: readonly string[],
  at: string,
): ReadonlyMap<string, Percentiles<string>> => {
  if (ahead === undefined) return new Map();
  const { paths, ids } = ahead;
  return new Map(
    triggers
      .filter((id) => ids.has(id))
      .map((id) => [id, readPassage(firstMonths(paths, id), at).month]),
  );
};
