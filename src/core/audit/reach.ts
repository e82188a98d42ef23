import type { AuditFinding } from '../../model/answer/audit.ts';
import type { Expression } from '../../model/expression.ts';
import { type Finding, finding } from '../../model/finding/finding.ts';
import { transitiveNeeds } from '../graph/transitive-needs.ts';
import { domainOf } from '../solve/domain.ts';
import { firstEdge, type Side } from '../solve/edge.ts';
import { ladderOf } from '../solve/ladder.ts';
import { presentable } from '../solve/presentable.ts';
import { type AuditSubject, type Need, needsOfPhase } from './phase-points.ts';
import { isClaimed } from './reach-claims.ts';
import { responseTo, type Slice, sliceGraph } from './slice.ts';

/**
 * Triggers that the profile's own model does not reach yet where the others of its phase are met: 25
 * customers at 297 earn 7,425 of 8,000, which 27 customers earn. Claims about it say more.
 */
export const checkReach = (subject: AuditSubject): AuditFinding[] =>
  subject.profile.phases.flatMap((phase, index) => {
    if (index === 0) return [];
    const needs = needsOfPhase(subject, phase);
    return needs.flatMap((need) => outOfReach(subject, { phase: phase.id, index, need, needs }));
  });

type Asked = {
  readonly phase: string;
  readonly index: number;
  readonly need: Need;
  readonly needs: readonly Need[];
};

const outOfReach = (subject: AuditSubject, asked: Asked): AuditFinding[] => {
  const { phase, index, need, needs } = asked;
  const { byId, profile, graph, today } = subject;
  const model = `model.${need.metric}`;
  const standsOn = transitiveNeeds(byId, [model]);
  const others = needs.filter(({ metric }) => metric !== need.metric && standsOn.has(metric));
  if (others.length === 0 || !byId.has(model)) return [];
  const set = new Map(today.given);
  for (const { metric, threshold } of others) set.set(metric, threshold);
  // One waits for a phase in the one before it, at that one's prices.
  const expression: Expression = { kind: 'ref', id: model };
  const slice = sliceGraph(graph, expression, { set, phase: index - 1 });
  const computed = slice.result;
  if (computed === undefined || computed >= leastOf(subject, need)) return [];
  const before = profile.phases[index - 1]?.id ?? '';
  if (isClaimed(subject, { metric: need.metric, others, phase: before })) return [];
  const met = metAt(subject, slice, { need, others });
  const facts = {
    phase,
    metric: need.metric,
    unit: need.unit,
    says: need.threshold,
    computed,
    others: others.map(({ metric, threshold, unit }) => ({ id: metric, value: threshold, unit })),
    met,
  };
  const place = byId.get(need.trigger)?.place;
  // What comes true a little later than the rest is no contradiction.
  const found: Finding = finding('trigger_out_of_reach', met ? 'info' : 'warning', facts, place);
  return [{ finding: found, at: { set: [], phase: before } }];
};

const ROUNDING = 1e-9;

/** A threshold less half a unit of its last digit, as it is written: `3k` is met from 2,500 on. */
const leastOf = ({ byId }: AuditSubject, { trigger, threshold }: Need): number => {
  const expression = byId.get(`${trigger}.threshold`)?.expression;
  const written = expression?.kind === 'number' ? (expression.written ?? '') : '';
  const digits = Number(/[\d.]+/.exec(written)?.[0].replace('.', '') ?? 0);
  const lastDigit = digits > 0 ? Math.abs(threshold) / digits : 0;
  return threshold - Math.max(lastDigit / 2, ROUNDING * Math.abs(threshold));
};

type Waiting = { readonly need: Need; readonly others: readonly Need[] };

/** How far the first of the others that suffices alone must go on: 8,000 at 27 customers of 297. */
const metAt = ({ profile, byId }: AuditSubject, slice: Slice, { need, others }: Waiting) => {
  for (const { metric, threshold, unit } of others) {
    const quantity = byId.get(metric);
    if (quantity === undefined) continue;
    const domain = domainOf({ quantity, now: threshold }, profile);
    const response = responseTo(slice, metric);
    const side = (x: number): Side => {
      const value = response(x);
      if (value === undefined) return undefined;
      return value >= need.threshold * (1 - ROUNDING) ? 0 : -1;
    };
    const edge = firstEdge(threshold, ladderOf(domain, threshold, 'up'), side, domain);
    if (edge !== undefined) {
      return { id: metric, value: presentable(domain, edge, 'up', side).value, unit };
    }
  }
  return null;
};
