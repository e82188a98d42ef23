import type { ContributedValue, Contribution } from '../contribution.ts';
import type { PlanRow } from './plan-rows.ts';

/** Makes a cell of one price plan. */
export type CellOf = (column: string, unit: string, value: ContributedValue) => Contribution;

/** Cells of the row of `plan`: `plans.starter.price` in the column `price`. */
export const cellOf =
  ({ plan, row }: PlanRow): CellOf =>
  (column, unit, value) => ({
    id: `plans.${row}.${column}`,
    section: 'plans',
    unit,
    label: plan.name,
    value,
    place: plan.place,
    cell: { table: 'plans', row, column },
  });
