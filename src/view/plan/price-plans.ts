import { muted, type Prose } from '../../lib/inline.ts';
import type { LimitReading, PlanReading } from '../../model/reading/customers.ts';
import { textIn } from '../../model/text.ts';
import { familyOf } from '../../model/unit.ts';
import type { Block, Column } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import type { PlanView } from './plan-view.ts';

/** What is sold: prices and limits, and who buys it. */
export const viewPricePlans = (view: PlanView): Block[] => {
  const plans = view.plan.plans ?? [];
  if (plans.length === 0) return [];
  const { headings } = view.words.plan.customers;
  const columns = columnsOf(view, plans);
  return [
    { kind: 'heading', level: 2, content: [headings.plans] },
    {
      kind: 'table',
      columns: columns.map(({ column }) => column),
      rows: plans.map((plan) => columns.map(({ cell }) => cell(plan))),
    },
  ];
};

type PlanColumn = { readonly column: Column; readonly cell: (plan: PlanReading) => Prose };

const columnsOf = (view: PlanView, plans: readonly PlanReading[]): readonly PlanColumn[] => {
  const { words, plan, labelOf } = view;
  const { columns, onRequest } = words.plan.customers;
  const money = plan.project.currency;
  const number = (
    key: string,
    title: string,
    priority: number,
    cell: (plan: PlanReading) => Prose,
  ): PlanColumn => ({ column: { key, title: [title], align: 'right', priority }, cell });
  const sold = plans.some(({ customers }) => customers !== null && customers > 0);
  return [
    {
      column: { key: 'plan', title: [columns.plan], align: 'left', priority: 1 },
      cell: ({ name }) => [textIn(name, words.locale)],
    },
    number('price', columns.price, 1, ({ price, listed }) =>
      price === null && !listed ? [muted(onRequest)] : shownAmount(price, money, words),
    ),
    ...(sold
      ? [
          number('customers', columns.customers, 1, (each) =>
            shownAmount(each.customers, '', words),
          ),
          number('revenue', columns.revenue, 1, (each) => shownAmount(each.revenue, money, words)),
          number('profit', columns.profit, 4, (each) => shownAmount(each.profit, money, words)),
        ]
      : []),
    ...(plans.some(({ margin }) => margin !== null)
      ? [number('margin', columns.margin, sold ? 3 : 1, (each) => marginOf(each, view))]
      : []),
    ...(plans[0]?.limits ?? []).map(({ resource }) =>
      number(resource, labelOf(resource), 2, ({ limits }) =>
        limitCell(
          limits.find((each) => each.resource === resource),
          view,
        ),
      ),
    ),
    ...(plans.some(({ rateLimit }) => rateLimit !== null)
      ? [number('rate_limit', columns.rate_limit, 3, (each) => rateOf(each, view))]
      : []),
  ];
};

const marginOf = ({ margin, price }: PlanReading, { words }: PlanView): Prose =>
  price === null ? [] : shownAmount(margin, 'share', words);

const limitCell = (limit: LimitReading | undefined, { words }: PlanView): Prose => {
  if (limit === undefined) return [];
  if (limit.unlimited) return [muted(words.plan.customers.unlimited)];
  return shownAmount(limit.limit, shortUnit(limit.unit), words);
};

/** The title says what is counted; bytes, money and times keep their unit. */
const shortUnit = (unit: string): string => (familyOf(unit).kind === 'count' ? '' : unit);

const rateOf = ({ rateLimit }: PlanReading, { words }: PlanView): Prose =>
  rateLimit === null
    ? []
    : words.plan.customers.rateLimit(
        shownAmount(rateLimit.requests, '', words),
        shownAmount(rateLimit.minutes, 'min', words),
      );
