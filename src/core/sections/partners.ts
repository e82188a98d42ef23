import { snakeCase } from '../../model/id.ts';
import type { Customers, Partner, Tenant } from '../../model/profile/customers.ts';
import type { Profile } from '../../model/profile.ts';
import { type ContributedValue, type Contribution, made } from './contribution.ts';
import { countOf, hasCosts } from './tenant-facts.ts';
import { treeSum } from './tree-sum.ts';

/**
 * For each partner how many tenants it has, what it pays and what they cost: a fee of 2,997 and 100
 * tenants at 50 each is a loss of 2,003 a month.
 */
export const contributePartners = (
  { plans, project }: Profile,
  customers: Customers,
): Contribution[] => {
  const reselling = new Set(plans.flatMap(({ id, tenants }) => (tenants === undefined ? [] : id)));
  return customers.partners.flatMap((partner) => {
    const own = customers.tenants.filter((tenant) => tenant.partner === partner.id);
    const others =
      partner.tenants === undefined && own.length === 0 && reselling.has(partner.plan ?? '')
        ? `plans.${snakeCase(partner.plan ?? '')}.tenants`
        : '0';
    const subject = { partner, own, others: partner.tenants ?? others };
    return contributePartner(subject, customers, project.currency);
  });
};

type Subject = {
  readonly partner: Partner;
  /** Tenants that are listed, and the number of those that are not. */
  readonly own: readonly Tenant[];
  readonly others: ContributedValue;
};

const contributePartner = (
  { partner, own, others }: Subject,
  customers: Customers,
  currency: string,
): Contribution[] => {
  const row = snakeCase(partner.id);
  const unit = `${currency}/month`;
  const cell = (column: string, unit: string, value: ContributedValue): Contribution => ({
    id: `partners.${row}.${column}`,
    section: 'customers',
    unit,
    label: partner.name,
    value,
    place: partner.place,
    cell: { table: 'partners', row, column },
  });
  const sum = (column: string): ContributedValue =>
    made({
      kind: 'rows',
      fn: 'sum',
      column: `tenants[${row}].${column}`,
      ids: own.map(({ id }) => `tenants.${snakeCase(id)}.${column}`),
    });
  const other = { kind: 'ref', id: `partners.${row}.other_tenants` } as const;
  const standard = customers.cost !== undefined;
  return [
    cell('other_tenants', 'tenants', others),
    cell('tenants', 'tenants', made(treeSum([other, ...own.map(countOf)]))),
    cell('fee', unit, feeOf(partner)),
    cell('tenant_revenue', unit, sum('revenue')),
    cell('revenue', unit, 'row.fee + row.tenant_revenue'),
    ...(standard ? [cell('other_cost', unit, 'row.other_tenants * customers.cost')] : []),
    ...(hasCosts(customers)
      ? [
          cell('tenant_cost', unit, sum('cost')),
          cell('cost', unit, standard ? 'row.tenant_cost + row.other_cost' : 'row.tenant_cost'),
          cell('profit', unit, 'row.revenue - row.cost'),
        ]
      : []),
  ];
};

/** Its own fee, else the price of its plan, else nothing: its tenants then pay for themselves. */
const feeOf = ({ fee, plan }: Partner): ContributedValue =>
  fee ?? (plan === undefined ? '0' : `plans.${snakeCase(plan)}.price`);
