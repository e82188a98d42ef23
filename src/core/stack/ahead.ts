import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import { USUAL_TRIALS } from '../../model/simulation-size.ts';
import type { Evaluation, Given } from '../graph/evaluate.ts';
import { neededNodes } from '../simulate/nodes.ts';
import { quantile } from '../simulate/reduce/distribution.ts';
import type { LoadSource } from '../simulate/run/compile.ts';
import { type Simulation, simulate } from '../simulate/simulate.ts';

/** Enough for the 95th percentile of a load over five years. */
const TRIALS = 512;
/** How far ahead a phase is looked for, and how long one is planned for that has no end by then. */
const MONTHS = 60;
const LONGEST = 24;
const SEED = 1;

/** Paths of what sizes services: metrics that time moves, and loads. */
export type Ahead = { readonly ids: readonly string[]; readonly paths: Simulation };

/** Undefined where nothing can be sampled, or time moves nothing. */
export const lookAhead = (
  from: {
    readonly profile: Profile;
    readonly graph: Graph;
    readonly load?: LoadSource | undefined;
  },
  today: Evaluation,
  { month, seed = SEED }: { readonly month?: number; readonly seed?: number } = {},
): Ahead | undefined => {
  const { profile, graph, load } = from;
  if (load === undefined) return undefined;
  const known = new Set(graph.quantities.map(({ id }) => id));
  const moved = graph.quantities.filter(({ id, section, step }) => {
    const metric = section === 'metrics' && profile.metrics.some((each) => each.id === id);
    return metric && step !== undefined;
  });
  const loads = profile.services.map(({ id }) => `services.${snakeCase(id)}.load`);
  if (moved.length === 0) return undefined;
  const { given } = today;
  const ids = [
    ...moved.map(({ id }) => id),
    ...loads.filter((id) => known.has(id)),
    ...uncertainSizes(profile, graph, given),
  ];
  const entries = profile.phases.map(({ id }) => entryOf(id)).filter((id) => known.has(id));
  const show = [...ids, ...entries, 'phase'];
  const of =
    month === undefined
      ? { months: MONTHS, trials: TRIALS }
      : { months: month, trials: USUAL_TRIALS };
  const paths = simulate(graph, { ...of, given, seed, show }, load);
  return { ids, paths };
};

/**
 * How many replicas the load asks for where what one carries is uncertain itself: the most load over the
 * middle of what one carries is not the most replicas, so these are looked at trial by trial.
 */
const uncertainSizes = (profile: Profile, graph: Graph, given: Given): readonly string[] => {
  const rows = profile.services.map(({ id }) => `services.${snakeCase(id)}`);
  const carried = (row: string) => CARRIED.map((column) => `${row}.${column}`);
  const { byId, levels } = neededNodes(graph, given, [
    ...rows.flatMap(carried),
    ...rows.flatMap((row) => SIZES.map((column) => `${row}.${column}`)),
  ]);
  const uncertain = (id: string): boolean =>
    levels.get(id) === 'trial' || levels.get(id) === 'path';
  return rows
    .filter((row) => carried(row).some(uncertain))
    .flatMap((row) => SIZES.map((column) => `${row}.${column}`))
    .filter((id) => byId.has(id) && !given.has(id));
};

const CARRIED = ['capacity', 'utilisation', 'service_time', 'workers', 'latency_within'];
const SIZES = ['sized', 'sized_for_latency'];

/** Half of the way between 302 and 303 replicas are 303; a millionth above 302 is its rounding. */
const wholeOf = (id: string, value: number): number =>
  SIZES.some((column) => id.endsWith(`.${column}`)) ? Math.ceil(value - 1e-6) : value;

const entryOf = (phase: string): string => `phases.${snakeCase(phase)}.enter`;

/** Whether nobody can tell, even when all has grown, if one of these phases begins. */
export const isUntold = ({ paths }: Ahead, phases: readonly string[]): boolean =>
  phases.some((id) => paths.values(entryOf(id), paths.months).some(Number.isNaN));

/**
 * What sizes services in the last month of a phase, before the next begins or after two years of it:
 * the 95th percentile over the trials that come into it. Empty where none does within five years.
 */
export const atTheEnd = ({ ids, paths }: Ahead, phase: number): ReadonlyMap<string, number> => {
  const last = lastMonths(paths, phase);
  const trials = [...last.keys()];
  if (trials.length === 0) return new Map();
  return new Map(
    ids.flatMap((id): [string, number][] => {
      const byMonth = new Map<number, Float64Array>();
      const found = trials.flatMap((trial) => {
        const month = last.get(trial) as number;
        const values = byMonth.get(month) ?? paths.values(id, month);
        byMonth.set(month, values);
        const value = values[trial] as number;
        return Number.isFinite(value) ? [value] : [];
      });
      return found.length === 0
        ? []
        : [[id, wholeOf(id, quantile(Float64Array.from(found), HIGH))]];
    }),
  );
};

const HIGH = 0.95;

/** The last month that each trial spends in a phase, of those that come into it. */
const lastMonths = ({ values, months, trials }: Simulation, phase: number): Map<number, number> => {
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  for (let month = 0; month <= months; month++) {
    const phases = values('phase', month);
    for (let trial = 0; trial < trials; trial++) {
      if (phases[trial] !== phase) continue;
      if (!first.has(trial)) first.set(trial, month);
      if (month - (first.get(trial) as number) <= LONGEST) last.set(trial, month);
    }
  }
  return last;
};

/** The same in one month, at a percentile of all trials. */
export const inMonth = (
  { ids, paths }: Ahead,
  month: number,
  p: number,
): ReadonlyMap<string, number> =>
  new Map(
    ids.flatMap((id): [string, number][] => {
      const known = paths.values(id, month).filter((value) => Number.isFinite(value));
      return known.length === 0 ? [] : [[id, wholeOf(id, quantile(known, p))]];
    }),
  );

/** The phase that most trials are in. */
export const usualPhase = ({ paths }: Ahead, month: number): number =>
  mostCommon(paths.values('phase', month));

const mostCommon = (phases: Float64Array): number => {
  const counts = new Map<number, number>();
  for (const phase of phases) counts.set(phase, (counts.get(phase) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
};
