import { type FirstMonths, type Passage, readPassage } from '../core/project/first-passage.ts';
import { firstMonths } from '../core/project/paths.ts';
import { summarise } from '../core/simulate/reduce/distribution.ts';
import type { PortablePaths } from '../core/simulate/run/run-portable.ts';
import { differencesOf } from '../core/whatif/differences.ts';
import type { Distribution } from '../model/answer/projection.ts';
import type { Simulator } from '../model/page.ts';

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

/** Reads a run: the first figure month by month, and when each phase begins. */
export const readOutcome = (
  paths: PortablePaths,
  { figures, phases }: Simulator,
  at: string,
): Outcome => {
  const [first] = figures;
  const months = Array.from({ length: paths.months + 1 }, (_, month) => month);
  const known = new Map<string, Distribution>();
  const distribution = (id: string, month: number): Distribution => {
    const key = `${id} ${month}`;
    const made = known.get(key) ?? summarise(paths.values(id, month));
    known.set(key, made);
    return made;
  };
  return {
    paths,
    distribution,
    chart: first === undefined ? [] : months.map((month) => distribution(first.id, month)),
    passages: phases.map(({ reached }) => {
      const began = firstMonths(paths, reached);
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

export const compareFigure = ({ base, changed, month }: Shown, id: string): FigureCompared => {
  const differences = differencesOf(base.paths.values(id, month), changed.paths.values(id, month));
  return {
    base: base.distribution(id, month),
    changed: changed.distribution(id, month),
    difference: summarise(differences),
  };
};
