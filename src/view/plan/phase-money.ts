import { muted, type Prose, strong } from '../../lib/inline.ts';
import type { MoneyLine, SavingLine } from '../../model/reading/money.ts';
import { textIn } from '../../model/text.ts';
import type { Block, Column } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import { paybackShown } from './payback.ts';
import type { PlanView } from './plan-view.ts';

const COLUMNS = ['investment', 'cost', 'revenue_target', 'roi', 'payback'] as const;

/** What each phase is planned to cost and to earn, side by side. */
export const viewPhaseMoney = (view: PlanView): Block[] => {
  const { plan, words } = view;
  const phases = plan.money.phases ?? [];
  if (phases.length === 0) return [];
  const { headings, columns } = words.plan;
  const used = COLUMNS.filter((column) =>
    phases.some(({ id }) => `${id}.${column}` in plan.quantities),
  );
  return [
    { kind: 'heading', level: 3, content: [headings.phases] },
    {
      kind: 'table',
      columns: [
        { key: 'phase', title: [columns.phase], align: 'left', priority: 1 },
        ...used.map((key): Column => ({ key, title: [columns[key]], align: 'right', priority: 1 })),
        { key: 'id', title: ['ID'], align: 'left', priority: 3 },
      ],
      rows: phases.map((line) => phaseRow(line, used, view)),
    },
  ];
};

const phaseRow = (
  { id, name }: MoneyLine,
  columns: readonly (typeof COLUMNS)[number][],
  { plan, words }: PlanView,
): readonly Prose[] => {
  const text = textIn(name, words.locale);
  const current = id === `phases.${plan.phase.current.id.replaceAll('-', '_')}`;
  return [
    current ? [strong(text), muted(` (${words.plan.now})`)] : [text],
    ...columns.map((column): Prose => {
      const quantity = plan.quantities[`${id}.${column}`];
      if (quantity === undefined) return [];
      // The titles say "a month" and "months".
      const unit = column === 'payback' ? 'count' : (quantity.unit.split('/')[0] ?? '');
      const value = column === 'payback' ? paybackShown(quantity.value) : quantity.value;
      return shownAmount(value, unit, words);
    }),
    [muted(id)],
  ];
};

/** What makes costs cheaper, and how much it saves. */
export const viewSavings = (view: PlanView): Block[] => {
  const { plan, words } = view;
  const savings = plan.money.savings ?? [];
  if (savings.length === 0) return [];
  const { headings, columns } = words.plan;
  return [
    { kind: 'heading', level: 3, content: [headings.savings] },
    {
      kind: 'table',
      columns: [
        { key: 'what', title: [columns.what], align: 'left', priority: 1 },
        { key: 'saved', title: [columns.saved], align: 'right', priority: 1 },
        { key: 'id', title: ['ID'], align: 'left', priority: 3 },
      ],
      rows: savings.map((line) => savingRow(line, view)),
    },
  ];
};

const savingRow = (
  { id, name, active }: SavingLine,
  { plan, words }: PlanView,
): readonly Prose[] => {
  const { value, unit } = plan.quantities[`${id}.saved`] ?? { value: null, unit: '' };
  const saved: Prose =
    active === true
      ? shownAmount(value, unit.split('/')[0] ?? '', words)
      : [muted(words.plan.notInForce)];
  return [[textIn(name, words.locale)], saved, [muted(id)]];
};
