import { snakeCase } from '../../model/id.ts';
import type { PricePlan } from '../../model/profile/customers.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type { LimitReading, PlanReading } from '../../model/reading/customers.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { limitedResources, limitId, type PlanRow, planRows } from '../sections/plans/plan-rows.ts';

/** Each price plan, the cheapest first; nothing where the profile has none. */
export const readPlans = (
  { plans }: Profile,
  graph: Graph,
  { value }: Evaluation,
): { readonly plans?: readonly PlanReading[] } => {
  if (plans.length === 0) return {};
  const resources = limitedResources(plans);
  const units = new Map(
    graph.quantities.flatMap(({ id, unit }) => (id.startsWith('plans.') ? [[id, unit]] : [])),
  );
  const unitOf = (resource: string): string => {
    const end = `.limits.${resource}`;
    for (const [id, unit] of units) if (id?.endsWith(end)) return unit ?? '';
    return '';
  };
  const columns = resources.map((resource) => ({ resource, unit: unitOf(resource) }));
  return {
    plans: byRank(planRows(plans), value).map((row) => ({
      ...readPlan(row.plan, value),
      limits: columns.map(({ resource, unit }): LimitReading => {
        const id = limitId(row, resource);
        const limit = id === undefined ? null : (value(id) ?? null);
        return { resource, unit, limit, unlimited: id === undefined };
      }),
    })),
  };
};

/** The cheapest first; in the order of the profile while a price is unknown. */
export const byRank = (
  rows: readonly PlanRow[],
  value: Evaluation['value'],
): readonly PlanRow[] => {
  const rankOf = ({ row }: PlanRow): number => value(`plans.${row}.rank`) ?? 0;
  return rows.toSorted((a, b) => rankOf(a) - rankOf(b));
};

const readPlan = (plan: PricePlan, value: Evaluation['value']): Omit<PlanReading, 'limits'> => {
  const of = (column: string): number | null =>
    value(`plans.${snakeCase(plan.id)}.${column}`) ?? null;
  return {
    id: plan.id,
    name: plan.name,
    listed: plan.listed,
    price: of('price'),
    rateLimit:
      plan.rateLimit === undefined
        ? null
        : { requests: of('rate_limit.requests'), minutes: of('rate_limit.window') },
    tenants: of('tenants'),
    customers: of('customers'),
    revenue: of('revenue'),
    cost: of('cost'),
    profit: of('profit'),
    unitCost: of('unit_cost'),
    margin: of('margin'),
  };
};
