import { printExpression } from '../../core/expression/print.ts';
import type { Evaluation } from '../../core/graph/evaluate.ts';
import type { PlanInput } from '../../core/plan.ts';
import type { Sampled } from '../../core/whatif/goal/point.ts';
import type { Comparison } from '../../core/whatif/goal/text.ts';
import type { Goal, Variant } from '../../model/answer/whatif.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Expression } from '../../model/expression.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Options } from '../options.ts';
import { readMonth } from '../read-month.ts';
import { unknownIds } from '../session/known-ids.ts';

/** A goal as it was asked for. */
export type AskedGoal = {
  readonly goal: Comparison;
  readonly free: Quantity;
  readonly month: number;
};

/** Reads `--goal`, `--free` and `--goal-month`; undefined where there is none or it has a problem. */
export const readAskedGoal = async (
  { graph }: PlanInput,
  options: Options,
  at: string,
): Promise<{ readonly asked: AskedGoal | undefined; readonly problems: readonly Diagnostic[] }> => {
  const { goal, free } = options;
  const month = readMonth('--goal-month', options.goalMonth, at) ?? 0;
  if (goal === undefined || free === undefined) {
    return { asked: undefined, problems: aloneProblems(options) };
  }
  const { readGoal } = await import('../../core/whatif/goal/text.ts');
  const read = readGoal(goal, graph);
  const quantity = graph.quantities.find(({ id }) => id === free);
  const problems = [
    ...read.problems,
    ...unknownIds([free], graph),
    ...(quantity === undefined || isNumber(quantity)
      ? []
      : [diagnostic('goal_free_wrong', { id: free })]),
  ];
  if (problems.length > 0 || read.value === undefined || quantity === undefined) {
    return { asked: undefined, problems };
  }
  return { asked: { goal: read.value, free: quantity, month }, problems };
};

const aloneProblems = ({ goal, free, goalMonth }: Options): Diagnostic[] => {
  if (goal !== undefined)
    return [diagnostic('option_alone', { option: '--goal', other: '--free' })];
  if (free !== undefined)
    return [diagnostic('option_alone', { option: '--free', other: '--goal' })];
  if (goalMonth === undefined) return [];
  return [diagnostic('option_alone', { option: '--goal-month', other: '--goal' })];
};

const isNumber = ({ words, unit }: Quantity): boolean =>
  words === undefined && unit !== 'ordinal' && unit !== 'yes/no';

/** That of the first side of a goal that is a quantity. */
const unitOf = ({ left, right }: Comparison, input: PlanInput | undefined): string => {
  if ([left, right].some(isChance)) return 'share';
  const [id] = [left, right].flatMap((side) => (side.kind === 'ref' ? [side.id] : []));
  return input?.graph.quantities.find((quantity) => quantity.id === id)?.unit ?? '';
};

const isChance = (side: Expression): boolean => side.kind === 'trials' && side.fn === 'probability';

/** Solves a goal for each side. */
export const solveAskedGoal = async (
  { goal, free, month }: AskedGoal,
  sides: readonly {
    readonly variant: Variant;
    readonly input: PlanInput;
    readonly today: Evaluation;
  }[],
  horizon: number,
  sampled: Sampled,
): Promise<Goal> => {
  const [{ solveGoal }, { sampledOf }] = await Promise.all([
    import('../../core/whatif/goal.ts'),
    import('../../core/whatif/goal/sampled.ts'),
  ]);
  const [first] = sides;
  const trials =
    first === undefined
      ? undefined
      : sampledOf({ goal, free, trials: sampled.trials }, first.input);
  return {
    ...(trials === undefined ? {} : { sampled: trials }),
    expression: printExpression(goal),
    left: printExpression(goal.left),
    right: printExpression(goal.right),
    unit: unitOf(goal, sides[0]?.input),
    month,
    free: { id: free.id, unit: free.unit },
    readings: sides.map(({ variant, input: { profile, graph }, today: { given } }) => ({
      variant: variant.name,
      ...solveGoal({ profile, graph, goal, free, given, month, horizon, sampled }),
    })),
  };
};
