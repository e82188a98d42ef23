import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { evaluateEntry } from '../plan/next-phase.ts';

/** Where a stack stands: the index of its phase, and the graph there. */
export type Moment = { readonly phase: number; readonly evaluation: Evaluation };

/**
 * The graph in the phase that is asked for: today's where it is deployed, else on entering it. The
 * next of the last phase is the last.
 */
export const momentOf = (
  profile: Profile,
  graph: Graph,
  today: Evaluation,
  asked: string,
): Moment & { readonly last: boolean } => {
  const deployed = Math.round(today.value('phase') ?? 0);
  const named = profile.phases.findIndex(({ id }) => snakeCase(id) === snakeCase(asked));
  const index = named < 0 ? deployed + 1 : named;
  const entry = index === deployed ? undefined : evaluateEntry(profile, graph, today, index);
  return entry === undefined
    ? { phase: deployed, evaluation: today, last: named < 0 }
    : { phase: index, evaluation: entry.evaluation, last: false };
};
