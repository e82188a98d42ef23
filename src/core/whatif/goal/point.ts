import type { GoalPoint } from '../../../model/answer/whatif.ts';
import type { Expression } from '../../../model/expression.ts';
import type { Graph, Quantity } from '../../../model/quantity.ts';
import type { Value } from '../../expression/interpret.ts';
import { walk } from '../../expression/walk.ts';
import type { Given } from '../../graph/evaluate.ts';
import { sliceMonths } from '../../graph/slice-months.ts';
import { evaluateMonths } from '../../graph/walk-months.ts';
import type { LoadSource } from '../../simulate/run/compile.ts';
import { withTrialsOf } from '../../simulate/simulate.ts';
import type { Comparison } from './text.ts';

/** The point at which a goal is to hold: what is given today, and the month ahead that is read. */
export type GoalMoment = {
  readonly graph: Graph;
  readonly given: Given;
  readonly month: number;
  /** How far is looked along the months, where a quantity does so. */
  readonly horizon: number;
  /** How trials are drawn, where a goal is about all of them. */
  readonly sampled?: Sampled;
};

export type Sampled = {
  readonly trials: number;
  readonly seed: number;
  readonly load: LoadSource;
  /** Told of each value for which all trials were computed. */
  readonly onTried: () => void;
};

/** What one free input makes of both sides of a comparison. */
export type Response = {
  /** Whether each value asks for all trials: then a chance among them is read. */
  readonly overTrials: boolean;
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
  const graph = sliceOf(goal, free, moment.graph);
  const { sampled } = moment;
  const along = looksAlong(graph);
  const months = along === undefined ? moment.month : Math.max(moment.month, moment.horizon);
  const overTrials = along === 'trials' && sampled !== undefined;
  // A chance is computed over all trials, and is then a number as any other.
  const knownAt = (given: Given): Graph => {
    if (!overTrials) return graph;
    const { trials, seed, load, onTried } = sampled;
    onTried();
    return withTrialsOf(graph, { given, months, trials, seed, show: [LEFT, RIGHT] }, load);
  };
  const pathAt = (given: Given) =>
    evaluateMonths(knownAt(given), { set: given, months })[moment.month];
  const having = (x: number): Given => new Map([...moment.given, [free, x]]);
  const read = (given: Given): GoalPoint => {
    const month = pathAt(given);
    return {
      free: known(month?.value(free)),
      left: known(month?.value(LEFT)),
      right: known(month?.value(RIGHT)),
    };
  };
  const points = new Map<number, GoalPoint>();
  const today = read(moment.given);
  const now = {
    ...today,
    free: known(evaluateMonths(graph, { set: moment.given, months: 0 })[0]?.value(free)),
  };
  return {
    overTrials,
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

/** Whether a goal, or something that it stands on, looks over all trials. */
export const isOverTrials = (goal: Comparison, free: string, graph: Graph): boolean =>
  looksAlong(sliceOf(goal, free, graph)) === 'trials';

const sliceOf = (goal: Comparison, free: string, graph: Graph): Graph =>
  sliceMonths(withSides(graph, goal), [free, LEFT, RIGHT]);

/** Names that no profile can have. */
const LEFT = '@left';
const RIGHT = '@right';

/** The sides of a goal as quantities: what looks along months or over trials does so for them too. */
const withSides = (graph: Graph, { left, right }: Comparison): Graph => {
  const of = (id: string, expression: Expression): Quantity => ({
    id,
    section: 'project',
    unit: 'count',
    expression,
    place: { file: '--goal', line: 1, column: 1, length: 1 },
  });
  const { quantities, monthly } = graph;
  const sides = [of(LEFT, left), of(RIGHT, right)];
  const after = sides.map((_, i) => quantities.length + i);
  return {
    ...graph,
    quantities: [...quantities, ...sides],
    ...(monthly === undefined ? {} : { monthly: [...monthly, ...after] }),
  };
};

const known = (value: Value): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;

/** The quantities that an expression names, those of its columns too. */
export const idsIn = (expression: Expression): readonly string[] => {
  const ids: string[] = [];
  walk(expression, (part) => {
    if (part.kind === 'ref' || part.kind === 'prev') ids.push(part.id);
    if (part.kind === 'rows') ids.push(...part.ids);
  });
  return ids;
};

/** Whether something of it looks along months, or over trials: those look along all months too. */
const looksAlong = ({ quantities }: Graph): 'months' | 'trials' | undefined => {
  const found = new Set<Expression['kind']>();
  for (const { expression, step } of quantities) {
    for (const formula of step === undefined ? [expression] : [expression, step]) {
      walk(formula, ({ kind }) => found.add(kind));
    }
  }
  if (found.has('trials')) return 'trials';
  return found.has('months') ? 'months' : undefined;
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
