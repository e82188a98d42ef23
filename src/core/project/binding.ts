import type { Paths } from './paths.ts';

/** A condition of a phase, by the id of its trigger. */
export type Condition = { readonly id: string; readonly expression: string };

export type BindingCondition = { readonly expression: string; readonly share: number };

/**
 * The condition that binds most often: of those that do not hold in the month before a trial gets
 * there (in the last month, where it never does), the one that is least far on its way.
 */
export const bindingCondition = (
  paths: Paths,
  conditions: readonly Condition[],
  first: Float64Array,
  known: (id: string) => boolean,
): BindingCondition | null => {
  const counts = conditions.map(() => 0);
  // Month by month, as the values of all trials in a month come together.
  for (const [month, trials] of trialsByMonth(paths, first)) {
    const columns = conditions.map((condition) => columnsOf(paths, condition, month, known));
    for (const trial of trials) {
      const last = lastToHold(columns, trial);
      if (last !== undefined) counts[last] = (counts[last] ?? 0) + 1;
    }
  }
  const most = Math.max(0, ...counts);
  const condition = conditions[counts.indexOf(most)];
  if (most === 0 || condition === undefined) return null;
  return { expression: condition.expression, share: most / paths.trials };
};

/** The trials to look at in each month; none of those that are there today. */
const trialsByMonth = (
  { months }: Paths,
  first: Float64Array,
): ReadonlyMap<number, readonly number[]> => {
  const byMonth = new Map<number, number[]>();
  first.forEach((passed, trial) => {
    const month = Number.isFinite(passed) ? passed - 1 : months;
    if (month < 0) return;
    const trials = byMonth.get(month);
    if (trials === undefined) byMonth.set(month, [trial]);
    else trials.push(trial);
  });
  return byMonth;
};

type Columns = { readonly holds: Float64Array; readonly far: Float64Array | undefined };

const columnsOf = (
  { values }: Paths,
  { id }: Condition,
  month: number,
  known: (id: string) => boolean,
): Columns => {
  const progress = `${id}.progress`;
  return {
    holds: values(id, month),
    far: known(progress) ? values(progress, month) : undefined,
  };
};

const lastToHold = (columns: readonly Columns[], trial: number): number | undefined => {
  let last: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  columns.forEach(({ holds, far: progress }, i) => {
    if (holds[trial] === 1) return;
    const far = progress === undefined ? 0 : (progress[trial] as number);
    // One that nobody can tell binds before all others.
    const way = Number.isNaN(far) ? -1 : far;
    if (way >= least) return;
    [last, least] = [i, way];
  });
  return last;
};
