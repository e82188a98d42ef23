import type { ProjectionColumn } from '../../model/answer/projection.ts';
import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';

/** A table with more is read by nobody. */
const MOST_COLUMNS = 20;

const MONEY = [
  'costs.total',
  'costs.per_user',
  'revenue.total',
  'revenue.per_user',
  'economics.profit',
  'economics.cumulative_profit',
  'economics.cash',
];
const PEOPLE = ['support.agents', 'moderation.moderators', 'team.headcount', 'team.payroll'];

/** What is shown where nobody says what: what time drives, money, people, pools, services. */
export const defaultColumns = (profile: Profile, graph: Graph): readonly ProjectionColumn[] => {
  const known = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const driven = profile.metrics.filter(({ id }) => known.get(id)?.step !== undefined);
  const ids = [
    ...driven.map(({ id }) => id),
    ...MONEY,
    ...PEOPLE,
    ...profile.pools.map(({ id }) => `pools.${snakeCase(id)}.units`),
    'services.replicas',
  ];
  return ids.flatMap((id) => columnOf(known.get(id))).slice(0, MOST_COLUMNS);
};

/** The columns that are asked for, in that order. */
export const columnsOf = (ids: readonly string[], graph: Graph): readonly ProjectionColumn[] => {
  const known = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  return [...new Set(ids)].flatMap((id) => columnOf(known.get(id)));
};

const columnOf = (quantity: ProjectionColumn | undefined): ProjectionColumn[] =>
  quantity === undefined ? [] : [{ id: quantity.id, unit: quantity.unit }];
