import { snakeCase } from '../../model/id.ts';
import type { HiringGroup, Team } from '../../model/profile/team.ts';
import { type ContributedValue, type Contribution, made, template } from './contribution.ts';

/**
 * The window of each hiring group in months from now: earlier by some weeks while its condition
 * holds (a month has 30 days), and due only when its own condition holds.
 */
export const contributeHiring = (team: Team): Contribution[] =>
  team.hiring.flatMap(contributeGroup);

const contributeGroup = (group: HiringGroup): Contribution[] => {
  const row = snakeCase(group.id);
  const cell = (column: string, unit: string, value: ContributedValue): Contribution => ({
    id: `team.hiring.${row}.${column}`,
    section: 'team',
    unit,
    label: group.name,
    value,
    place: group.place,
    cell: { table: 'team.hiring', row, column },
  });
  const { when, earlier, start, end, roles } = group;
  const yes = made({ kind: 'number', value: 1 });
  return [
    cell('due', 'yes/no', when === undefined ? yes : template('when', { when })),
    cell('from', 'months', start),
    cell('to', 'months', end),
    ...(earlier === undefined
      ? [cell('earlier', 'months', made({ kind: 'number', value: 0 }))]
      : [
          cell('earlier_by', 'weeks', earlier.by),
          cell(
            'earlier_weeks',
            'weeks',
            template('if(when, row.earlier_by, 0)', { when: earlier.when }),
          ),
          cell('earlier', 'months', 'row.earlier_weeks * 7 / 30'),
        ]),
    cell('start', 'months', 'max(0, row.from - row.earlier)'),
    cell('end', 'months', 'max(0, row.to - row.earlier)'),
    cell('people', 'people', made({ kind: 'number', value: roles.length })),
  ];
};
