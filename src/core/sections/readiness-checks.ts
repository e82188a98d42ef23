import { snakeCase } from '../../model/id.ts';
import type { ReadinessCheck } from '../../model/profile/readiness.ts';
import { type ContributedValue, type Contribution, template } from './contribution.ts';

/**
 * Each check of a category as a row of `table`: whether it holds, its weight, the share of the score
 * that it is, and the weight that it brings (`points`) or would bring if it were known to hold
 * (`open`). Of four checks of weight 1, three held: 3 ÷ 4 = 0.75, and the fourth would add 0.25.
 */
export const contributeChecks = (
  checks: readonly ReadinessCheck[],
  table: string,
): Contribution[] =>
  checks.flatMap(({ id, name: label, when, weight, place }) => {
    const row = snakeCase(id);
    const check = `${table}.${row}`;
    const cell = (column: string, unit: string, value: ContributedValue): Contribution => ({
      id: column === 'holds' ? check : `${check}.${column}`,
      section: 'readiness',
      unit,
      label,
      value,
      place,
      cell: { table, row, column },
    });
    return [
      cell('holds', 'yes/no', template('when', { when })),
      cell('weight', 'ratio', weight),
      cell('gain', 'share', `row.weight / sum(${table}.weight)`),
      cell('points', 'ratio', `row.weight * met(${check})`),
      cell('open', 'ratio', `row.weight * (1 - known(${check}))`),
    ];
  });
