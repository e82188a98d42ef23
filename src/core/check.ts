import type { Envelope } from '../model/answer/envelope.ts';
import type { Verdict } from '../model/answer/verdict.ts';
import type { Finding } from '../model/finding/finding.ts';
import { aheadIds, checkAhead } from './check/ahead.ts';
import { checkAlerts } from './check/alerts.ts';
import { type Baseline, checkBaseline, type Tolerance } from './check/baseline.ts';
import { budgetIds, checkBudgets } from './check/budgets.ts';
import { checkCapacity } from './check/capacity.ts';
import type { Check, CheckPolicy, CheckSubject } from './check/check.ts';
import { checkErrorBudgets } from './check/error-budgets.ts';
import { explain } from './check/explained.ts';
import { checkFindings } from './check/findings.ts';
import { judge, skip } from './check/judge.ts';
import { isAsked } from './check/selection.ts';
import { checkSlos } from './check/slos.ts';
import { checkTargets } from './check/targets.ts';
import { checkUsage } from './check/usage.ts';
import { inOrderOfOutcome, overallOf } from './check/verdict.ts';

/** What an earlier plan is compared with. */
export type Compared = { readonly baseline: Baseline; readonly tolerances: readonly Tolerance[] };

/**
 * Every check of a profile: SLOs and their error budgets, budgets, capacity now and ahead, usage, the
 * targets of the phase, alerts. Where the next phase is asked for, its limits and targets alone.
 */
export const collectChecks = (
  subject: CheckSubject,
  policy: CheckPolicy,
  compared?: Compared,
): readonly Check[] => {
  const before =
    compared === undefined ? [] : checkBaseline(subject, compared.baseline, compared.tolerances);
  if (subject.next !== undefined)
    return [...checkSlos(subject), ...checkTargets(subject), ...before];
  return [
    ...checkSlos(subject),
    ...checkErrorBudgets(subject, policy),
    ...checkBudgets(subject),
    ...checkCapacity(subject),
    ...checkAhead(subject),
    ...checkUsage(subject),
    ...checkTargets(subject),
    ...checkAlerts(subject),
    ...before,
  ];
};

/** What has to be simulated for them: budgets over paths, and what runs full along them. */
export const simulatedIds = (subject: CheckSubject): readonly string[] =>
  subject.next === undefined ? [...budgetIds(subject), ...aheadIds(subject)] : [];

/** The gate: each check judged, and the worst of them. */
export const checkProfile = (
  subject: CheckSubject,
  checks: readonly Check[],
  policy: CheckPolicy,
  envelope: Envelope<'check'> & { readonly findings: readonly Finding[] },
): Verdict => {
  const explained = explain(subject);
  const results = checks.map((check) =>
    isAsked(check, policy) ? judge(check, policy, explained) : skip(check),
  );
  const { findings, ...head } = envelope;
  return {
    ...head,
    verdict: overallOf(results),
    results: inOrderOfOutcome(results),
    findings: [...findings, ...checkFindings(subject)],
  };
};
