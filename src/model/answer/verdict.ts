import type { CheckSeverity, NoDataPolicy } from '../check-policy.ts';
import type { Inequality } from '../expression.ts';
import type { Finding, FindingFacts } from '../finding/finding.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';
import type { Envelope } from './envelope.ts';

/** What became of one check. `error`: it broke; `skipped`: it was not asked for. */
export type Outcome = 'pass' | 'warn' | 'breach' | 'no_data' | 'error' | 'skipped';

/** What a check is about. */
export type CheckKind =
  | 'slo'
  | 'error_budget'
  | 'burn'
  | 'capacity'
  | 'capacity_ahead'
  | 'alert'
  | 'budget'
  | 'usage'
  | 'control'
  | 'target'
  | 'baseline';

/** One budget against what is observed. */
export type CheckResult = {
  /** Unique within a verdict: `slos.api_p95`, `budgets.cost`. */
  readonly id: string;
  readonly kind: CheckKind;
  readonly label?: Text;
  readonly outcome: Outcome;
  readonly observed: number | null;
  /** The limit that decided, and how it is compared. */
  readonly limit: number | null;
  readonly comparison: Inequality;
  readonly unit: string;
  /** The share of the limit that is left; below 0 where it is passed. */
  readonly headroom: number | null;
  /** How grave a breach of it is. */
  readonly severity: CheckSeverity;
  /** Of a check without a value alone: what that does to the gate. */
  readonly noData?: NoDataPolicy;
  readonly errorBudget?: ErrorBudgetReading;
  readonly why: Reason;
  readonly owner?: string;
  readonly runbook?: string;
  readonly place?: Place;
};

/** How much of what may go wrong has, and how fast. */
export type ErrorBudgetReading = {
  /** 0–1; below 0 where it is overdrawn. */
  readonly remaining: number | null;
  readonly consumed: number | null;
  /** 1 uses the budget up in exactly its window. */
  readonly burnRate: number | null;
  readonly burn: readonly { readonly window: string; readonly rate: number | null }[];
  /** In days. */
  readonly window: number | null;
  /** Minutes in that window. */
  readonly allowed: number | null;
  /** The day on which nothing is left at the burn rate of now; null where it never comes. */
  readonly exhausted: string | null;
};

/** Facts of the reason; the catalogue has a sentence of each. */
export type Reason =
  | { readonly code: 'within' | 'passed' | 'near' }
  | { readonly code: 'no_value'; readonly metrics: readonly string[] }
  | { readonly code: 'stale'; readonly metric: string; readonly ageHours: number }
  /** A source was asked and has no value: nothing there, or no finite number. */
  | { readonly code: 'absent' | 'not_finite'; readonly metric: string }
  /** A share of nothing: of a metric as its source has it, or of an SLO. */
  | { readonly code: 'zero_traffic'; readonly metric?: string }
  | { readonly code: 'too_few_events'; readonly events: number; readonly least: number }
  /** A quantity that is unknown although all that it stands on is known: a division by nothing. */
  | { readonly code: 'share_of_nothing'; readonly id: string }
  /** How old a value is that nothing has measured, or not said when. */
  | { readonly code: 'unmeasured'; readonly metric: string }
  | { readonly code: 'broken'; readonly message: string }
  | { readonly code: 'not_asked' }
  /** What is observed is a month that does not come within those simulated. */
  | { readonly code: 'never'; readonly months: number }
  /** Full in a month before the one that the gate looks ahead to, in the middle of the paths. */
  | {
      readonly code: 'fills';
      readonly full: FindingFacts['capacity_ahead'];
      readonly within: number;
    }
  | { readonly code: 'exhausted'; readonly date: string | null }
  | { readonly code: 'burning'; readonly rate: number; readonly windows: readonly string[] }
  | { readonly code: 'worse_than_baseline'; readonly before: number; readonly tolerance: number };

/** The result of a gate: the worst of its checks. */
export type Verdict = Envelope<'check'> & {
  readonly verdict: Exclude<Outcome, 'skipped'>;
  /** Breaches first, then in the order of the profile. */
  readonly results: readonly CheckResult[];
  readonly findings: readonly Finding[];
};
