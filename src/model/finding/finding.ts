import type { MeasuredBy, NoData } from '../measurements.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';
import type { CapacityFacts } from './capacity-finding.ts';
import type { ContradictionFacts } from './contradiction.ts';
import type { CustomerFacts } from './customer-finding.ts';
import type { PoolFacts } from './pool-finding.ts';
import type { StackFacts } from './stack-finding.ts';
import type { TimeFacts } from './time-finding.ts';

/** The facts of each thing that a plan says about itself. The words stand in the catalogue. */
export type FindingFacts = ContradictionFacts &
  TimeFacts &
  PoolFacts &
  StackFacts &
  CapacityFacts &
  CustomerFacts & {
    /** A metric without a value, and what cannot be told without it. */
    metric_missing: {
      readonly id: string;
      readonly hides: readonly string[];
      readonly count: number;
    };
    /** A source that was asked for a metric and has no value of it. */
    metric_no_data: { readonly id: string; readonly source: MeasuredBy; readonly reason: NoData };
    /** A value older than its metric allows, in seconds; `age` is null where its time is not known. */
    metric_stale: {
      readonly id: string;
      readonly age: number | null;
      readonly limit: number;
      /** Whether the metric is unknown for that. */
      readonly unknown: boolean;
    };
    /** Rows of a CSV file after the day that is asked about, and the first of them. */
    csv_rows_later: { readonly count: number; readonly first: string; readonly at: string };
    /** Shares that a source gave without a unit, read as 0–1. */
    share_assumed: { readonly source: MeasuredBy; readonly ids: readonly string[] };
    /** A server whose clock is ahead of this machine's, or behind it where less than zero. */
    clock_skew: { readonly url: string; readonly seconds: number };
    /** A figure that stands in for one that nobody measured. */
    assumption: { readonly id: string; readonly text: Text };
    /** Tables read below or above all of their points. */
    scale_outside: {
      readonly by: string;
      readonly side: 'below' | 'above';
      readonly x: number;
      readonly point: number;
      readonly ids: readonly string[];
    };
    /** Triggers of the next phase that are unknown. */
    trigger_unknown: { readonly phase: string; readonly metrics: readonly string[] };
    /** A later phase whose threshold is easier than an earlier one's, of the same metric. */
    phase_order: {
      readonly metric: string;
      readonly unit: string;
      readonly earlier: { readonly phase: string; readonly threshold: number };
      readonly later: { readonly phase: string; readonly threshold: number };
      readonly side: 'lower' | 'higher';
    };
    /** A phase whose revenue target does not cover its cost: nothing pays its investment back. */
    phase_never_pays: {
      readonly phase: string;
      readonly cost: number;
      readonly revenue: number;
      readonly unit: string;
    };
    /** A threshold that the profile's own model does not reach yet where the other triggers are met. */
    trigger_out_of_reach: Stated & {
      readonly phase: string;
      readonly metric: string;
      readonly others: readonly ReachedMetric[];
      /** The first value of one of the others at which it is met; null where no value of one suffices. */
      readonly met: ReachedMetric | null;
    };
    /** Targets of a phase that lie below what opens the next one. */
    target_below_entry: {
      readonly phase: string;
      readonly next: string;
      readonly gaps: readonly (Stated & { readonly metric: string })[];
    };
    /** A phase that costs more at its own targets than it is to earn. */
    targets_cost_more: Stated & { readonly phase: string };
    /** A stated cost of a phase that its items of cost do not add up to. */
    phase_cost_differs: Stated & { readonly phase: string; readonly side: 'more' | 'less' };
    /** An SLO that asks for less at a larger scale; numbers are values of `by`, words its phases. */
    slo_looser: Stated & {
      readonly slo: string;
      readonly by: string;
      readonly from: string | number;
      readonly to: string | number;
    };
    /** A stated downtime that is not what the availability leaves of 30 days. */
    downtime_differs: Stated & { readonly slo: string; readonly limit: number };
    /** Two claims about one figure that cannot both hold; `says` is the first, `computed` the second. */
    claims_clash: Stated & { readonly claim: string; readonly other: string };
    /** A total that its parts do not add up to; `at` is where its table says so. */
    parts_differ: Stated & {
      readonly id: string;
      readonly by?: string;
      readonly at?: string | number;
    };
    /** Savings on one item of cost that add up to more than all of it. */
    savings_over_whole: {
      readonly item: string;
      readonly share: number;
      readonly optimisations: readonly string[];
    };
    /** The next phase is due, and the product is not ready for it. */
    readiness_behind: { readonly phase: string; readonly decision: 'optimise' | 'pause' };
    /** Checks and reasons to pause that are unknown. */
    readiness_unknown: { readonly count: number; readonly metrics: readonly string[] };
    /** A burn alert whose factor not even a failure of everything reaches: `most` is the rate of that. */
    burn_never_fires: {
      readonly slo: string;
      readonly window: string;
      readonly factor: number;
      readonly most: number;
    };
  };

type ReachedMetric = { readonly id: string; readonly value: number; readonly unit: string };

/** A figure of the profile beside the one that its own arithmetic comes to. */
type Stated = { readonly says: number; readonly computed: number; readonly unit: string };

export type FindingCode = keyof FindingFacts;
export type Severity = 'error' | 'warning' | 'info';

export type Finding<C extends FindingCode = FindingCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly facts: FindingFacts[K];
    readonly where?: Place;
  };
}[C];

export const finding = <C extends FindingCode>(
  code: C,
  severity: Severity,
  facts: FindingFacts[C],
  where?: Place,
): Finding =>
  ({ code, severity, facts, ...(where === undefined ? {} : { where }) }) as unknown as Finding;
