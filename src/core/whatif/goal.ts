import type { GoalOutcome, GoalReading } from '../../model/answer/whatif.ts';
import type { Profile } from '../../model/profile.ts';
import type { Quantity } from '../../model/quantity.ts';
import { transitiveNeeds } from '../graph/transitive-needs.ts';
import { changeOf, domainOf } from '../solve/domain.ts';
import { firstEdge, type Side } from '../solve/edge.ts';
import { type Direction, ladderOf } from '../solve/ladder.ts';
import { presentable } from '../solve/presentable.ts';
import { bestOf } from './goal/best.ts';
import { type GoalMoment, idsIn, responseOf } from './goal/point.ts';
import { isMonotone, isStill, rangesOf, type Search, searchFrom } from './goal/search.ts';
import type { Comparison } from './goal/text.ts';

/** What is to hold, which input may move for it, and when. */
export type GoalSubject = GoalMoment & {
  readonly profile: Profile;
  readonly goal: Comparison;
  readonly free: Quantity;
};

/**
 * The value of one input at which a goal just holds, the nearest to the one now: bracketed on a ladder
 * of values, halved down, and rounded to a figure at which it still holds. 1M users × 2.5 % × (1 − a)
 * ÷ 400 are 15 agents from a = 76 %.
 */
export const solveGoal = (subject: GoalSubject): Omit<GoalReading, 'variant'> => {
  const { goal, free, profile } = subject;
  const response = responseOf(goal, free.id, subject);
  const start = response.now.free ?? 0;
  const domain = domainOf({ quantity: free, now: start }, profile);
  const search = searchFrom(response, domain, start);
  const holds = response.holds(response.now) ?? null;
  const now = { ...response.now, holds };
  if (search.scan.length === 0) {
    const outcome: GoalOutcome = { kind: 'unknown', metrics: missing(subject) };
    return { now, monotone: null, clamped: [], outcome };
  }
  const outcome = outcomeOf(search, holds);
  return { now, monotone: isMonotone(search), clamped: clampedBy(outcome, search), outcome };
};

/** Tables that the value found is beyond the points of, and the present one is not. */
const clampedBy = (outcome: GoalOutcome, { response, start }: Search): readonly string[] => {
  if (!('at' in outcome) || outcome.at.free === null) return [];
  const before = new Set(response.clampedAt(start));
  return response.clampedAt(outcome.at.free).filter((id) => !before.has(id));
};

const outcomeOf = (search: Search, holds: boolean | null): GoalOutcome => {
  if (isStill(search)) return { kind: 'no_effect' };
  // An input without a value is taken from nothing.
  if (holds ?? search.side(search.start) === 0) return slackOf(search);
  return solutionOf(search) ?? bestOutcome(search);
};

/** The nearer of the ways up and down to where it begins to hold. */
const solutionOf = (search: Search): GoalOutcome | undefined => {
  const { domain, start, side, response } = search;
  const [nearer] = (['up', 'down'] as const)
    .flatMap((direction) => {
      const edge = firstEdge(start, ladderOf(domain, start, direction), side, domain);
      if (edge === undefined) return [];
      const { value } = presentable(domain, edge, direction, side);
      return [{ direction, to: value, change: changeOf(domain, start, value) }];
    })
    .sort((a, b) => a.change - b.change);
  if (nearer === undefined) return undefined;
  const { direction, to } = nearer;
  return {
    kind: 'solved',
    at: response.at(to),
    direction,
    until: lastHolding(search, to, direction) ?? null,
    ranges: rangesOf(search),
  };
};

/** How far it may go on before it fails. */
const slackOf = (search: Search): GoalOutcome => {
  const { domain, start, response } = search;
  const [nearer] = (['up', 'down'] as const)
    .flatMap((direction) => {
      const to = lastHolding(search, start, direction);
      return to === undefined ? [] : [{ direction, to, change: changeOf(domain, start, to) }];
    })
    .sort((a, b) => a.change - b.change);
  if (nearer === undefined) return { kind: 'always' };
  return { kind: 'slack', at: response.at(nearer.to), direction: nearer.direction };
};

/** The last figure at which it holds, from one at which it does; undefined where that goes on. */
const lastHolding = (
  { domain, side }: Search,
  from: number,
  direction: Direction,
): number | undefined => {
  const fails = (x: number): Side => {
    const is = side(x);
    return is === undefined ? undefined : is === 0 ? -1 : 0;
  };
  const edge = firstEdge(from, ladderOf(domain, from, direction), fails, domain);
  if (edge === undefined) return undefined;
  const back = direction === 'up' ? 'down' : 'up';
  return presentable(domain, { fails: edge.holds, holds: edge.fails }, back, side).value;
};

const bestOutcome = (search: Search): GoalOutcome => ({
  kind: 'unreachable',
  best: bestOf(search),
});

/** The metrics without a value that the goal stands on. */
const missing = ({ profile, graph, given, goal }: GoalSubject): readonly string[] => {
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const needed = transitiveNeeds(byId, idsIn(goal));
  const isUnknown = (id: string): boolean =>
    given.has(id) ? given.get(id) === undefined : byId.get(id)?.expression.kind === 'unknown';
  return profile.metrics.map(({ id }) => id).filter((id) => needed.has(id) && isUnknown(id));
};
