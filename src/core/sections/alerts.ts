import { snakeCase } from '../../model/id.ts';
import {
  type ContributedValue,
  type Contribution,
  type Section,
  template,
} from '../graph/contribution.ts';

/** Whether the condition of each alert holds now, and how long it must hold before somebody is called. */
export const contributeAlerts: Section = ({ alerts }) =>
  alerts.flatMap(({ id, name: label, when, lasts, place }) => {
    const row = snakeCase(id);
    const cell = (column: string, unit: string, value: ContributedValue): Contribution => ({
      id: `alerts.${row}.${column}`,
      section: 'alerts',
      unit,
      label,
      value,
      place,
      cell: { table: 'alerts', row, column },
    });
    return [
      cell('firing', 'yes/no', template('when', { when })),
      ...(lasts === undefined ? [] : [cell('for', 'min', lasts)]),
    ];
  });
