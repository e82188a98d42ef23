import { snakeCase } from '../../model/id.ts';
import type { Phase } from '../../model/profile/phases.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import type { Value } from '../expression/interpret.ts';
import { type Evaluation, evaluate } from '../graph/evaluate.ts';
import { neededTriggers } from '../plan/next-phase.ts';

/** What the checks of an audit read. */
export type AuditSubject = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly today: Evaluation;
  readonly byId: ReadonlyMap<string, Quantity>;
};

/** A condition that a phase cannot do without: a metric that must come up to a threshold. */
export type Need = {
  readonly trigger: string;
  readonly metric: string;
  readonly unit: string;
  readonly threshold: number;
};

/** The conditions `metric >= threshold` that must all hold to enter a phase. */
export const needsOfPhase = ({ byId, today }: AuditSubject, phase: Phase): Need[] => {
  const enter = byId.get(`phases.${snakeCase(phase.id)}.enter`)?.expression;
  if (enter === undefined) return [];
  return neededTriggers(enter).flatMap((trigger): Need[] => {
    const holds = byId.get(trigger)?.expression;
    const observed = byId.get(`${trigger}.observed`);
    const threshold = today.value(`${trigger}.threshold`);
    if (observed?.expression.kind !== 'ref' || holds?.kind !== 'binary') return [];
    const up = holds.op.startsWith('>') === (holds.left.kind !== 'number');
    if (threshold === undefined || !up || !/^[<>]/.test(holds.op)) return [];
    return [{ trigger, metric: observed.expression.id, unit: observed.unit, threshold }];
  });
};

/** The graph in a phase, some metrics given; all else as in the profile, whatever is measured today. */
export const evaluateIn = (
  { graph, today }: AuditSubject,
  phase: number,
  metrics: readonly (readonly [string, Value])[] = [],
): Evaluation => evaluate(graph, { set: new Map([...today.given, ...metrics]), phase });
