import type { Inequality } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { Budget } from '../../model/profile/budgets.ts';
import type { Quantity } from '../../model/quantity.ts';
import { compared } from './compared.ts';
import {
  type ContributedValue,
  type Contribution,
  made,
  type Section,
  type SectionReader,
} from './contribution.ts';
import { headroomOf } from './slos.ts';

/**
 * Each budget with what it observes and its limit apart: `costs.total <= 15k` at costs of 12k is kept,
 * with 20 % of the limit left.
 */
export const contributeBudgets: Section = ({ budgets }, read) =>
  budgets.flatMap((budget) => contributeBudget(budget, read));

/** How a budget compares, from its column `met`. */
export const comparisonOf = (met: Quantity | undefined): Inequality => {
  const expression = met?.expression;
  return (expression?.kind === 'binary' ? expression.op : '<=') as Inequality;
};

const contributeBudget = (budget: Budget, { parse }: SectionReader): Contribution[] => {
  const { label, keep, warn, place } = budget;
  const row = snakeCase(budget.id);
  const condition = parse(keep);
  const { observed, limit, comparison, unit } = compared(condition);
  const cell = (column: string, unitOf: Units, value: ContributedValue): Contribution => ({
    id: `budgets.${row}.${column}`,
    section: 'budgets',
    ...unitOf,
    label,
    value,
    // Names that are unknown stand in the condition.
    place: column === 'observed' || column === 'limit' ? keep.place : place,
    cell: { table: 'budgets', row, column },
  });
  return [
    { ...cell('observed', unit, made(observed)), compared: condition },
    cell('limit', unit, made(limit)),
    cell('met', FACT, `row.observed ${comparison} row.limit`),
    cell('headroom', { unit: 'ratio' }, headroomOf(comparison)),
    ...(warn === undefined
      ? []
      : [
          cell('warn', unit, warn),
          cell('near', FACT, `not (row.observed ${comparison} row.warn)`),
        ]),
  ];
};

type Units = Pick<Contribution, 'unit' | 'unitOf'>;
const FACT: Units = { unit: 'yes/no' };
