import type { GoalSampled } from '../../model/answer/whatif.ts';
import type { Expression } from '../../model/expression.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { interpret } from '../expression/interpret.ts';
import { isOverTrials } from './goal-point.ts';
import type { Comparison } from './goal-text.ts';

/**
 * How well a goal about all trials is known, which is counted over the same draws at each value. Half of the 95 %
 * interval of a chance is 1.96 √(p (1 − p) ÷ n): at a limit of 80 % over 4,096 trials 1.2 points.
 */
export const sampledOf = (
  asked: { readonly goal: Comparison; readonly free: Quantity; readonly trials: number },
  { graph }: { readonly graph: Graph },
): GoalSampled | undefined => {
  const { goal, free, trials } = asked;
  if (!isOverTrials(goal, free.id, graph)) return undefined;
  const held = graph.quantities.find(({ id }) => id === free.id)?.expression.kind === 'range';
  const limit = limitOf(goal);
  const error = limit === undefined ? null : INTERVAL * Math.sqrt((limit * (1 - limit)) / trials);
  return { trials, error, held };
};

/** Of a normal number 97.5 % are below so many standard deviations. */
const INTERVAL = 1.959963984540054;

/** The number that a chance is compared with. */
const limitOf = ({ left, right }: Comparison): number | undefined => {
  const other = isChance(left) ? right : isChance(right) ? left : undefined;
  const value = other === undefined ? undefined : interpret(other, { value: () => undefined });
  return value !== undefined && value >= 0 && value <= 1 ? value : undefined;
};

const isChance = (side: Expression): boolean => side.kind === 'trials' && side.fn === 'probability';
