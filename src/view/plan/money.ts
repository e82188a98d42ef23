import type { Prose } from '../../lib/inline.ts';
import { muted, strong } from '../../lib/inline.ts';
import type { BuiltinName } from '../../model/builtin.ts';
import { amountCells, shownAmount } from '../amount.ts';
import type { Block } from '../document.ts';
import type { PlanView } from '../plan.ts';

type Line = { readonly name: string; readonly id: string; readonly total?: boolean };

/** Costs and revenue with their totals, each also for one user, and what is left. */
export const viewMoney = (view: PlanView): Block[] => {
  const { words } = view;
  const costs = sideLines('costs', view);
  const revenue = sideLines('revenue', view);
  if (costs.length === 0 && revenue.length === 0) return [];
  const { columns, headings } = words.plan;
  const rows = [...costs, ...revenue].map((line) => moneyRow(line, view));
  return [
    { kind: 'heading', level: 2, content: [headings.money] },
    {
      kind: 'table',
      columns: [
        { key: 'item', title: [columns.item], align: 'left', priority: 1 },
        { key: 'month', title: [columns.month], align: 'right', priority: 1 },
        { key: 'per_user', title: [columns.per_user], align: 'right', priority: 2 },
        { key: 'id', title: ['ID'], align: 'left', priority: 3 },
      ],
      rows,
    },
    ...resultTable(view),
  ];
};

/** The items of one side as the profile has them, then their total. */
const sideLines = (side: 'costs' | 'revenue', { plan, labelOf, words }: PlanView): Line[] => {
  const items = Object.keys(plan.quantities).filter((id) => isItem(id, side, plan.quantities));
  if (!(`${side}.total` in plan.quantities)) return [];
  const total = { id: `${side}.total`, name: words.quantities[`${side}.total`], total: true };
  return [...items.map((id) => ({ id, name: labelOf(id) })), total];
};

const DERIVED = new Set(['total', 'per_user', 'cost_of_revenue', 'infrastructure', 'people']);

const isItem = (id: string, side: string, quantities: PlanView['plan']['quantities']): boolean => {
  const [section, item, ...rest] = id.split('.');
  if (section !== side || item === undefined || rest.length > 0) return false;
  return !DERIVED.has(item) && quantities[id]?.unit.endsWith('/month') === true;
};

const moneyRow = ({ id, name, total }: Line, view: PlanView): readonly Prose[] => {
  const { plan, words } = view;
  const { value, unit } = plan.quantities[id] ?? { value: null, unit: '' };
  const perUser = plan.quantities[id.replace(/\.total$/, '.per_user')];
  const month = shownAmount(value, currencyOf(unit), words);
  return [
    total === true ? [strong(name)] : [name],
    total === true ? [strong(...month)] : month,
    total === true && perUser !== undefined
      ? shownAmount(perUser.value, currencyOf(perUser.unit), words)
      : [],
    [muted(id)],
  ];
};

/** The column says "a month": the currency alone is left to say. */
const currencyOf = (unit: string): string => unit.split('/')[0] ?? unit;

const RESULTS = [
  'economics.profit',
  'economics.gross_margin',
  'economics.roi',
] as const satisfies readonly BuiltinName[];

const resultTable = ({ plan, words }: PlanView): Block[] => {
  const rows = RESULTS.filter((id) => id in plan.quantities).map((id): readonly Prose[] => {
    const { value, unit } = plan.quantities[id] ?? { value: null, unit: '' };
    return [[words.quantities[id]], ...amountCells(value, unit, words), [muted(id)]];
  });
  if (rows.length === 0) return [];
  const { columns } = words.plan;
  return [
    {
      kind: 'table',
      columns: [
        { key: 'result', title: [words.plan.money.result], align: 'left', priority: 1 },
        { key: 'value', title: [columns.value], align: 'right', priority: 1 },
        { key: 'unit', title: [columns.unit], align: 'left', priority: 1 },
        { key: 'id', title: ['ID'], align: 'left', priority: 3 },
      ],
      rows,
    },
  ];
};
