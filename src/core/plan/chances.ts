import type { Graph } from '../../model/quantity.ts';
import { USUAL_MONTHS, USUAL_TRIALS } from '../../model/simulation-size.ts';
import { walk } from '../expression/walk.ts';
import { withTrialsOf } from '../simulate/simulate.ts';
import type { Sampled } from './spread.ts';

/**
 * The graph with its chances and quantiles over trials as the numbers that they come to, `P(runway < 6)` as
 * 0.03, so that what stands on them has a value today; as it is where there are none, or nothing is sampled.
 */
export const withChances = ({ graph, given, seed, load }: Sampled): Graph => {
  if (load === undefined || !looksOverTrials(graph)) return graph;
  const show = graph.quantities.map(({ id }) => id);
  const usual = { months: USUAL_MONTHS, trials: USUAL_TRIALS };
  return withTrialsOf(graph, { ...usual, given, seed, show }, load);
};

const looksOverTrials = ({ quantities }: Graph): boolean => {
  let found = false;
  for (const { expression, step } of quantities) {
    for (const formula of step === undefined ? [expression] : [expression, step]) {
      walk(formula, ({ kind }) => {
        if (kind === 'trials') found = true;
      });
    }
  }
  return found;
};
