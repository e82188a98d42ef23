import type { GoalSampled } from '../../../model/answer/whatif.ts';
import type { Expression } from '../../../model/expression.ts';
import type { Graph, Quantity } from '../../../model/quantity.ts';
import { interpret } from '../../expression/interpret.ts';
import { isOverTrials } from './point.ts';
import type { Comparison } from './text.ts';

/**
 * How well a goal about all trials is known, which is counted over the same draws at each value. Half of the 95 %
 * interval of a chance is 1.96 √(p (1 − p) ÷ n): at a limit of 80 % over 4,096 trials 1.2 points. At 0 and at 1,
 * where that is nothing, and next to them it is 3 ÷ n, the rule of three: what never happened in n trials has
 * with 95 % certainty a chance of 3 ÷ n at most, as (1 − 3 ÷ n)ⁿ ≈ e⁻³ ≈ 5 %. Over 4,096 trials 0.07 points.
 */
export const sampledOf = (
  asked: { readonly goal: Comparison; readonly free: Quantity; readonly trials: number },
  { graph }: { readonly graph: Graph },
): GoalSampled | undefined => {
  const { goal, free, trials } = asked;
  if (!isOverTrials(goal, free.id, graph)) return undefined;
  const held = graph.quantities.find(({ id }) => id === free.id)?.expression.kind === 'range';
  const limit = limitOf(goal);
  const error = limit === undefined ? null : errorAt(limit, trials);
  return { trials, error, held };
};

const errorAt = (limit: number, trials: number): number =>
  Math.min(
    1,
    Math.max(INTERVAL * Math.sqrt((limit * (1 - limit)) / trials), RULE_OF_THREE / trials),
  );

const RULE_OF_THREE = 3;

/** Of a normal number 97.5 % are below so many standard deviations. */
const INTERVAL = 1.959963984540054;

/** The number that a chance is compared with. */
const limitOf = ({ left, right }: Comparison): number | undefined => {
  const other = isChance(left) ? right : isChance(right) ? left : undefined;
  const value = other === undefined ? undefined : interpret(other, { value: () => undefined });
  return value !== undefined && value >= 0 && value <= 1 ? value : undefined;
};

const isChance = (side: Expression): boolean => side.kind === 'trials' && side.fn === 'probability';
