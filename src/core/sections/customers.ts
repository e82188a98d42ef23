import type { Expression } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { Customers } from '../../model/profile/customers.ts';
import type { Profile } from '../../model/profile.ts';
import { type ContributedValue, type Contribution, made, type Section } from './contribution.ts';
import { contributePartners } from './partners.ts';
import { fromMix } from './plans/plan-buyers.ts';
import { countsOf, hasCosts, isCovered } from './tenant-facts.ts';
import { contributeTenants } from './tenants.ts';
import { treeSum } from './tree-sum.ts';

/**
 * What one tenant costs and the price that leaves the margin, cost ÷ (1 − margin): at 59.10 and
 * 70 % it is 197. Then all customers together, each tenant and each partner.
 */
export const contributeCustomers: Section = (profile, read) => {
  const { customers, project } = profile;
  if (customers === undefined) return [];
  const of = (id: string, unit: string, value: ContributedValue): Contribution => ({
    id: `customers.${id}`,
    section: 'customers',
    unit,
    value,
    place: customers.place,
  });
  return [
    ...parameters(customers, project.currency, of),
    ...totals(profile, customers, of),
    ...contributePartners(profile, customers),
    ...contributeTenants(profile, customers, read),
  ];
};

type Of = (id: string, unit: string, value: ContributedValue) => Contribution;

const parameters = (
  { cost, margin, alert, mix }: Customers,
  currency: string,
  of: Of,
): Contribution[] => {
  const each = `${currency}/tenant/month`;
  return [
    ...(cost === undefined
      ? []
      : [of('cost', each, cost), of('price_floor', each, 'customers.cost')]),
    ...(margin === undefined ? [] : [of('margin', 'share', margin)]),
    ...(cost === undefined || margin === undefined
      ? []
      : [of('price', each, 'customers.cost / (1 - customers.margin)')]),
    of('alert', 'share', alert),
    ...mix.map(({ plan, customers }) => of(`mix.${snakeCase(plan)}`, 'customers', customers)),
  ];
};

const totals = ({ plans, project }: Profile, customers: Customers, of: Of): Contribution[] => {
  const { mix, partners, tenants, cost } = customers;
  const unit = `${project.currency}/month`;
  const rows = mix.map(({ plan }) => snakeCase(plan));
  const reselling = new Set(
    plans.flatMap(({ id, tenants }) => (tenants === undefined ? [] : snakeCase(id))),
  );
  const sum = (table: string, column: string, of: readonly { readonly id: string }[]) =>
    of.length === 0 ? [] : [overRows(table, column, of)];
  const direct = tenants.filter((tenant) => !isCovered(tenant, customers));
  const count = [
    ...rows.map((row) => ref(`customers.mix.${row}`)),
    ...countsOf(direct),
    ...(partners.length === 0 ? [] : [{ kind: 'number', value: partners.length } as const]),
  ];
  const served = [
    ...rows.map((row) => (reselling.has(row) ? brought(row) : ref(`customers.mix.${row}`))),
    ...countsOf(tenants),
    ...sum('partners', 'other_tenants', partners),
  ];
  const revenue = [
    ...rows.map((row) => fromMix(row, 'price')),
    ...sum('tenants', 'revenue', tenants),
    ...sum('partners', 'fee', partners),
  ];
  const out = [
    of('count', 'customers', made(treeSum(count))),
    of('tenants', 'tenants', made(treeSum(served))),
    of('revenue', unit, made(treeSum(revenue))),
  ];
  if (!hasCosts(customers)) return out;
  const costs = [
    ...sum('tenants', 'cost', tenants),
    ...(cost === undefined
      ? []
      : [
          ...rows.map((row) => fromMix(row, 'unit_cost')),
          ...sum('partners', 'other_cost', partners),
        ]),
  ];
  return [
    ...out,
    of('total_cost', unit, made(treeSum(costs))),
    of('profit', unit, 'customers.revenue - customers.total_cost'),
  ];
};

const ref = (id: string): Expression => ({ kind: 'ref', id });

const brought = (row: string): Expression => ({
  kind: 'binary',
  op: '*',
  left: ref(`customers.mix.${row}`),
  right: ref(`plans.${row}.tenants`),
});

const overRows = (
  table: string,
  column: string,
  rows: readonly { readonly id: string }[],
): Expression => ({
  kind: 'rows',
  fn: 'sum',
  column: `${table}.${column}`,
  ids: rows.map(({ id }) => `${table}.${snakeCase(id)}.${column}`),
});
