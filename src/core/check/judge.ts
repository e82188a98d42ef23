import type { CheckResult, Outcome, Reason } from '../../model/answer/verdict.ts';
import type { CheckSeverity, NoDataPolicy } from '../../model/check-policy.ts';
import type { Value } from '../expression/interpret.ts';
import type { Check, CheckPolicy } from './check.ts';
import { headroomOf } from './compare.ts';

/** What is known besides the figures: whether a check broke, and why one has no value. */
export type Explained = {
  readonly broken: (check: Check) => Reason | undefined;
  readonly missing: (check: Check) => Reason;
};

/** What becomes of one check. 800 ms of at most 1,000, to warn from 700: near, `warn`. */
export const judge = (check: Check, policy: CheckPolicy, explained: Explained): CheckResult => {
  const severity = check.rule.severity ?? 'fail';
  const broken = explained.broken(check);
  if (broken !== undefined) return resultOf(check, { outcome: 'error', severity, why: broken });
  if (check.kept === undefined) {
    const noData = check.rule.noData ?? policy.onNoData ?? defaultPolicy(severity);
    const why = check.why ?? explained.missing(check);
    return { ...resultOf(check, { outcome: 'no_data', severity, why }), noData };
  }
  if (!check.kept) {
    const outcome = severity === 'fail' ? 'breach' : 'warn';
    return resultOf(check, { outcome, severity, why: check.why ?? { code: 'passed' } });
  }
  if (check.warning?.kept === false) {
    const { limit, comparison = check.comparison } = check.warning;
    const near = { ...check, comparison };
    return resultOf(near, { outcome: 'warn', severity, why: { code: 'near' }, limit });
  }
  return resultOf(check, { outcome: 'pass', severity, why: check.why ?? { code: 'within' } });
};

/** A check that nobody asked for. */
export const skip = (check: Check): CheckResult =>
  resultOf(check, {
    outcome: 'skipped',
    severity: check.rule.severity ?? 'fail',
    why: { code: 'not_asked' },
  });

/** What a breach would only warn of does not fail for want of a value. */
const defaultPolicy = (severity: CheckSeverity): NoDataPolicy => severity;

type Judged = {
  readonly outcome: Outcome;
  readonly severity: CheckSeverity;
  readonly why: Reason;
  /** The level that decided, where it is not the limit. */
  readonly limit?: Value;
};

const resultOf = (check: Check, { outcome, severity, why, limit }: Judged): CheckResult => {
  const { id, kind, label, observed, comparison, unit, errorBudget, place } = check;
  const { owner, runbook } = check.rule;
  const decided = limit ?? check.limit;
  const headroom =
    limit === undefined && check.headroom !== undefined
      ? check.headroom
      : headroomOf(observed, comparison, decided);
  return {
    id,
    kind,
    ...(label === undefined ? {} : { label }),
    outcome,
    observed: observed ?? null,
    limit: decided ?? null,
    comparison,
    unit,
    headroom: headroom ?? null,
    severity,
    ...(errorBudget === undefined ? {} : { errorBudget }),
    why,
    ...(owner === undefined ? {} : { owner }),
    ...(runbook === undefined ? {} : { runbook }),
    ...(place === undefined ? {} : { place }),
  };
};
