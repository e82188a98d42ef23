import type { Expression } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { Customers, Tenant } from '../../model/profile/customers.ts';
import type { Profile } from '../../model/profile.ts';
import {
  type ContributedValue,
  type Contribution,
  made,
  type SectionReader,
} from './contribution.ts';
import { byPlan, cheapestFit } from './plans/plan-choice.ts';
import { limitedResources, limitId, type PlanRow, planRows } from './plans/plan-rows.ts';
import { hasCosts } from './tenant-facts.ts';

/**
 * For each tenant what it uses, the cheapest plan that allows it, how near it is to a limit, and
 * what it leaves: each formula is made once for the column and read in every row.
 * 8 agents on Professional (10) are a use of 80 %.
 */
export const contributeTenants = (
  profile: Profile,
  customers: Customers,
  read: SectionReader,
): Contribution[] => {
  const columns = columnsOf(profile, customers, read);
  return customers.tenants.flatMap((tenant) => contributeTenant(tenant, customers, columns));
};

type Columns = {
  readonly resources: readonly { readonly name: string; readonly unit: string }[];
  readonly words: readonly string[];
  readonly money: string;
  readonly costed: boolean;
  readonly plan: ContributedValue;
  readonly price: ContributedValue;
  readonly useOf: (resource: string) => ContributedValue;
  readonly use: ContributedValue;
  readonly near: ContributedValue;
};

const columnsOf = (
  { plans, project }: Profile,
  customers: Customers,
  { parse, unitOf }: SectionReader,
): Columns => {
  const rows = planRows(plans);
  const names = limitedResources(plans);
  const text = (formula: string): Expression => parse({ text: formula, place: customers.place });
  const uses = new Map(names.map((name) => [name, made(useOf(name, rows, text))]));
  return {
    resources: names.map((name) => ({ name, unit: unitOf(name) ?? 'count' })),
    words: rows.map(({ row }) => row),
    money: project.currency,
    costed: hasCosts(customers),
    plan: made(cheapestFit(rows, text)),
    price: made(byPlan(rows, ({ row }) => ({ kind: 'ref', id: `plans.${row}.price` }))),
    useOf: (resource) => uses.get(resource) ?? made({ kind: 'unknown' }),
    use: made(text(names.length === 0 ? '0' : largest(names.map((name) => `row.use.${name}`)))),
    near: made(text(nearAny(names))),
  };
};

/** One that is known to be near suffices, whatever else is unknown. */
const nearAny = (names: readonly string[]): string =>
  names.length === 0
    ? '0 == 1'
    : names.map((name) => `row.use.${name} >= customers.alert`).join(' or ');

const largest = (ids: readonly string[]): string =>
  ids.length === 1 ? String(ids[0]) : `max(${ids.join(', ')})`;

/** Usage as a share of the plan's limit; 0 where there is none, or nothing is used. */
const useOf = (
  resource: string,
  plans: readonly PlanRow[],
  text: (formula: string) => Expression,
): Expression => {
  const share = byPlan(plans, (plan) => {
    const limit = limitId(plan, resource);
    if (limit === undefined) return { kind: 'number', value: 0 };
    return text(`row.usage.${resource} / ${limit}`);
  });
  const none: Expression = { kind: 'number', value: 0 };
  return { kind: 'call', fn: 'if', args: [text(`row.usage.${resource} == 0`), none, share] };
};

const contributeTenant = (
  tenant: Tenant,
  customers: Customers,
  columns: Columns,
): Contribution[] => {
  const row = snakeCase(tenant.id);
  const { name: label, place } = tenant;
  const cell = (column: string, unit: string, value: ContributedValue): Contribution => ({
    id: `tenants.${row}.${column}`,
    section: 'customers',
    unit,
    label,
    value,
    place,
    cell: { table: 'tenants', row, column },
  });
  const { resources, words } = columns;
  const planned = planOf(tenant, customers, columns);
  return [
    ...(tenant.count === undefined ? [] : [cell('count', 'tenants', tenant.count)]),
    ...resources.map(({ name, unit }) => cell(`usage.${name}`, unit, usageOf(tenant, name))),
    { ...cell('plan', 'ordinal', planned.plan), words },
    ...resources.map(({ name }) => cell(`use.${name}`, 'share', columns.useOf(name))),
    cell('use', 'share', columns.use),
    cell('near', 'yes/no', columns.near),
    ...moneyOf(tenant, planned.price, columns, customers, cell),
  ];
};

const usageOf = ({ usage }: Tenant, name: string): ContributedValue =>
  usage.find(({ resource }) => snakeCase(resource) === name)?.amount ?? made({ kind: 'unknown' });

/** Its own plan, else that of its partner (which has paid for it), else the cheapest that fits. */
const planOf = (
  { plan, partner, price }: Tenant,
  { partners }: Customers,
  columns: Columns,
): { readonly plan: ContributedValue; readonly price: ContributedValue } => {
  const named = (id: string): ContributedValue => {
    const value = columns.words.indexOf(snakeCase(id));
    return made({ kind: 'number', value, written: `"${snakeCase(id)}"` });
  };
  const covering = partners.find(({ id }) => id === partner)?.plan;
  if (plan !== undefined) return { plan: named(plan), price: price ?? columns.price };
  if (covering === undefined) return { plan: columns.plan, price: price ?? columns.price };
  return { plan: named(covering), price: price ?? made({ kind: 'number', value: 0 }) };
};

const moneyOf = (
  { count, cost }: Tenant,
  price: ContributedValue,
  { money, costed }: Columns,
  customers: Customers,
  cell: (column: string, unit: string, value: ContributedValue) => Contribution,
): Contribution[] => {
  const month = `${money}/month`;
  const each = `${money}/tenant/month`;
  const own = cost ?? (customers.cost === undefined ? made({ kind: 'unknown' }) : 'customers.cost');
  const several = count !== undefined;
  return [
    cell('price', each, price),
    cell('revenue', month, several ? 'if(row.count == 0, 0, row.count * row.price)' : 'row.price'),
    ...(costed
      ? [
          ...(several ? [cell('unit_cost', each, own)] : []),
          cell('cost', month, several ? 'row.count * row.unit_cost' : own),
          cell('profit', month, 'row.revenue - row.cost'),
        ]
      : []),
  ];
};
