import type { BlockingCondition } from '../../model/answer/projection.ts';
import type { Quantity } from '../../model/quantity.ts';
import { summarise } from '../simulate/reduce/distribution.ts';
import { type Condition, type Leaf, leavesOf } from './conditions.ts';
import type { Paths } from './paths.ts';
import type { Reading } from './reading.ts';

type ById = ReadonlyMap<string, Quantity>;

/** What has to be simulated for it, beside the conditions. */
export const observedIds = (condition: Condition): readonly string[] =>
  leavesOf(condition).flatMap(({ id }) => [`${id}.observed`, `${id}.threshold`]);

/** What each condition looks at, today. */
export const observedToday = (
  { values }: Paths,
  condition: Condition,
  byId: ById,
): readonly (number | null)[] =>
  leavesOf(condition).map((leaf) => known(values(observedOf(leaf, byId), 0)[0]));

/**
 * What keeps a phase from beginning: the conditions that hardly ever hold in the last month, with how far
 * each comes by then. Of `users >= 100k and budget >= 10k`, with users there in half of the trials and the
 * budget at 50 in all of them, it is the budget. Where each holds often, and not together, the one that
 * holds least.
 */
export function* blockingConditions(
  paths: Paths,
  condition: Condition,
  { byId, today }: { readonly byId: ById; readonly today: readonly (number | null)[] },
): Reading<readonly BlockingCondition[]> {
  yield paths.months;
  const all = leavesOf(condition).map((leaf, i) => readLeaf(paths, leaf, today[i] ?? null, byId));
  const least = Math.min(...all.map(({ holds }) => holds));
  return all.filter(({ holds }) => holds <= Math.max(least, SELDOM));
}

/** Whatever holds in no more of the trials keeps the phase from beginning. */
const SELDOM = 0.1;

const readLeaf = (
  { values, months }: Paths,
  leaf: Leaf,
  today: number | null,
  byId: ById,
): BlockingCondition => {
  const observed = observedOf(leaf, byId);
  const { mean } = summarise(holding(values(leaf.id, months)));
  const { p5, p50, p95 } = summarise(values(observed, months));
  const threshold = `${leaf.id}.threshold`;
  return {
    id: leaf.id,
    expression: leaf.expression,
    holds: mean ?? 0,
    today,
    reached: { p5, p50, p95 },
    asked: byId.has(threshold) ? summarise(values(threshold, months)).p50 : 1,
    unit: byId.get(observed)?.unit ?? '',
  };
};

/** What a condition looks at; a fact looks at itself. */
const observedOf = ({ id }: Leaf, byId: ById): string =>
  byId.has(`${id}.observed`) ? `${id}.observed` : id;

/** What nobody can tell does not hold. */
const holding = (column: Float64Array): Float64Array =>
  column.map((value) => (Number.isNaN(value) ? 0 : value));

const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;
