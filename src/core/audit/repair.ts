import type { NearestReached, Repair, Repairs } from '../../model/audit-repair.ts';
import type { Expression } from '../../model/expression.ts';
import type { Claim, Said } from '../../model/profile/claims.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Value } from '../expression/interpret.ts';
import type { Given } from '../graph/evaluate.ts';
import { judge } from './judge.ts';
import { nearestReached } from './repair-best.ts';
import { changeOf, isWithin } from './repair-domain.ts';
import { type Edge, firstEdge, type Side } from './repair-edge.ts';
import { type Direction, ladderOf } from './repair-ladder.ts';
import { type Lever, leversOf } from './repair-lever.ts';
import { figuresBeyond } from './repair-round.ts';
import { sliceGraph } from './slice.ts';

/** A failing claim, and the point that it is about: what is given there never moves. */
export type RepairSubject = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly claim: Claim;
  /** Linked: of `graph.claims`. */
  readonly expression: Expression;
  readonly at: { readonly set?: Given; readonly phase?: number };
};

/**
 * The smallest changes of one input that make a failing claim true, each verified at the figure that
 * is given. 1M users × 2.5 % × (1 − a) ÷ 400 are 15 agents from a = 76 % (now 60 %).
 */
export const repairClaim = (subject: RepairSubject): Repairs => {
  const { claim, profile } = subject;
  const slice = sliceGraph(subject.graph, subject.expression, subject.at);
  const start = judge(claim.says, slice.result ?? null).holds;
  const levers = start === false ? leversOf(slice, profile) : [];
  if (levers.length === 0) return { kind: 'nothing_to_move' };
  const [first, second] = levers
    .flatMap((lever) => repairWith(lever, claim.says))
    .sort((a, b) => a.change - b.change)
    .map(({ repair }) => repair);
  if (first !== undefined) {
    return { kind: 'repairs', options: second === undefined ? [first] : [first, second] };
  }
  const best: NearestReached | undefined = nearestReached(levers, claim.says);
  return best === undefined ? { kind: 'unreachable' } : { kind: 'unreachable', best };
};

type Found = { readonly repair: Repair; readonly change: number };

/** The nearer of the ways up and down. */
const repairWith = (lever: Lever, says: Said): Found[] => {
  const ways = (['up', 'down'] as const).flatMap((direction) => repairBy(lever, says, direction));
  const [nearer] = ways.sort((a, b) => a.change - b.change);
  return nearer === undefined ? [] : [nearer];
};

const repairBy = (lever: Lever, says: Said, direction: Direction): Found[] => {
  const { input, domain, response } = lever;
  const side = (x: number): Side => sideOf(says, response(x));
  const { now } = input;
  const edge = firstEdge(now, ladderOf(domain, now, direction), side, domain.whole);
  if (edge === undefined) return [];
  const { value: to, step } = presentable(lever, edge, direction, side);
  const further = direction === 'up' ? to + step : to - step;
  const goesOn = isWithin(domain, further) ? side(further) === 0 : says.kind === 'limit';
  const bound = direction === 'up' ? 'at_least' : 'at_most';
  const { id, unit } = input.quantity;
  const computed = response(to) as number;
  const repair: Repair = {
    id,
    unit,
    now,
    to,
    computed,
    direction,
    bound: goesOn ? bound : 'exactly',
  };
  return [{ repair, change: changeOf(domain, now, to) }];
};

/** Below what is said, above it, or as it is said; unknown where it cannot be computed. */
const sideOf = (says: Said, value: Value): Side => {
  if (value === undefined) return undefined;
  const { holds, difference } = judge(says, value);
  if (holds === null || difference === null) return undefined;
  if (holds) return 0;
  if (difference !== 0) return difference < 0 ? -1 : 1;
  // At the open end of a limit: `below 500` at 500 is above it.
  return says.kind === 'limit' && says.comparison === '<' ? 1 : -1;
};

/** The shortest figure beyond the edge at which the claim holds; the edge itself where none does. */
const presentable = (
  { domain }: Lever,
  edge: Edge,
  direction: Direction,
  side: (x: number) => Side,
) => {
  const sign = direction === 'up' ? 1 : -1;
  const holding = figuresBeyond(domain, edge.holds, direction);
  const figures = figuresBeyond(domain, edge.fails, direction).flatMap((figure, i) => {
    const { value, step } = holding[i] ?? figure;
    // Where the edge itself is the figure and does not hold (`below`), the next one does.
    return [
      figure,
      { value, step },
      { value: Number((value + sign * step).toPrecision(15)), step },
    ];
  });
  return (
    figures.find(({ value }) => isWithin(domain, value) && side(value) === 0) ?? {
      value: edge.holds,
      step: Math.abs(edge.holds - edge.fails),
    }
  );
};
