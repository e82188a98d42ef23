import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type { BudgetReading } from '../../model/reading/budgets.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { comparisonOf } from '../sections/budgets.ts';
import { neededNodes } from '../simulate/nodes.ts';
import { limitReader } from './limits.ts';

/** Each budget of the profile today; nothing where it has none. */
export const readBudgets = (
  { budgets }: Profile,
  graph: Graph,
  evaluation: Evaluation,
): { readonly budgets?: readonly BudgetReading[] } => {
  if (budgets.length === 0) return {};
  const read = limitReader(graph, evaluation);
  const rows = budgets.map(({ id }) => `budgets.${snakeCase(id)}`);
  const { levels, byId } = neededNodes(
    graph,
    evaluation.given,
    rows.map((row) => `${row}.met`),
  );
  return {
    budgets: budgets.map(({ id, label, keep, severity = 'fail' }, i) => {
      const met = `${rows[i]}.met`;
      return {
        id,
        ...(label === undefined ? {} : { label }),
        keep: keep.text,
        comparison: comparisonOf(byId.get(met)),
        ...read(`${rows[i]}`),
        severity,
        looksAhead: levels.get(met) === 'late',
      };
    }),
  };
};
