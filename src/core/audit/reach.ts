import type { AuditFinding } from '../../model/audit.ts';
import { finding } from '../../model/finding.ts';
import { transitiveNeeds } from '../graph/transitive-needs.ts';
import { type AuditSubject, evaluateIn, type Need, needsOfPhase } from './phase-points.ts';

/**
 * Triggers that the profile's own model does not reach together with the others of its phase: 25
 * customers at 297 earn 7,425, and the phase asks for 25 customers and 8,000.
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
  const model = `model.${need.metric}`;
  const others = needs.filter(({ metric }) => metric !== need.metric);
  if (others.length === 0 || !subject.byId.has(model)) return [];
  // One waits for a phase in the one before it, at that one's prices.
  const there = evaluateIn(
    subject,
    index - 1,
    others.map(({ metric, threshold }) => [metric, threshold]),
  );
  const computed = there.value(model);
  if (computed === undefined || computed >= need.threshold * (1 - ROUNDING)) return [];
  const standsOn = transitiveNeeds(subject.byId, [model]);
  const facts = {
    phase,
    metric: need.metric,
    unit: need.unit,
    says: need.threshold,
    computed,
    others: others
      .filter(({ metric }) => standsOn.has(metric))
      .map(({ metric, threshold, unit }) => ({ id: metric, value: threshold, unit })),
  };
  if (facts.others.length === 0) return [];
  const place = subject.byId.get(need.trigger)?.place;
  return [{ finding: finding('trigger_out_of_reach', 'warning', facts, place) }];
};

const ROUNDING = 1e-9;
