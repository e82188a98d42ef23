import type { Finding } from '../../model/finding/finding.ts';
import type { Said } from '../../model/profile/claims.ts';

/** What is said as data: one figure, or the two ends of a range. */
export const saidFigures = (says: Said): number | readonly [number, number] | null => {
  switch (says.kind) {
    case 'between':
      return [says.low, says.high];
    case 'invalid':
      return null;
    default:
      return says.value;
  }
};

/** How what is computed is compared with it. */
export const comparisonOf = (says: Said): string => {
  if (says.kind === 'limit') return says.comparison;
  return says.kind === 'between' ? 'between' : '=';
};

export type Figures = { readonly says: number | null; readonly computed: number | null };

const NONE: Figures = { says: null, computed: null };

/** The stated and the computed figure of a finding, where it is about two. */
export const findingFigures = (finding: Finding): Figures => {
  switch (finding.code) {
    case 'phase_never_pays':
      return { says: finding.facts.revenue, computed: finding.facts.cost };
    case 'phase_order':
      return { says: finding.facts.later.threshold, computed: finding.facts.earlier.threshold };
    case 'pool_overloaded':
      return { says: finding.facts.demand, computed: finding.facts.capacity };
    case 'pool_interval':
      return { says: finding.facts.capacity, computed: finding.facts.possible };
    case 'pool_alert':
      return { says: finding.facts.alert, computed: finding.facts.utilisation };
    case 'pool_spares':
    case 'replicas_short':
      return { says: finding.facts.have, computed: finding.facts.need };
    case 'connections_short':
      return { says: finding.facts.most, computed: finding.facts.open };
    case 'latency_out_of_reach':
      return { says: finding.facts.within, computed: finding.facts.least };
    case 'pool_classes':
      return { says: 1, computed: finding.facts.total };
    case 'savings_over_whole':
    case 'hosts_full':
      return { says: 1, computed: finding.facts.share };
    case 'trigger_out_of_reach':
    case 'targets_cost_more':
    case 'phase_cost_differs':
    case 'slo_looser':
    case 'downtime_differs':
    case 'parts_differ':
    case 'claims_clash':
      return { says: finding.facts.says, computed: finding.facts.computed };
    default:
      return NONE;
  }
};
