import type { Prose } from '../../../lib/inline.ts';
import type { FindingCode, FindingFacts } from '../../../model/finding/finding.ts';

/** What an audit may find to contradict itself; the view has a word for whatever it finds besides. */
export const TOLD_CONTRADICTIONS = [
  'claims_clash',
  'parts_differ',
  'phase_cost_differs',
  'targets_cost_more',
  'phase_never_pays',
  'plan_below_cost',
  'plan_dominated',
  'savings_over_whole',
  'slo_looser',
  'downtime_differs',
  'limits_clash',
  'phase_order',
  'phase_unreachable',
  'phase_windows',
  'window_reversed',
  'trigger_out_of_reach',
  'dependency_absent',
  'replicas_reversed',
  'pool_alert',
  'pool_infeasible',
  'pool_interval',
  'pool_classes',
] as const satisfies readonly FindingCode[];
export type ToldContradiction = (typeof TOLD_CONTRADICTIONS)[number];

/** How things are called before a client: by their names, in quotation marks, never by ids. */
export type ClientNames = {
  readonly of: (id: string) => string;
  readonly phase: (id: string) => string;
  readonly plan: (id: string) => string;
  readonly pool: (id: string) => string;
  readonly service: (id: string) => string;
  readonly slo: (id: string) => string;
  readonly optimisation: (id: string) => string;
  /** What a claim is about, and the heading under which it stands. */
  readonly claim: (id: string) => { readonly what: string; readonly where: string };
  readonly amount: (value: number, unit: string) => Prose;
};

/** Sentences with the arithmetic, as a consultant tells a client. */
export type ContradictionWords = {
  readonly [C in ToldContradiction]: (facts: FindingFacts[C], names: ClientNames) => Prose;
};
