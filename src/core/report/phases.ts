import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type { PhaseOutlook } from '../../model/report.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { evaluateEntry } from '../plan/next-phase.ts';

/** What each phase costs and earns when it begins, from the deployed one on. */
export const outlookOfPhases = (
  profile: Profile,
  graph: Graph,
  today: Evaluation,
): PhaseOutlook[] => {
  const deployed = Math.round(today.value('phase') ?? 0);
  return profile.phases.slice(deployed).map((phase, i): PhaseOutlook => {
    const entry = i === 0 ? undefined : evaluateEntry(profile, graph, today, deployed + i);
    const { value } = entry?.evaluation ?? today;
    const at = entry?.at ?? {};
    const own = (column: string): number | null =>
      value(`phases.${snakeCase(phase.id)}.${column}`) ?? null;
    const cost = value('costs.total') ?? own('cost');
    const revenue = value('revenue.total') ?? own('revenue_target');
    return {
      id: phase.id,
      name: phase.name,
      at,
      cost,
      revenue,
      profit: value('economics.profit') ?? own('profit'),
      unscaled: i > 0 && Object.keys(at).length === 0 && phase.enter !== undefined,
    };
  });
};
