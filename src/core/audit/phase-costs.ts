import type { AuditFinding } from '../../model/answer/audit.ts';
import { finding } from '../../model/finding/finding.ts';
import { snakeCase } from '../../model/id.ts';
import type { Interval } from '../../model/interval.ts';
import type { Phase } from '../../model/profile/phases.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { evaluateEntry } from '../plan/next-phase.ts';
import { type AuditSubject, evaluateIn, needsOfPhase } from './phase-points.ts';
import { scaleOf } from './scale-of.ts';

/** Figures of a plan are rounded: closer than that they agree. */
const ROUNDED = 0.05;

/**
 * Phases whose stated cost is not what their own items of cost add up to, from the scale that they
 * begin at to the one that the next begins at: 200 to 500 stated, 140 listed.
 */
export const checkPhaseCosts = (subject: AuditSubject): AuditFinding[] =>
  subject.profile.costs.length === 0
    ? []
    : subject.profile.phases.flatMap((phase, index) => checkPhase(subject, phase, index));

const checkPhase = (subject: AuditSubject, phase: Phase, index: number): AuditFinding[] => {
  const stated = statedCost(subject, phase);
  if (stated === undefined) return [];
  const [low, high] = itemsOf(subject, index);
  if (low === undefined || high === undefined || high.cost === 0) return [];
  const above = low.cost > stated.high * (1 + ROUNDED);
  const below = high.cost < stated.low * (1 - ROUNDED);
  if (!above && !below) return [];
  const { cost: computed, evaluation } = above ? low : high;
  const facts = {
    phase: phase.id,
    unit: `${subject.profile.project.currency}/month`,
    says: above ? stated.high : stated.low,
    computed,
    side: above ? ('more' as const) : ('less' as const),
  };
  const at = scaleOf(subject, evaluation, ['costs.total']);
  return [{ finding: finding('phase_cost_differs', 'warning', facts, phase.cost?.place), at }];
};

type Itemised = { readonly cost: number; readonly evaluation: Evaluation };

type Span = { readonly low: number; readonly high: number };

const statedCost = ({ byId, today }: AuditSubject, phase: Phase): Span | undefined => {
  const id = `phases.${snakeCase(phase.id)}.cost`;
  const expression = byId.get(id)?.expression;
  if (expression?.kind === 'range') return spanOf(expression.interval);
  const value = today.value(id);
  return value === undefined ? undefined : { low: value, high: value };
};

/** The 95th percentile of a normal distribution. */
const P95 = 1.6448536269514722;

const spanOf = (interval: Interval): Span => {
  if (interval.kind !== 'normal') return { low: interval.low, high: interval.high };
  const { mean, sd } = interval;
  return { low: mean - P95 * sd, high: mean + P95 * sd };
};

/** What the items add up to at the beginning of a phase and where the next one would begin, the less first. */
const itemsOf = (subject: AuditSubject, index: number): readonly Itemised[] => {
  const { profile, graph, today } = subject;
  const next = profile.phases[index + 1];
  const begin =
    index === 0 ? evaluateIn(subject, 0) : evaluateEntry(profile, graph, today, index)?.evaluation;
  const moved = next === undefined ? [] : needsOfPhase(subject, next);
  const end = evaluateIn(
    subject,
    index,
    moved.map(({ metric, threshold }) => [metric, threshold]),
  );
  const itemised = [begin, end].flatMap((evaluation): Itemised[] => {
    const cost = evaluation?.value('costs.total');
    return evaluation === undefined || cost === undefined ? [] : [{ cost, evaluation }];
  });
  return itemised.length < 2 ? [] : itemised.sort((a, b) => a.cost - b.cost);
};
