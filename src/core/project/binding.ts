import type { BindingCondition } from '../../model/projection.ts';
import type { Paths } from './paths.ts';

/** A condition of a phase, by the id of its trigger. */
export type Condition = { readonly id: string; readonly expression: string };

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
  for (let trial = 0; trial < paths.trials; trial++) {
    const passed = first[trial] as number;
    const month = Number.isFinite(passed) ? passed - 1 : paths.months;
    if (month < 0) continue;
    const last = lastToHold(paths, conditions, { month, trial }, known);
    if (last !== undefined) counts[last] = (counts[last] ?? 0) + 1;
  }
  const most = Math.max(0, ...counts);
  const condition = conditions[counts.indexOf(most)];
  if (most === 0 || condition === undefined) return null;
  return { expression: condition.expression, share: most / paths.trials };
};

const lastToHold = (
  { values }: Paths,
  conditions: readonly Condition[],
  { month, trial }: { readonly month: number; readonly trial: number },
  known: (id: string) => boolean,
): number | undefined => {
  let last: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  conditions.forEach(({ id }, i) => {
    if ((values(id, month)[trial] as number) === 1) return;
    const progress = `${id}.progress`;
    const far = known(progress) ? (values(progress, month)[trial] as number) : 0;
    // One that nobody can tell binds before all others.
    const way = Number.isNaN(far) ? -1 : far;
    if (way >= least) return;
    [last, least] = [i, way];
  });
  return last;
};
