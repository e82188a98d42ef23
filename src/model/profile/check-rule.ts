import type { CheckSeverity, NoDataPolicy } from '../check-policy.ts';
import type { NumberForm } from '../number-form.ts';

/** What a limit of the profile says about its own check. */
export type CheckRule = {
  /** From where on it warns, on the good side of the limit. */
  readonly warn?: NumberForm;
  /** `fail` where left out. */
  readonly severity?: CheckSeverity;
  readonly owner?: string;
  /** A URL or a path. */
  readonly runbook?: string;
  readonly noData?: NoDataPolicy;
};
