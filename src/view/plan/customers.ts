import { code, muted, type Prose, status } from '../../lib/inline.ts';
import type {
  CustomersReading,
  PartnerReading,
  TenantReading,
} from '../../model/reading/customers.ts';
import { textIn } from '../../model/text.ts';
import type { Block, Column } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import type { PlanView } from './plan-view.ts';

const MOST = 10;

/** Who buys: all of them in a line, what one costs, and the tenants and partners most at risk. */
export const viewCustomers = (view: PlanView): Block[] => {
  const { plan, words } = view;
  const { customers } = plan;
  if (customers === undefined) return [];
  return [
    { kind: 'heading', level: 2, content: [words.plan.customers.headings.customers] },
    ...(customers.count === 0
      ? []
      : [{ kind: 'paragraph', content: summaryOf(customers, view) } as const]),
    ...unitLine(customers, view),
    ...tenantTable(customers, view),
    ...partnerTable(customers, view),
  ];
};

const summaryOf = (customers: CustomersReading, { plan, words }: PlanView): Prose => {
  const { count, money, summary } = words.plan.customers;
  const unit = `${plan.project.currency}/month`;
  const counted = (kind: 'customers' | 'tenants'): Prose => {
    const value = customers[kind === 'customers' ? 'count' : 'tenants'];
    return value === null ? [words.common.unknown] : count[kind](value);
  };
  const amounts = (['revenue', 'cost', 'profit'] as const).filter(
    (of) => of === 'revenue' || `customers.${of}` in plan.quantities,
  );
  return summary(
    counted('customers'),
    counted('tenants'),
    amounts.map((of) => money[of](shownAmount(customers[of], unit, words))),
  );
};

const unitLine = ({ unit }: CustomersReading, { plan, words }: PlanView): Block[] => {
  if (unit.cost === null) return [];
  const money = `${plan.project.currency}/month`;
  const cost = shownAmount(unit.cost, money, words);
  const { unitCost, unitPrice } = words.plan.customers;
  const content =
    unit.price === null
      ? unitCost(cost)
      : unitPrice(
          cost,
          shownAmount(unit.margin, 'share', words),
          shownAmount(unit.price, money, words),
        );
  return [{ kind: 'paragraph', content }];
};

const left = (key: string, title: string, priority: number): Column => ({
  key,
  title: [title],
  align: 'left',
  priority,
});
const right = (key: string, title: string, priority: number): Column => ({
  key,
  title: [title],
  align: 'right',
  priority,
});

/** Tenants that no plan fits first, then those nearest to a limit, those that are unknown last. */
const tenantTable = ({ perTenant }: CustomersReading, view: PlanView): Block[] => {
  const tenants = perTenant
    .filter(({ count }) => count !== 0)
    .toSorted((a, b) => risk(b) - risk(a));
  if (tenants.length === 0) return [];
  const { columns } = view.words.plan.customers;
  const several = tenants.some(({ count }) => count !== 1);
  const resold = tenants.some(({ partner }) => partner !== null);
  const costed = tenants.some(({ profit }) => profit !== null);
  const shown = view.wide ? tenants : tenants.slice(0, MOST);
  return [
    {
      kind: 'table',
      columns: [
        left('tenant', columns.tenant, 1),
        ...(several ? [right('tenants', columns.tenants, 1)] : []),
        left('plan', columns.plan, 1),
        right('use', columns.use, 1),
        left('of', columns.of, 1),
        ...(resold ? [left('partner', columns.partner, 2)] : []),
        right('revenue', columns.revenue, 2),
        ...(costed ? [right('profit', columns.profit, 1)] : []),
        left('id', 'ID', 3),
      ],
      rows: shown.map((tenant) => tenantRow(tenant, { several, resold, costed }, view)),
    },
    ...moreOf(tenants.length - shown.length, view),
  ];
};

const risk = ({ plan, binding, use }: TenantReading): number => {
  if (binding.length > 0) return plan === null ? 3e9 : 2e9 + Math.min(1e9, use ?? 0);
  return use ?? -1;
};

const tenantRow = (
  tenant: TenantReading,
  shows: { readonly several: boolean; readonly resold: boolean; readonly costed: boolean },
  { plan, words, labelOf }: PlanView,
): readonly Prose[] => {
  const money = plan.project.currency;
  const { resource, use } = tenant;
  const [first] = tenant.binding;
  return [
    [textIn(tenant.name, words.locale)],
    ...(shows.several ? [shownAmount(tenant.count, '', words)] : []),
    planCell(tenant, words, plan.plans),
    tenant.near === true
      ? [status(first === undefined ? 'warn' : 'fail', ...shownAmount(use, 'share', words))]
      : shownAmount(use, 'share', words),
    nameOfResource(resource ?? first?.resource, labelOf),
    ...(shows.resold ? [[tenant.partner ?? '']] : []),
    shownAmount(tenant.revenue, money, words),
    ...(shows.costed ? [shownAmount(tenant.profit, money, words)] : []),
    [muted(tenant.id)],
  ];
};

const nameOfResource = (resource: string | undefined, labelOf: (id: string) => string): Prose =>
  resource === undefined ? [] : [labelOf(resource)];

const planCell = (
  { plan, binding }: TenantReading,
  words: PlanView['words'],
  plans: PlanView['plan']['plans'],
): Prose => {
  const name = plans?.find(({ id }) => id === plan)?.name;
  if (name !== undefined) return [textIn(name, words.locale)];
  if (binding.length > 0) return [status('fail', words.plan.customers.noFit)];
  return [muted('?')];
};

/** Partners that leave the least first, those of whom that is unknown last. */
const partnerTable = ({ perPartner }: CustomersReading, view: PlanView): Block[] => {
  if (perPartner.length === 0) return [];
  const { plan, words, wide } = view;
  const { columns } = words.plan.customers;
  const money = plan.project.currency;
  const partners = perPartner.toSorted((a, b) => profitOf(a) - profitOf(b));
  const costed = partners.some(({ cost, profit }) => cost !== null || profit !== null);
  const shown = wide ? partners : partners.slice(0, MOST);
  return [
    {
      kind: 'table',
      columns: [
        left('partner', columns.partner, 1),
        right('tenants', columns.tenants, 1),
        right('revenue', columns.revenue, 1),
        ...(costed ? [right('cost', columns.cost, 1), right('profit', columns.profit, 1)] : []),
        left('id', 'ID', 3),
      ],
      rows: shown.map((each) => [
        [textIn(each.name, words.locale)],
        shownAmount(each.tenants, '', words),
        shownAmount(each.revenue, money, words),
        ...(costed ? [each.cost, each.profit].map((sum) => shownAmount(sum, money, words)) : []),
        [muted(each.id)],
      ]),
    },
    ...moreOf(partners.length - shown.length, view),
  ];
};

const profitOf = ({ profit }: PartnerReading): number => profit ?? Number.POSITIVE_INFINITY;

const moreOf = (hidden: number, { words, profileName }: PlanView): Block[] =>
  hidden <= 0
    ? []
    : [
        {
          kind: 'paragraph',
          content: words.common.more(hidden, [code(`scale plan ${profileName} --wide`)]),
        },
      ];
