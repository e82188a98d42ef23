import type { Expression } from '../../../model/expression.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { Evaluation, Given } from '../../graph/evaluate.ts';
import type { Level } from '../levels.ts';
import { ANYTHING, type Bounds, constantBounds, finite, joined } from './bounds.ts';
import { type BoundsOf, expressionBounds } from './expression-bounds.ts';

/** What is known of an expression before anything runs. */
export type Facts = {
  readonly boundsOf: (expression: Expression, at: 'today' | 'later' | 'end') => Bounds;
};

export type FactsInput = {
  readonly levels: ReadonlyMap<string, Level>;
  readonly given: Given;
  /** Months of what is the same in every trial. */
  readonly path: readonly Evaluation[];
  readonly trial: readonly Quantity[];
  /** In the order of today, and of a later month. */
  readonly today: readonly Quantity[];
  readonly later: readonly Quantity[];
  readonly late: readonly Quantity[];
  /** What a month hands on to the next, with all that it stands on. */
  readonly carried: ReadonlySet<string>;
};

/** Beyond this many formulas it is quicker to check the values than to know them. */
const MOST_STEPS = 50_000;

/** Bounds over all months: what is carried on is followed month by month, the rest read at its bounds. */
export const factsOf = (input: FactsInput): Facts => {
  const all = new Map<string, Bounds>();
  const months = input.path.length;
  const atEnd = (id: string): Bounds => all.get(id) ?? sameBounds(input, id) ?? ANYTHING;
  // While the months go by, nothing is known of what looks along them.
  const of = (id: string): Bounds =>
    input.levels.get(id) === 'late' ? constantBounds(undefined) : atEnd(id);
  const overall: BoundsOf = { ref: of, prev: of, months };
  const at = (formula: Expression, env: BoundsOf): Bounds => finite(expressionBounds(formula, env));
  for (const { id, expression } of input.trial) all.set(id, at(expression, overall));
  const first = boundsToday(input, all, months);
  for (const [id, bounds] of carriedBounds(input, all, first)) all.set(id, bounds);
  for (const { id, expression, step } of input.later) {
    if (input.carried.has(id)) continue;
    const parts = [first.get(id) ?? ANYTHING, at(step ?? expression, overall)];
    all.set(id, joined(parts));
  }
  // In any month, today too: there, the month before is a first value of its own.
  const along: BoundsOf = { ref: atEnd, prev: () => ANYTHING, months };
  for (const { id, expression, step } of input.late) all.set(id, at(step ?? expression, along));
  const today = remembering({ ref: of, months });
  const afterwards = remembering(overall);
  const known = { today, later: afterwards, end: remembering(along) };
  return { boundsOf: (expression, when) => known[when](expression) };
};

const remembering = (env: BoundsOf): ((expression: Expression) => Bounds) => {
  const known = new Map<Expression, Bounds>();
  return (expression) => {
    const before = known.get(expression);
    if (before !== undefined) return before;
    const bounds = expressionBounds(expression, env);
    known.set(expression, bounds);
    return bounds;
  };
};

/** What is the same in every trial is known, month by month. */
const sameBounds = ({ levels, path }: FactsInput, id: string): Bounds | undefined => {
  if (!/^(fixed|timed)$/.test(levels.get(id) ?? '')) return undefined;
  return joined(path.map(({ value }) => constantBounds(value(id))));
};

const boundsToday = (
  { given, today, levels, path }: FactsInput,
  trial: ReadonlyMap<string, Bounds>,
  months: number,
): ReadonlyMap<string, Bounds> => {
  const first = new Map<string, Bounds>();
  const ref = (id: string): Bounds =>
    first.get(id) ??
    trial.get(id) ??
    (/^(fixed|timed)$/.test(levels.get(id) ?? '') ? constantBounds(path[0]?.value(id)) : ANYTHING);
  const env: BoundsOf = { ref, months };
  for (const { id, expression } of today) {
    first.set(
      id,
      given.has(id) ? constantBounds(given.get(id)) : finite(expressionBounds(expression, env)),
    );
  }
  return first;
};

const carriedBounds = (
  { later, carried, path, levels }: FactsInput,
  trial: ReadonlyMap<string, Bounds>,
  first: ReadonlyMap<string, Bounds>,
): ReadonlyMap<string, Bounds> => {
  const steps = later.filter(({ id }) => carried.has(id));
  const whole = new Map(steps.map(({ id }) => [id, first.get(id) ?? ANYTHING]));
  if (steps.length * path.length > MOST_STEPS) {
    return new Map(steps.map(({ id }) => [id, ANYTHING]));
  }
  let before = first;
  for (let month = 1; month < path.length; month++) {
    const now = new Map<string, Bounds>();
    const at =
      (own: ReadonlyMap<string, Bounds>, when: number) =>
      (id: string): Bounds =>
        own.get(id) ??
        trial.get(id) ??
        (/^(fixed|timed)$/.test(levels.get(id) ?? '')
          ? constantBounds(path[when]?.value(id))
          : ANYTHING);
    const env = { ref: at(now, month), prev: at(before, month - 1), months: path.length };
    for (const { id, expression, step } of steps) {
      const bounds = finite(expressionBounds(step ?? expression, env));
      now.set(id, bounds);
      whole.set(id, joined([whole.get(id) ?? bounds, bounds]));
    }
    before = now;
  }
  return whole;
};
