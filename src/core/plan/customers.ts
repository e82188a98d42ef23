import { snakeCase } from '../../model/id.ts';
import type { Customers, Partner, Tenant } from '../../model/profile/customers.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type {
  BindingLimit,
  CustomersReading,
  PartnerReading,
  TenantReading,
} from '../../model/reading/customers.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { limitedResources, limitId, type PlanRow, planRows } from '../sections/plans/plan-rows.ts';
import { byRank } from './price-plans.ts';

/** All customers, each tenant with its plan and the limit it is nearest, each partner. */
export const readCustomers = (
  profile: Profile,
  graph: Graph,
  { value }: Evaluation,
): { readonly customers?: CustomersReading } => {
  const { customers } = profile;
  if (customers === undefined) return {};
  const of = (name: string): number | null => value(`customers.${name}`) ?? null;
  const subject = subjectOf(profile, graph, value);
  return {
    customers: {
      count: of('count'),
      tenants: of('tenants'),
      revenue: of('revenue'),
      cost: of('total_cost'),
      profit: of('profit'),
      unit: { cost: of('cost'), margin: of('margin'), price: of('price') },
      alert: of('alert'),
      perTenant: customers.tenants.map((tenant) => readTenant(tenant, subject)),
      perPartner: readPartners(customers, value),
    },
  };
};

type Subject = {
  readonly value: Evaluation['value'];
  /** In the order of the profile, which their number is an index into. */
  readonly plans: readonly PlanRow[];
  readonly resources: readonly string[];
  readonly unitOf: (id: string) => string;
};

const subjectOf = ({ plans }: Profile, graph: Graph, value: Evaluation['value']): Subject => {
  const units = new Map(graph.quantities.map(({ id, unit }) => [id, unit]));
  return {
    value,
    plans: planRows(plans),
    resources: limitedResources(plans),
    unitOf: (id) => units.get(id) ?? '',
  };
};

const readTenant = (tenant: Tenant, subject: Subject): TenantReading => {
  const { value, plans, resources } = subject;
  const row = `tenants.${snakeCase(tenant.id)}`;
  const of = (column: string): number | null => value(`${row}.${column}`) ?? null;
  const near = of('near');
  const index = of('plan');
  const plan = index === null ? undefined : plans[index];
  const use = of('use');
  const missing = resources.filter((resource) => of(`usage.${resource}`) === null);
  return {
    id: tenant.id,
    name: tenant.name,
    partner: tenant.partner ?? null,
    count: tenant.count === undefined ? 1 : of('count'),
    plan: plan?.plan.id ?? null,
    use,
    resource:
      use === null || use === 0
        ? null
        : (resources.find((resource) => of(`use.${resource}`) === use) ?? null),
    near: near === null ? null : near !== 0,
    binding: plan === undefined ? bindingOf(row, subject) : exceeded(row, plan, subject),
    missing,
    revenue: of('revenue'),
    cost: of('cost'),
    profit: of('profit'),
  };
};

/** What is used beyond what one plan allows. */
const exceeded = (row: string, plan: PlanRow, { value, resources, unitOf }: Subject) =>
  resources.flatMap((resource): BindingLimit[] => {
    const id = limitId(plan, resource);
    const usageId = `${row}.usage.${resource}`;
    const [limit, usage] = [id === undefined ? undefined : value(id), value(usageId)];
    if (limit === undefined || usage === undefined || usage <= limit) return [];
    return [{ plan: plan.plan.id, resource, unit: unitOf(usageId), usage, limit }];
  });

/**
 * Where no plan fits, what is beyond the one that comes nearest to it: the fewest limits, of the
 * dearest such plan. Nothing where a plan may fit, once what is missing is known.
 */
const bindingOf = (row: string, subject: Subject): readonly BindingLimit[] => {
  let nearest: readonly BindingLimit[] | undefined;
  const single = subject.plans.filter(({ plan }) => plan.tenants === undefined);
  for (const each of byRank(single, subject.value)) {
    const over = exceeded(row, each, subject);
    if (over.length === 0) return [];
    if (nearest === undefined || over.length <= nearest.length) nearest = over;
  }
  return nearest ?? [];
};

const readPartners = (
  { partners }: Customers,
  value: Evaluation['value'],
): readonly PartnerReading[] =>
  partners.map(({ id, name, plan }: Partner) => {
    const of = (column: string): number | null =>
      value(`partners.${snakeCase(id)}.${column}`) ?? null;
    return {
      id,
      name,
      plan: plan ?? null,
      tenants: of('tenants'),
      revenue: of('revenue'),
      cost: of('cost'),
      profit: of('profit'),
    };
  });
