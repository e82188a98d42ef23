import type { Inequality } from '../../model/expression.ts';
import type { Phase, PhaseTarget } from '../../model/profile/phases.ts';
import { deployedPhase } from '../graph/deployed.ts';
import { targetId } from '../sections/phase-plan.ts';
import { type Check, type CheckSubject, factOf } from './check.ts';

/**
 * What the deployed phase is to reach, which warns: a goal is not there from its first day. Where the
 * next phase is asked for, what that is to have reached, which fails.
 */
export const checkTargets = (subject: CheckSubject): Check[] => {
  const { profile, today, next } = subject;
  const deployed = profile.phases[deployedPhase(today)];
  const phase = next === undefined ? deployed : next.phase;
  return (phase?.targets ?? []).map((target) => checkTarget(target, phase as Phase, subject));
};

const checkTarget = (
  target: PhaseTarget,
  phase: Phase,
  { today, byId, next }: CheckSubject,
): Check => {
  const id = targetId(phase.id, target.metric.text);
  // The label of the target itself may be that of its phase.
  const label = byId.get(target.metric.text.trim())?.label;
  const of = (column: string) => today.value(`${id}.${column}`);
  return {
    id,
    kind: next === undefined ? 'control' : 'target',
    ...(label === undefined ? {} : { label }),
    comparison: target.comparison as Inequality,
    unit: byId.get(`${id}.limit`)?.unit ?? 'count',
    rule: { severity: next === undefined ? 'warn' : 'fail', ...target },
    observed: of('observed'),
    limit: of('limit'),
    kept: factOf(of('met')),
    needs: [`${id}.met`],
    place: target.place,
  };
};
