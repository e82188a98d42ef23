import { type Passage, readPassage } from '../core/project/first-passage.ts';
import { firstMonths } from '../core/project/paths.ts';
import { summarise } from '../core/simulate/reduce/distribution.ts';
import type { PortableDraws, PortablePaths } from '../core/simulate/run/run-portable.ts';
import type { Distribution } from '../model/answer/projection.ts';
import type { Simulator } from '../model/page.ts';

/** What one run says, as it is shown. */
export type Outcome = {
  readonly paths: PortablePaths;
  /** Of a figure in a month; the trials are sorted once however often it is asked for. */
  readonly distribution: (id: string, month: number) => Distribution;
  /** Of the first figure, a value a month from today on. */
  readonly chart: readonly Distribution[];
  readonly passages: readonly Passage[];
};

/** Reads a run: the first figure month by month, and when each phase begins. */
export const readOutcome = (
  run: (draws: PortableDraws) => PortablePaths,
  { figures, phases }: Simulator,
  at: string,
  draws: PortableDraws,
): Outcome => {
  const paths = run(draws);
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
    passages: phases.map(({ reached }) => readPassage(firstMonths(paths, reached), at)),
  };
};

/** A figure in a month: of both runs, and of what differs between them trial by trial. */
export const compareAt = (
  { base, changed }: { readonly base: Outcome; readonly changed: Outcome },
  id: string,
  month: number,
): Readonly<Record<'base' | 'changed' | 'difference', Distribution>> => {
  const before = base.paths.values(id, month);
  const difference = changed.paths.values(id, month);
  for (let trial = 0; trial < difference.length; trial++) {
    difference[trial] = (difference[trial] as number) - (before[trial] as number);
  }
  return {
    base: base.distribution(id, month),
    changed: changed.distribution(id, month),
    difference: summarise(difference),
  };
};
