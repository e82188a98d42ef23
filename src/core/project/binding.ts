import { type Condition, type Leaf, leavesOf } from './conditions.ts';
import type { Paths } from './paths.ts';
import type { Reading } from './reading.ts';

export type BindingCondition = { readonly expression: string; readonly share: number };

/**
 * The condition that binds most often. Of several that must all hold, it is the one that is least far
 * on its way in the month before a trial gets there (in the last month, where it never does); of
 * several one of which is enough, the one by which the trial gets there, or else the one farthest on
 * its way.
 */
export function* bindingCondition(
  paths: Paths,
  condition: Condition,
  first: Float64Array,
  known: (id: string) => boolean,
): Reading<BindingCondition | null> {
  const counts = new Map<Leaf, number>();
  const leaves = leavesOf(condition);
  for (const [month, trials] of trialsByMonth(paths, first)) {
    yield month;
    const before = columnsOf(paths, leaves, month, known);
    const next = Math.min(month + 1, paths.months);
    yield next;
    const after = next > month ? columnsOf(paths, leaves, next, () => false) : before;
    for (const trial of trials) {
      const last = lastToHold(condition, { before, after, trial })?.leaf;
      if (last !== undefined) counts.set(last, (counts.get(last) ?? 0) + 1);
    }
  }
  const most = Math.max(0, ...counts.values());
  const binding = leaves.find((leaf) => counts.get(leaf) === most);
  return binding === undefined
    ? null
    : { expression: binding.expression, share: most / paths.trials };
}

/** The trials to look at in each month, in their order; none of those that are there today. */
const trialsByMonth = (
  { months }: Paths,
  first: Float64Array,
): readonly (readonly [month: number, trials: readonly number[]])[] => {
  const byMonth = new Map<number, number[]>();
  first.forEach((passed, trial) => {
    const month = Number.isFinite(passed) ? passed - 1 : months;
    if (month < 0) return;
    const trials = byMonth.get(month);
    if (trials === undefined) byMonth.set(month, [trial]);
    else trials.push(trial);
  });
  return [...byMonth].sort(([a], [b]) => a - b);
};

type Column = { readonly holds: Float64Array; readonly far: Float64Array | undefined };
type Columns = ReadonlyMap<Leaf, Column>;

const columnsOf = (
  { values }: Paths,
  leaves: readonly Leaf[],
  month: number,
  known: (id: string) => boolean,
): Columns =>
  new Map(
    leaves.map((leaf) => {
      const progress = `${leaf.id}.progress`;
      const far = known(progress) ? values(progress, month) : undefined;
      return [leaf, { holds: values(leaf.id, month).slice(), far: far?.slice() }];
    }),
  );

/** A trial in the month before it gets there, and in the month in which it does. */
type Passing = { readonly before: Columns; readonly after: Columns; readonly trial: number };

/** What binds, and how far on its way it is: from 0 to 1, and -1 where nobody can tell. */
type Last = { readonly leaf: Leaf; readonly way: number };

/** Undefined where the condition holds already. */
const lastToHold = (condition: Condition, passing: Passing): Last | undefined => {
  const { before, trial } = passing;
  if (condition.kind === 'leaf') {
    const column = before.get(condition);
    if (column?.holds[trial] === 1) return undefined;
    const far = column?.far === undefined ? 0 : (column.far[trial] as number);
    // One that nobody can tell binds before all others.
    return { leaf: condition, way: Number.isNaN(far) ? -1 : far };
  }
  if (condition.kind === 'all') {
    return farthest(
      condition.parts.flatMap((part) => lastToHold(part, passing) ?? []),
      (a, b) => a < b,
    );
  }
  if (condition.parts.some((part) => holds(part, before, trial))) return undefined;
  const enough = condition.parts.filter((part) => holds(part, passing.after, trial));
  const parts = enough.length > 0 ? enough : condition.parts;
  return farthest(
    parts.flatMap((part) => lastToHold(part, passing) ?? []),
    (a, b) => a > b,
  );
};

const holds = (condition: Condition, columns: Columns, trial: number): boolean => {
  if (condition.kind === 'leaf') return columns.get(condition)?.holds[trial] === 1;
  const part = (each: Condition): boolean => holds(each, columns, trial);
  return condition.kind === 'all' ? condition.parts.every(part) : condition.parts.some(part);
};

/** The first that is beyond all others. */
const farthest = (
  all: readonly Last[],
  beyond: (a: number, b: number) => boolean,
): Last | undefined =>
  all.reduce<Last | undefined>(
    (best, one) => (best === undefined || beyond(one.way, best.way) ? one : best),
    undefined,
  );
