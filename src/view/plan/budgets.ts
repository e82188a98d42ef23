import type { Status } from '../../lib/inline.ts';
import type { BudgetReading } from '../../model/reading/budgets.ts';
import { textIn } from '../../model/text.ts';
import type { Block } from '../document.ts';
import { type LimitRow, limitTable } from './limits.ts';
import type { PlanView } from './plan-view.ts';

/** Budgets of the profile today, those that are exceeded first; those that look along the months are only named. */
export const viewBudgets = (view: PlanView): Block[] => {
  const { budgets = [] } = view.plan;
  if (budgets.length === 0) return [];
  const { headings, columns, budget } = view.words.plan;
  const today = budgets.filter(({ looksAhead }) => !looksAhead);
  const ahead = budgets.length - today.length;
  const rows = today.map((one) => rowOf(one, view));
  const exceeded = today.filter(({ met }) => met === false).length;
  const unknown = today.filter(({ met }) => met === null).length;
  const later: Block[] =
    ahead === 0
      ? []
      : [{ kind: 'paragraph', content: budget.ahead(ahead, `scale check ${view.profileName}`) }];
  const heading: Block = { kind: 'heading', level: 2, content: [headings.budgets] };
  if (rows.length === 0) return [heading, ...later];
  return [
    heading,
    {
      kind: 'callout',
      status: gravestOf(rows),
      content: budget.exceeded(exceeded, unknown, today.length),
    },
    limitTable(rows, columns.budget, view),
    ...later,
  ];
};

const gravestOf = (rows: readonly LimitRow[]): Status =>
  (['fail', 'warn', 'unknown'] as const).find((is) => rows.some(({ status }) => status === is)) ??
  'pass';

const rowOf = (reading: BudgetReading, { words }: PlanView): LimitRow => {
  const { met, severity, label, keep } = reading;
  const { status } = words.plan.budget;
  const name = [label === undefined ? keep : textIn(label, words.locale)];
  if (met === null) return { reading, name, status: 'unknown', outcome: status.unknown };
  return met
    ? { reading, name, status: 'pass', outcome: status.kept }
    : { reading, name, status: severity, outcome: status.exceeded };
};
