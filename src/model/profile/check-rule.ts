import type { CheckSeverity, NoDataPolicy } from '../check-policy.ts';
import type { NumberForm } from '../number-form.ts';

/** Who is behind a check, and what it does without a value. */
export type Watch = {
  readonly owner?: string;
  /** A URL or a path. */
  readonly runbook?: string;
  readonly noData?: NoDataPolicy;
};

/** The same where the check may fail. */
export type Rule = Watch & {
  /** `fail` where left out; `warn` for what a deployed phase is to reach. */
  readonly severity?: CheckSeverity;
};

/** What a limit of the profile says about its own check. */
export type CheckRule = Rule & {
  /** From where on it warns, on the good side of the limit. */
  readonly warn?: NumberForm;
};
