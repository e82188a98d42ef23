import { snakeCase } from '../../model/id.ts';
import type { Operation } from '../../model/profile/operations.ts';
import type { Contribution, Section } from './contribution.ts';

/**
 * Which point of each way of working holds at this scale, as its number from 0, and its figures
 * there. A point holds from its scale up to the next.
 */
export const contributeOperations: Section = ({ operations }) =>
  operations.flatMap(contributeOperation);

const contributeOperation = (operation: Operation): Contribution[] => {
  const row = snakeCase(operation.id);
  const { by, points, values, name, place } = operation;
  const base = { section: 'operations', label: name, place } as const;
  return [
    {
      ...base,
      id: `operations.${row}.point`,
      unit: 'ordinal',
      cell: { table: 'operations', row, column: 'point' },
      words: points.map(({ x }) => snakeCase(String(x))),
      value: {
        kind: 'table',
        by,
        between: 'step',
        place,
        points: points.map(({ x, place: at }, i) => ({
          x,
          place: at,
          value: { kind: 'constant', value: i, place: at },
        })),
      },
    },
    ...values.map(({ id, unit, value }): Contribution => {
      const column = snakeCase(id);
      const cell = { table: 'operations', row, column };
      return { ...base, id: `operations.${row}.${column}`, unit, value, cell };
    }),
  ];
};
