import type { GoalPoint } from '../../model/answer/whatif.ts';
import type { Expression } from '../../model/expression.ts';
import type { Graph } from '../../model/quantity.ts';
import { interpret, type Value } from '../expression/interpret.ts';
import { walk } from '../expression/walk.ts';
import type { Given } from '../graph/evaluate.ts';
import { sliceMonths } from '../graph/slice-months.ts';
import { evaluateMonths } from '../graph/walk-months.ts';
import type { Comparison } from './goal-text.ts';

/** The point at which a goal is to hold: what is given today, and the month ahead that is read. */
export type GoalMoment = {
  readonly graph: Graph;
  readonly given: Given;
  readonly month: number;
  /** How far is looked along the months, where a quantity does so. */
  readonly horizon: number;
};

/** What one free input makes of both sides of a comparison. */
export type Response = {
  readonly at: (x: number) => GoalPoint;
  /** What is read outside of its points at a value. */
  readonly clampedAt: (x: number) => readonly string[];
  /** As it is now, whether the input has a value or not. */
  readonly now: GoalPoint;
  readonly holds: (point: GoalPoint) => boolean | undefined;
  /** By how much a comparison fails; below zero where it holds with something to spare. */
  readonly gap: (point: GoalPoint) => number | undefined;
};

/**
 * Both sides of `goal` as a function of the quantity `free`, on the path of the point values: the
 * part of the graph that they stand on is walked from today to the month.
 */
export const responseOf = (goal: Comparison, free: string, moment: GoalMoment): Response => {
  const graph = sliceMonths(moment.graph, [free, ...idsIn(goal)]);
  const months = looksAlong(graph) ? Math.max(moment.month, moment.horizon) : moment.month;
  const pathAt = (given: Given) => evaluateMonths(graph, { set: given, months })[moment.month];
  const having = (x: number): Given => new Map([...moment.given, [free, x]]);
  const read = (given: Given): GoalPoint => {
    const month = pathAt(given);
    const side = (part: Expression): number | null =>
      month === undefined ? null : known(interpret(part, { value: month.value }));
    return {
      free: known(month?.value(free)),
      left: side(goal.left),
      right: side(goal.right),
    };
  };
  const points = new Map<number, GoalPoint>();
  const today = read(moment.given);
  const now = {
    ...today,
    free: known(evaluateMonths(graph, { set: moment.given, months: 0 })[0]?.value(free)),
  };
  return {
    at: (x) => {
      const before = points.get(x);
      if (before !== undefined) return before;
      const point = { ...read(having(x)), free: x };
      points.set(x, point);
      return point;
    },
    clampedAt: (x) => [...new Set(pathAt(having(x))?.clamps.map(({ id }) => id))],
    now,
    holds: (point) => holdsAt(goal, point),
    gap: (point) => gapAt(goal, point),
  };
};

const known = (value: Value): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;

export const idsIn = (expression: Expression): readonly string[] => {
  const ids: string[] = [];
  walk(expression, (part) => {
    if (part.kind === 'ref' || part.kind === 'prev') ids.push(part.id);
    if (part.kind === 'rows') ids.push(...part.ids);
  });
  return ids;
};

const looksAlong = ({ quantities }: Graph): boolean => {
  let found = false;
  for (const { expression, step } of quantities) {
    walk(step ?? expression, ({ kind }) => {
      if (kind === 'months') found = true;
    });
  }
  return found;
};

/** What a sum of decimals may be off by: 0.1 + 0.2 is at most 0.3. */
const ROUNDING = 1e-9;

const holdsAt = (goal: Comparison, point: GoalPoint): boolean | undefined => {
  const gap = gapAt(goal, point);
  if (gap === undefined) return undefined;
  const size = Math.max(Math.abs(point.left ?? 0), Math.abs(point.right ?? 0));
  return goal.op.endsWith('=') ? gap <= ROUNDING * size : gap < 0;
};

const gapAt = ({ op }: Comparison, { left, right }: GoalPoint): number | undefined => {
  if (left === null || right === null) return undefined;
  return op.startsWith('<') ? left - right : right - left;
};
