import { type Passage, readPassage } from '../core/project/first-passage.ts';
import { firstMonths, type Paths } from '../core/project/paths.ts';
import { summarise } from '../core/simulate/distribution.ts';
import type { PortableDraws } from '../core/simulate/run-portable.ts';
import type { Simulator } from '../model/page.ts';
import type { Distribution } from '../model/projection.ts';

/** What one run says, as it is shown. */
export type Outcome = {
  readonly paths: Paths;
  /** Of the first figure, a value a month from today on. */
  readonly chart: readonly Distribution[];
  readonly passages: readonly Passage[];
};

/** Reads a run: the first figure month by month, and when each phase begins. */
export const readOutcome = (
  run: (draws: PortableDraws) => Paths,
  { figures, phases }: Simulator,
  at: string,
  draws: PortableDraws,
): Outcome => {
  const paths = run(draws);
  const [first] = figures;
  const months = Array.from({ length: paths.months + 1 }, (_, month) => month);
  return {
    paths,
    chart:
      first === undefined ? [] : months.map((month) => summarise(paths.values(first.id, month))),
    passages: phases.map(({ reached }) => readPassage(firstMonths(paths, reached), at)),
  };
};

/** A figure in a month: of both runs, and of what differs between them trial by trial. */
export const compare = (
  base: Outcome,
  changed: Outcome,
  id: string,
  month: number,
): Readonly<Record<'base' | 'changed' | 'difference', Distribution>> => {
  const [before, after] = [base.paths.values(id, month), changed.paths.values(id, month)];
  const difference = after.map((value, trial) => value - (before[trial] as number));
  return {
    base: summarise(before),
    changed: summarise(after),
    difference: summarise(difference),
  };
};
