import { type Finding, finding } from '../../../model/finding/finding.ts';
import type { Place } from '../../../model/place.ts';
import type { Profile } from '../../../model/profile.ts';
import type {
  CustomersReading,
  PlanReading,
  TenantReading,
} from '../../../model/reading/customers.ts';

const MOST = 5;

/**
 * What is wrong with plans and customers: tenants that no plan fits, that are over or near a limit,
 * whose usage or price is unknown; plans that cost more than they bring. One finding a kind,
 * however many tenants it concerns.
 */
export const customerFindings = (
  { customers: given, plans: own, project }: Profile,
  plans: readonly PlanReading[],
  customers: CustomersReading | undefined,
): Finding[] => {
  const tenants = (customers?.perTenant ?? []).filter(({ count }) => count !== 0);
  const places = new Map(given?.tenants.map(({ id, place }) => [id, place]));
  const placeOf = (some: readonly TenantReading[]): Place | undefined =>
    places.get(some[0]?.id ?? '');
  const alert = customers?.alert ?? null;
  return [
    ...withoutPlan(tenants, placeOf),
    ...overLimit(tenants, placeOf),
    ...nearLimit(tenants, alert, placeOf),
    ...withoutUsage(tenants, placeOf),
    ...withoutPrice(tenants, plans, placeOf),
    ...plans.flatMap(({ id, price, unitCost, margin }) => {
      if (price === null || unitCost === null || margin === null || margin >= 0) return [];
      const place = own.find((plan) => plan.id === id)?.place;
      const facts = { plan: id, price, cost: unitCost, unit: `${project.currency}/month` };
      return [finding('plan_below_cost', 'warning', facts, place)];
    }),
  ];
};

type PlaceOf = (some: readonly TenantReading[]) => Place | undefined;

const withoutPlan = (tenants: readonly TenantReading[], placeOf: PlaceOf): Finding[] => {
  const some = tenants.filter(({ plan, binding }) => plan === null && binding.length > 0);
  return binding('tenant_without_plan', some, placeOf);
};

const overLimit = (tenants: readonly TenantReading[], placeOf: PlaceOf): Finding[] => {
  const some = tenants.filter(({ plan, binding }) => plan !== null && binding.length > 0);
  return binding('tenant_over_limit', some, placeOf);
};

const binding = (
  code: 'tenant_without_plan' | 'tenant_over_limit',
  some: readonly TenantReading[],
  placeOf: PlaceOf,
): Finding[] => {
  if (some.length === 0) return [];
  const worst = some
    .slice(0, MOST)
    .flatMap(({ id, binding: [first] }) => (first === undefined ? [] : [{ tenant: id, ...first }]));
  return [finding(code, 'error', { count: some.length, worst }, placeOf(some))];
};

const nearLimit = (
  tenants: readonly TenantReading[],
  alert: number | null,
  placeOf: PlaceOf,
): Finding[] => {
  const some = tenants
    .filter(({ near, binding: over }) => near === true && over.length === 0)
    .toSorted((a, b) => (b.use ?? 0) - (a.use ?? 0));
  if (some.length === 0 || alert === null) return [];
  const worst = some.slice(0, MOST).map(({ id, plan, resource, use }) => ({
    tenant: id,
    plan: plan ?? '',
    resource: resource ?? '',
    use: use ?? alert,
  }));
  const facts = { count: some.length, alert, worst };
  return [finding('tenant_near_limit', 'warning', facts, placeOf(some))];
};

const withoutUsage = (tenants: readonly TenantReading[], placeOf: PlaceOf): Finding[] => {
  const some = tenants.filter(({ missing }) => missing.length > 0);
  if (some.length === 0) return [];
  const resources = [...new Set(some.flatMap(({ missing }) => missing))];
  const names = some.slice(0, MOST).map(({ id }) => id);
  const facts = { count: some.length, tenants: names, resources };
  return [finding('tenant_usage_missing', 'info', facts, placeOf(some))];
};

/** Sold on request: what is paid is known only where the tenant says so. */
const withoutPrice = (
  tenants: readonly TenantReading[],
  plans: readonly PlanReading[],
  placeOf: PlaceOf,
): Finding[] => {
  const open = new Set(plans.flatMap(({ id, price }) => (price === null ? [id] : [])));
  const some = tenants.filter(
    ({ plan, revenue }) => plan !== null && revenue === null && open.has(plan),
  );
  if (some.length === 0) return [];
  const names = some.slice(0, MOST).map(({ id }) => id);
  const facts = { count: some.length, tenants: names, plan: some[0]?.plan ?? '' };
  return [finding('tenant_price_missing', 'info', facts, placeOf(some))];
};
