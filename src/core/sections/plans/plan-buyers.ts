import type { Expression } from '../../../model/expression.ts';
import { snakeCase } from '../../../model/id.ts';
import type { Customers } from '../../../model/profile/customers.ts';
import { type Contribution, made } from '../contribution.ts';
import { countOf, hasCosts, isCovered } from '../tenant-facts.ts';
import { treeSum } from '../tree-sum.ts';
import type { CellOf } from './plan-cell.ts';
import { wordOf } from './plan-choice.ts';
import type { PlanRow } from './plan-rows.ts';

/**
 * Who has the plan, from the mix, the tenants whose plan it is and the partners, and what they
 * bring and cost. 60 on Starter at 197 bring 11,820 a month.
 */
export const contributeBuyers = (
  bought: PlanRow,
  customers: Customers,
  { unit, cell }: { readonly unit: string; readonly cell: CellOf },
): Contribution[] => {
  const { mix, partners, cost } = customers;
  const { row } = bought;
  const mixed = mix.some(({ plan }) => snakeCase(plan) === row);
  const own = partners.filter(({ plan }) => plan !== undefined && snakeCase(plan) === row);
  const ofPartners = (column: string): Expression[] =>
    own.map(({ id }) => ref(`partners.${snakeCase(id)}.${column}`));
  const total = (column: string, of: string, parts: readonly Expression[]): Contribution =>
    cell(column, of, made(treeSum(parts)));
  const count = [
    ...(mixed ? [ref(`customers.mix.${row}`)] : []),
    ...counted(bought, customers),
    ...(own.length === 0 ? [] : [number(own.length)]),
  ];
  const revenue = [
    ...(mixed ? [fromMix(row, 'price')] : []),
    ...chosen(bought, customers, 'revenue'),
    ...ofPartners('fee'),
  ];
  const out = [total('customers', 'customers', count), total('revenue', unit, revenue)];
  if (!hasCosts(customers)) return out;
  const costs = [
    ...chosen(bought, customers, 'cost'),
    ...(cost === undefined ? [] : ofPartners('other_cost')),
    ...(mixed && cost !== undefined ? [fromMix(row, 'unit_cost')] : []),
  ];
  return [...out, total('cost', unit, costs), cell('profit', unit, 'row.revenue - row.cost')];
};

const ref = (id: string): Expression => ({ kind: 'ref', id });
const number = (value: number): Expression => ({ kind: 'number', value });

/** Nobody on a plan pays nothing, even where its price is not known. */
export const fromMix = (row: string, column: 'price' | 'unit_cost'): Expression => {
  const left = ref(`customers.mix.${row}`);
  const none: Expression = { kind: 'binary', op: '==', left, right: number(0) };
  const amount: Expression = {
    kind: 'binary',
    op: '*',
    left,
    right: ref(`plans.${row}.${column}`),
  };
  return { kind: 'call', fn: 'if', args: [none, number(0), amount] };
};

/** Whether a tenant is known to have the plan: one without a plan counts nowhere. */
const onPlan = (tenant: string, plan: PlanRow): Expression => {
  const left = ref(`tenants.${tenant}.plan`);
  const is: Expression = { kind: 'binary', op: '==', left, right: wordOf(plan) };
  return { kind: 'call', fn: 'met', args: [is] };
};

/** Tenants that a partner's plan covers are no customers of their own. */
const counted = (bought: PlanRow, customers: Customers): Expression[] =>
  customers.tenants.flatMap((tenant) => {
    if (isCovered(tenant, customers)) return [];
    const on = onPlan(snakeCase(tenant.id), bought);
    if (tenant.count === undefined) return [on];
    return [{ kind: 'binary', op: '*', left: on, right: countOf(tenant) }];
  });

const chosen = (
  bought: PlanRow,
  { tenants }: Customers,
  column: 'revenue' | 'cost',
): Expression[] =>
  tenants.map(({ id }) => {
    const row = snakeCase(id);
    const args = [onPlan(row, bought), ref(`tenants.${row}.${column}`), number(0)];
    return { kind: 'call', fn: 'if', args };
  });
