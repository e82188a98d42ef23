import { muted, type Prose, prose } from '../../lib/inline.ts';
import { snakeCase } from '../../model/id.ts';
import type { LimitReading, PlanReading } from '../../model/reading/customers.ts';
import { familyOf } from '../../model/unit.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import type { ReportView } from './report-view.ts';
import { column, linked, said, shown } from './shown.ts';

/** What is sold at which margin, and what a customer costs. */
export const viewCustomersSection = (view: ReportView): ReportBlock[] => {
  const { plans = [], customers } = view.report.plan;
  if (plans.length === 0 && customers === undefined) return [];
  const { currency } = view.report.plan.project;
  const money = (value: number): Prose => shown(view, value, `${currency}/month`);
  const unit = customers?.unit;
  const { customers: say } = view.say;
  const price =
    unit?.price == null || unit.margin === null
      ? undefined
      : linked(view, 'customers.price', money(unit.price));
  const cost =
    unit === undefined || unit.cost === null
      ? []
      : say.unit(
          linked(view, 'customers.cost', money(unit.cost)),
          price,
          unit.margin === null ? undefined : shown(view, unit.margin, 'share'),
        );
  const count = customers?.count == null ? [] : say.count(customers.count);
  const lead: Prose =
    cost.length === 0 ? count : count.length === 0 ? cost : prose`${count} ${cost}`;
  const below = plans.filter(
    ({ price: of, unitCost }) => of !== null && unitCost !== null && of < unitCost,
  );
  return [
    ...(lead.length === 0
      ? []
      : [{ kind: 'lead', content: lead, cites: ['table-plans', 'table-tenants'] } as const]),
    ...below.map(
      ({ name, price: of, unitCost }) =>
        ({
          kind: 'callout',
          status: 'warn',
          content: say.below(said(view, name), money(of ?? 0), money(unitCost ?? 0)),
        }) as const,
    ),
    ...(plans.length === 0 ? [] : [planTable(view, plans)]),
    ...tenants(view),
  ];
};

const planTable = (view: ReportView, plans: readonly PlanReading[]): ReportTable => {
  const { customers: say } = view.say;
  const { currency } = view.report.plan.project;
  const margins = plans.some(({ margin }) => margin !== null);
  const sold = plans.some(({ customers }) => customers !== null && customers > 0);
  const resources = plans[0]?.limits ?? [];
  return {
    kind: 'table',
    id: 'plans',
    caption: say.plans,
    columns: [
      column('plan', say.columns.plan),
      column('price', say.columns.price, 'right'),
      ...(margins ? [column('margin', say.columns.margin, 'right')] : []),
      ...(sold ? [column('customers', say.columns.customers, 'right')] : []),
      ...resources.map(({ resource }) => column(resource, view.labelOf(resource), 'right')),
    ],
    rows: plans.map((plan) => [
      [said(view, plan.name)],
      plan.price === null && !plan.listed
        ? [muted(say.onRequest)]
        : linked(view, `${keyOf(plan)}.price`, shown(view, plan.price, currency)),
      ...(margins
        ? [
            plan.margin === null
              ? []
              : linked(
                  view,
                  `${keyOf(plan)}.margin`,
                  shown(view, Math.round(plan.margin * 1000) / 1000, 'share'),
                ),
          ]
        : []),
      ...(sold ? [shown(view, plan.customers, '')] : []),
      ...resources.map(({ resource }) =>
        limitCell(
          view,
          plan.limits.find((one) => one.resource === resource),
        ),
      ),
    ]),
  };
};

const keyOf = ({ id }: PlanReading): string => `plans.${snakeCase(id)}`;

const limitCell = (view: ReportView, limit: LimitReading | undefined): Prose => {
  if (limit === undefined) return [];
  if (limit.unlimited) return [muted(view.say.customers.unlimited)];
  return shown(view, limit.limit, familyOf(limit.unit).kind === 'count' ? '' : limit.unit);
};

/** More rows are not read by a client. */
const MOST = 20;

const tenants = (view: ReportView): ReportBlock[] => {
  const all = (view.report.plan.customers?.perTenant ?? []).filter(({ count }) => count !== 0);
  if (all.length === 0) return [];
  const { columns, tenants: caption } = view.say.customers;
  const { currency } = view.report.plan.project;
  const plans = new Map((view.report.plan.plans ?? []).map(({ id, name }) => [id, name]));
  return [
    {
      kind: 'table',
      id: 'tenants',
      caption,
      columns: [
        column('tenant', columns.tenant),
        column('plan', columns.plan),
        column('use', columns.use, 'right'),
        column('revenue', columns.revenue, 'right'),
        column('profit', columns.profit, 'right'),
      ],
      rows: all
        .slice(0, MOST)
        .map(({ id, name, plan, use, revenue, profit }) => [
          [said(view, name)],
          plan === null ? [] : [said(view, plans.get(plan) ?? plan)],
          use === null ? [] : shown(view, Math.round(use * 100) / 100, 'share'),
          linked(view, `tenants.${snakeCase(id)}.revenue`, shown(view, revenue, currency)),
          linked(view, `tenants.${snakeCase(id)}.profit`, shown(view, profit, currency)),
        ]),
    },
  ];
};
