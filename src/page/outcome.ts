import { type FirstMonths, type Passage, readPassage } from '../core/project/first-passage.ts';
import { firstMonths } from '../core/project/paths.ts';
import { summarise } from '../core/simulate/reduce/distribution.ts';
import type { PortablePaths } from '../core/simulate/run/run-portable.ts';
import { differencesOf } from '../core/whatif/differences.ts';
import type { Distribution } from '../model/answer/projection.ts';
import type { Simulator } from '../model/page.ts';
import { areAlike } from './alike.ts';

/** What one run says, as it is shown; good until the memory of its paths serves another run. */
export type Outcome = {
  readonly paths: PortablePaths;
  /** Of a figure in a month; the trials are ranked once however often it is asked for. */
  readonly distribution: (id: string, month: number) => Distribution;
  /** Of the first figure, a value a month from today on. */
  readonly chart: readonly Distribution[];
  /** One for each phase: when it begins in each trial, and read over all of them. */
  readonly passages: readonly PhasePassage[];
};

export type PhasePassage = Passage & { readonly first: FirstMonths };

/**
 * Reads a run: the first figure month by month, and when each phase begins. What is the same in every trial as
 * in another run is not read again: it is the very object that the other has.
 */
export const readOutcome = (
  paths: PortablePaths,
  { figures, phases }: Simulator,
  at: string,
  other?: Outcome,
): Outcome => {
  const [first] = figures;
  const months = Array.from({ length: paths.months + 1 }, (_, month) => month);
  const known = new Map<string, Distribution>();
  const read = (id: string, month: number): Distribution => {
    const values = paths.values(id, month);
    const same = other !== undefined && areAlike(values, other.paths.values(id, month));
    return same ? other.distribution(id, month) : summarise(values);
  };
  const distribution = (id: string, month: number): Distribution => {
    const key = `${id} ${month}`;
    const made = known.get(key) ?? read(id, month);
    known.set(key, made);
    return made;
  };
  return {
    paths,
    distribution,
    chart: first === undefined ? [] : months.map((month) => distribution(first.id, month)),
    passages: phases.map(({ reached }, i) => {
      const began = firstMonths(paths, reached);
      const before = other?.passages[i];
      if (before !== undefined && areAlike(began, before.first)) return before;
      return { ...readPassage(began, at), first: began };
    }),
  };
};

/** Where nothing is moved, and where something is. */
export type Compared = { readonly base: Outcome; readonly changed: Outcome };

/** Both sides, and the month that the figures are of. */
export type Shown = Compared & { readonly month: number };

/** A figure in a month: of both runs, and of what differs between them trial by trial. */
export type FigureCompared = Readonly<Record<'base' | 'changed' | 'difference', Distribution>>;

/** Compares figures of two runs, one after the other in the same memory. */
export const makeComparison = (): ((shown: Shown, id: string) => FigureCompared) => {
  let differences = new Float64Array();
  return ({ base: without, changed: having, month }, id) => {
    const base = without.distribution(id, month);
    const changed = having.distribution(id, month);
    // Of what is known in no trial, no difference is known either.
    if (base === changed) return { base, changed, difference: base.p50 === null ? base : NONE };
    const { trials } = without.paths;
    if (differences.length !== trials) differences = new Float64Array(trials);
    differencesOf(without.paths.values(id, month), having.paths.values(id, month), differences);
    return { base, changed, difference: summarise(differences) };
  };
};

/** In every trial. */
const NONE: Distribution = { p5: 0, p10: 0, p50: 0, p90: 0, p95: 0, mean: 0 };
