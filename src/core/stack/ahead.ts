import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import type { LoadSource } from '../simulate/compile.ts';
import { quantile } from '../simulate/distribution.ts';
import { type Simulation, simulate } from '../simulate/simulate.ts';

/** Enough for the 95th percentile of a load. */
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
  months = MONTHS,
): Ahead | undefined => {
  const { profile, graph, load } = from;
  if (load === undefined) return undefined;
  const known = new Set(graph.quantities.map(({ id }) => id));
  const moved = graph.quantities.filter(({ id, section, step }) => {
    const metric = section === 'metrics' && profile.metrics.some((each) => each.id === id);
    return metric && step !== undefined;
  });
  const loads = profile.services.map(({ id }) => `services.${snakeCase(id)}.load`);
  const ids = [...moved.map(({ id }) => id), ...loads.filter((id) => known.has(id))];
  if (moved.length === 0) return undefined;
  const entries = profile.phases.map(({ id }) => entryOf(id)).filter((id) => known.has(id));
  const show = [...ids, ...entries, 'phase'];
  const { given } = today;
  const paths = simulate(graph, { given, months, trials: TRIALS, seed: SEED, show }, load);
  return { ids, paths };
};

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
      return found.length === 0 ? [] : [[id, quantile(Float64Array.from(found), HIGH)]];
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

/** The same in one month, at a percentile of all trials, and the phase that most of them are in. */
export const inMonth = (
  { ids, paths }: Ahead,
  month: number,
  p: number,
): { readonly phase: number; readonly values: ReadonlyMap<string, number> } => ({
  phase: mostCommon(paths.values('phase', month)),
  values: new Map(
    ids.flatMap((id): [string, number][] => {
      const known = paths.values(id, month).filter((value) => Number.isFinite(value));
      return known.length === 0 ? [] : [[id, quantile(known, p)]];
    }),
  ),
});

const mostCommon = (phases: Float64Array): number => {
  const counts = new Map<number, number>();
  for (const phase of phases) counts.set(phase, (counts.get(phase) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
};
