import { snakeCase } from '../../model/id.ts';
import type { Formula } from '../../model/number-form.ts';
import type { RoadmapItem } from '../../model/profile/roadmap.ts';
import type { Profile } from '../../model/profile.ts';
import { type Contribution, made, type Section, template } from './contribution.ts';

/**
 * Whether each item is due: its phase has been reached, its start has come, or its condition holds,
 * any of them; one with none of these is due at once, and one that is done never.
 */
export const contributeRoadmap: Section = (profile) => {
  const { roadmap, project, places } = profile;
  const first = roadmap[0];
  if (first === undefined) return [];
  const unit = `${project.currency}/month`;
  const items = roadmap.flatMap((item) => contributeItem(item, profile));
  if (roadmap.every(({ cost }) => cost === undefined)) return items;
  const place = places.roadmap ?? first.place;
  const value = 'sum(roadmap.due_cost)';
  return [...items, { id: 'roadmap.due_cost', section: 'roadmap', unit, value, place }];
};

const contributeItem = (item: RoadmapItem, profile: Profile): Contribution[] => {
  const row = snakeCase(item.id);
  const cell = (column: string, unit: string, value: Contribution['value']): Contribution => ({
    id: `roadmap.${row}.${column}`,
    section: 'roadmap',
    unit,
    label: item.name,
    value,
    place: item.place,
    cell: { table: 'roadmap', row, column },
  });
  const monthly = `${profile.project.currency}/month`;
  const { start, date, cost } = item;
  return [
    cell('done', 'yes/no', made({ kind: 'number', value: item.done ? 1 : 0 })),
    // Whoever evaluates knows today, and so the months until a date.
    ...(date === undefined ? [] : [cell('start', 'months', made({ kind: 'unknown' }))]),
    ...(start === undefined || date !== undefined ? [] : [cell('start', 'months', start)]),
    cell('due', 'yes/no', dueOf(item, profile)),
    ...(cost === undefined
      ? []
      : [cell('cost', monthly, cost), cell('due_cost', monthly, 'row.due * row.cost')]),
  ];
};

const dueOf = (item: RoadmapItem, profile: Profile): Contribution['value'] => {
  const { phase, start, date, when } = item;
  const reasons = [
    ...(phase === undefined ? [] : [reached(phase, profile)]),
    ...(start === undefined && date === undefined ? [] : ['row.start <= 0']),
    ...(when === undefined ? [] : ['when']),
  ];
  const any = reasons.length === 0 ? '1' : reasons.join(' or ');
  const names: Readonly<Record<string, Formula>> = when === undefined ? {} : { when };
  return template(`if(row.done, 0, ${any})`, names);
};

const reached = (phase: string, { phases }: Profile): string => {
  const id = snakeCase(phase);
  return snakeCase(phases[0]?.id ?? '') === id ? '1' : `phases.${id}.reached`;
};
