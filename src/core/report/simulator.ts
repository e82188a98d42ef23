import { snakeCase } from '../../model/id.ts';
import type { Simulator } from '../../model/page.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import { deployedPhase } from '../graph/deployed.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { defaultColumns } from '../project/columns.ts';
import { portSimulation } from '../simulate/portable.ts';
import { freeNumbers, slidersOf } from './sliders.ts';

/** What a page that recomputes is made from. */
export type SimulatorSubject = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly today: Evaluation;
  readonly months: number;
  readonly trials: number;
  readonly seed: number;
};

/** More rows than these are a table, and no answer to a question. */
const MOST_FIGURES = 10;

/**
 * What a reader may move and what comes of it: the inputs, and the simulation as source and data.
 * Undefined where nothing can be moved.
 */
export const simulatorOf = (
  subject: SimulatorSubject,
): { readonly source: string; readonly simulator: Simulator } | undefined => {
  const { profile, graph, today, months, trials, seed } = subject;
  const figures = defaultColumns(profile, graph).slice(0, MOST_FIGURES);
  const deployed = deployedPhase(today);
  const known = new Set(graph.quantities.map(({ id }) => id));
  const phases = profile.phases.slice(deployed + 1).flatMap(({ id }) => {
    const reached = `phases.${snakeCase(id)}.reached`;
    return known.has(reached) ? [{ id, reached }] : [];
  });
  const { source, portable } = portSimulation(graph, {
    ...{ given: today.given, months, trials, seed },
    show: [...figures.map(({ id }) => id), ...phases.map(({ reached }) => reached)],
    free: freeNumbers(profile, graph, today),
  });
  const sliders = slidersOf(graph, today, portable.program.draws);
  if (sliders.length === 0) return undefined;
  return { source, simulator: { portable, sliders, figures, phases } };
};
