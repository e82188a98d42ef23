import type { AuditFinding } from '../../model/answer/audit.ts';
import { finding } from '../../model/finding/finding.ts';
import { snakeCase } from '../../model/id.ts';
import type { Phase, PhaseTarget } from '../../model/profile/phases.ts';
import { targetId } from '../sections/phase-plan.ts';
import { type AuditSubject, evaluateIn, needsOfPhase } from './phase-points.ts';

/** Targets of a phase beside what the next one asks for, and beside what they cost and earn. */
export const checkTargets = (subject: AuditSubject): AuditFinding[] =>
  subject.profile.phases.flatMap((phase, index) => [
    ...belowNextEntry(subject, phase, index),
    ...costMore(subject, phase, index),
  ]);

/** 20 customers are the target, 25 open the next phase: a phase that is done and does not end. */
const belowNextEntry = (subject: AuditSubject, phase: Phase, index: number): AuditFinding[] => {
  const next = subject.profile.phases[index + 1];
  if (next === undefined) return [];
  const needs = needsOfPhase(subject, next);
  const gaps = floorsOf(subject, phase).flatMap(({ metric, limit, target }) => {
    const need = needs.find((one) => one.metric === metric);
    if (need === undefined || limit >= need.threshold) return [];
    return [{ metric, unit: need.unit, says: limit, computed: need.threshold, target }];
  });
  const [first] = gaps;
  if (first === undefined) return [];
  const facts = {
    phase: phase.id,
    next: next.id,
    gaps: gaps.map(({ target: _, ...gap }) => gap),
  };
  return [{ finding: finding('target_below_entry', 'info', facts, first.target.place) }];
};

/** At its own targets a phase costs more than it is to earn. */
const costMore = (subject: AuditSubject, phase: Phase, index: number): AuditFinding[] => {
  const { profile, today } = subject;
  const revenue = today.value(`phases.${snakeCase(phase.id)}.revenue_target`);
  const floors = floorsOf(subject, phase);
  if (revenue === undefined || floors.length === 0 || profile.costs.length === 0) return [];
  const there = evaluateIn(
    subject,
    index,
    floors.map(({ metric, limit }) => [metric, limit]),
  );
  const computed = there.value('costs.total');
  if (computed === undefined || computed <= revenue) return [];
  const at = { set: floors.map(pointOfFloor), phase: phase.id };
  const facts = {
    phase: phase.id,
    unit: `${profile.project.currency}/month`,
    says: revenue,
    computed,
  };
  return [
    { finding: finding('targets_cost_more', 'warning', facts, phase.revenueTarget?.place), at },
  ];
};

type Floor = {
  readonly metric: string;
  readonly unit: string;
  readonly limit: number;
  readonly target: PhaseTarget;
};

const pointOfFloor = ({ metric, limit, unit }: Floor) => ({ id: metric, value: limit, unit });

/** Targets that a metric must come up to. */
const floorsOf = ({ byId, today }: AuditSubject, phase: Phase): Floor[] =>
  phase.targets.flatMap((target): Floor[] => {
    const metric = target.metric.text.trim();
    const limit = today.value(`${targetId(phase.id, metric)}.limit`);
    const isFloor = target.comparison.startsWith('>') && byId.get(metric)?.section === 'metrics';
    return isFloor && limit !== undefined
      ? [{ metric, unit: byId.get(metric)?.unit ?? '', limit, target }]
      : [];
  });
