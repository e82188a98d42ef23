import type { NearestReached, Repair, Repairs } from '../../model/answer/audit-repair.ts';
import type { Expression } from '../../model/expression.ts';
import type { Claim, Said } from '../../model/profile/claims.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Value } from '../expression/interpret.ts';
import type { Given } from '../graph/evaluate.ts';
import { changeOf } from '../solve/domain.ts';
import { firstEdge, type Side } from '../solve/edge.ts';
import { presentable } from '../solve/presentable.ts';
import { judge } from './judge.ts';
import { nearestReached } from './repair/best.ts';
import { type Lever, leversOf } from './repair/lever.ts';
import { isSteady, type Span, spanOf, type Way } from './repair/span.ts';
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
 * The smallest changes of one input that make a failing claim true, each verified at the figures
 * that are given. 1M users × 2.5 % × (1 − a) ÷ 400 are 15 agents from a = 76 % (now 60 %) to 77.5 %.
 */
export const repairClaim = (subject: RepairSubject): Repairs => {
  const { claim, profile } = subject;
  const slice = sliceGraph(subject.graph, subject.expression, subject.at);
  if (judge(claim.says, slice.result ?? null).holds !== false) return { kind: 'nothing_to_move' };
  const { levers, restated } = leversOf(slice, profile);
  const ways = levers.flatMap((lever) => waysOf(lever, claim.says));
  const [first, second] = repairsOf(ways, claim.says);
  if (first !== undefined) {
    return { kind: 'repairs', options: second === undefined ? [first] : [first, second] };
  }
  if (restated !== undefined) return { kind: 'stated', id: restated };
  if (levers.length === 0) return { kind: 'nothing_to_move' };
  if (ways.length > 0) return { kind: 'in_passing' };
  const best: NearestReached | undefined = nearestReached(levers, claim.says);
  return best === undefined ? { kind: 'unreachable' } : { kind: 'unreachable', best };
};

const MOST = 2;

/** The smallest changes first, one an input, and none that helps only where its effect turns round. */
const repairsOf = (ways: readonly Way[], says: Said): readonly Repair[] => {
  const sized = ways.map((way) => ({ way, change: changeIn(way) }));
  const repairs: Repair[] = [];
  for (const { way } of sized.sort((a, b) => a.change - b.change)) {
    if (repairs.length === MOST) break;
    const { id } = way.lever.input.quantity;
    if (repairs.some((repair) => repair.id === id)) continue;
    const span = spanOf(way, sideBy(way.lever, says));
    const isEndless = span.bound === 'at_least' || span.bound === 'at_most';
    const limit = says.kind === 'limit' && isEndless;
    if (limit || isSteady(way, span)) repairs.push(repairBy(way, span));
  }
  return repairs;
};

const changeIn = ({ lever: { domain, input }, to }: Way): number => changeOf(domain, input.now, to);

const repairBy = ({ lever: { input, response }, direction, to }: Way, span: Span): Repair => {
  const { id, unit } = input.quantity;
  const computed = response(to) as number;
  return { id, unit, now: input.now, to, computed, direction, ...span };
};

/** The nearest figures at which a claim holds, above what an input is now and below it. */
const waysOf = (lever: Lever, says: Said): Way[] =>
  (['up', 'down'] as const).flatMap((direction) => {
    const { domain, input, ladders } = lever;
    const side = sideBy(lever, says);
    const edge = firstEdge(input.now, ladders[direction], side, domain);
    if (edge === undefined) return [];
    return [{ lever, direction, to: presentable(domain, edge, direction, side).value }];
  });

const sideBy =
  ({ response }: Lever, says: Said) =>
  (x: number): Side =>
    sideOf(says, response(x));

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
