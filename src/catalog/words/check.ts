import type { Prose } from '../../lib/inline.ts';
import type { CheckKind, Outcome, Reason, Verdict } from '../../model/answer/verdict.ts';
import type { Titles } from './titles.ts';

type Overall = Verdict['verdict'];

/** The figures of a check as they are shown: what is observed, and its limit with the comparison. */
export type CheckFigures = { readonly observed: Prose; readonly limit: Prose };

/** How many checks had each outcome. */
export type OutcomeCounts = Readonly<Record<Outcome, number>>;

/** Words of `scale check`. */
export type CheckWords = {
  readonly headings: Titles<'failing' | 'budgets' | 'passing'>;
  readonly columns: Titles<
    | 'check'
    | 'label'
    | 'observed'
    | 'limit'
    | 'headroom'
    | 'slo'
    | 'allowed'
    | 'remaining'
    | 'burn'
    | 'exhausted'
  >;
  readonly kinds: Readonly<Record<CheckKind, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** The callout of a verdict. */
  readonly summary: Readonly<Record<Overall, (counts: OutcomeCounts) => Prose>>;
  /** The one sentence of why a check has its outcome. */
  readonly why: {
    readonly [C in Reason['code']]: (
      facts: Extract<Reason, { readonly code: C }> & CheckFigures,
    ) => Prose;
  };
  /** In place of a month that does not come within those simulated. */
  readonly notWithin: (months: number) => Prose;
  readonly headroom: (share: Prose) => Prose;
  readonly owner: (owner: string) => Prose;
  /** Downtime in the window of an error budget: the basis of it is said. */
  readonly allowed: (minutes: Prose, days: Prose) => Prose;
  readonly skipped: (count: number) => Prose;
  readonly forPhase: (phase: string) => Prose;
  readonly next: (command: string) => Prose;
  /** Where values are missing: what lists them. */
  readonly supply: (command: string) => Prose;
  /** What only the reports for CI systems say. */
  readonly report: {
    /** Behind the notices that are shown. */
    readonly more: (count: number) => Prose;
    /** The last line of what was too long. */
    readonly shortened: Prose;
    readonly metrics: Readonly<Record<ReportMetric, Prose>>;
  };
};

/** What a report of OpenMetrics holds, each under `scale_`. */
export type ReportMetric =
  | 'gate_passed'
  | 'check_passed'
  | 'check_observed'
  | 'check_limit'
  | 'check_headroom'
  | 'error_budget_remaining'
  | 'burn_rate';
