import { snakeCase } from '../../model/id.ts';
import type { Alert } from '../../model/profile/alerts.ts';
import { compared } from './compared.ts';
import {
  type ContributedValue,
  type Contribution,
  made,
  type Section,
  type SectionReader,
  template,
} from './contribution.ts';

/**
 * Whether the condition of each alert holds now, with what it observes and its limit apart where it is a
 * comparison, and how long it must hold before somebody is called.
 */
export const contributeAlerts: Section = ({ alerts }, read) =>
  alerts.flatMap((alert) => contributeAlert(alert, read));

const contributeAlert = (
  { id, name: label, when, lasts, place }: Alert,
  { parse }: SectionReader,
): Contribution[] => {
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
  const { observed, limit, unit } = compared(parse(when));
  const amount = (column: string, value: ContributedValue): Contribution => ({
    ...cell(column, unit.unit, value),
    ...unit,
    // Names that are unknown are reported once, by `firing`.
    place: when.place,
  });
  return [
    cell('firing', 'yes/no', template('when', { when })),
    ...(unit.unit === 'yes/no'
      ? []
      : [amount('observed', made(observed)), amount('limit', made(limit))]),
    ...(lasts === undefined ? [] : [cell('for', 'min', lasts)]),
  ];
};
