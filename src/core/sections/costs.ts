import { snakeCase } from '../../model/id.ts';
import type { CostItem } from '../../model/profile.ts';
import { type Contribution, made, type Section, template } from '../graph/contribution.ts';

/** Each item, the sum of each group, of the cost of revenue, and of all, in money a month. */
export const contributeCosts: Section = ({ costs, project, places }) => {
  const first = costs[0];
  if (first === undefined) return [];
  const unit = `${project.currency}/month`;
  const place = places.costs ?? first.place;
  const sum = (name: string, items: readonly CostItem[]): Contribution => ({
    id: `costs.${name}`,
    section: 'costs',
    unit,
    value: made({
      kind: 'rows',
      fn: 'sum',
      column: `costs[${name}]`,
      ids: items.map(({ id }) => `costs.${snakeCase(id)}`),
    }),
    place,
  });
  const groups = [...new Set(costs.map(({ group }) => snakeCase(group)))];
  return [
    ...costs.flatMap((item) => contributeItem(item, project.currency)),
    ...groups.map((group) =>
      sum(
        group,
        costs.filter((item) => snakeCase(item.group) === group),
      ),
    ),
    sum(
      'cost_of_revenue',
      costs.filter(({ ofRevenue }) => ofRevenue),
    ),
    sum('total', costs),
  ];
};

const contributeItem = (item: CostItem, currency: string): Contribution[] => {
  const row = snakeCase(item.id);
  const { label, place } = item;
  const unit = `${currency}/month`;
  const cell = { table: 'costs', row, column: 'month' };
  const id = `costs.${row}`;
  if (item.per === undefined) {
    return [{ id, section: 'costs', unit, label, value: item.amount, place, cell }];
  }
  const value = template(`costs.${row}.amount * per`, { per: item.per });
  return [
    {
      id: `${id}.amount`,
      section: 'costs',
      unit: `${currency}/unit`,
      label,
      value: item.amount,
      place,
    },
    { id, section: 'costs', unit, label, value, place, cell },
  ];
};
