import type { CheckSeverity } from '../check-policy.ts';
import type { LimitReading } from './limits.ts';

export type BudgetReading = LimitReading & {
  /** The condition, as the profile writes it. */
  readonly keep: string;
  readonly severity: CheckSeverity;
  /** It looks along the months: it is known where these are simulated, in `scale check`. */
  readonly looksAhead: boolean;
};
