import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Prose } from '../../lib/inline.ts';
import { muted, strong } from '../../lib/inline.ts';
import type { BuiltinName } from '../../model/builtin.ts';
import type { MoneyLine } from '../../model/reading/money.ts';
import { textIn } from '../../model/text.ts';
import type { Block } from '../document.ts';
import { amountCells, shownAmount } from '../text/amount.ts';
import { moneyName } from '../text/money-name.ts';
import { viewPhaseMoney, viewSavings } from './phase-money.ts';
import type { PlanView } from './plan-view.ts';

type Line = { readonly name: string; readonly id: string; readonly total?: boolean };

/** Costs and revenue with their totals, each also for one user, and what is left. */
export const viewMoney = (view: PlanView): Block[] => {
  const { words } = view;
  const lines = [...costLines(view), ...revenueLines(view)];
  if (lines.length === 0) return viewPhaseMoney(view);
  const { columns, headings } = words.plan;
  const perUser = lines.some(({ id }) => perUserOf(id, view) !== undefined);
  return [
    { kind: 'heading', level: 2, content: [headings.money] },
    {
      kind: 'table',
      columns: [
        { key: 'item', title: [columns.item], align: 'left', priority: 1 },
        { key: 'month', title: [columns.month], align: 'right', priority: 1 },
        ...(perUser
          ? [{ key: 'per_user', title: [columns.per_user], align: 'right', priority: 2 } as const]
          : []),
        { key: 'id', title: ['ID'], align: 'left', priority: 3 },
      ],
      rows: lines.map((line) => moneyRow(line, perUser, view)),
    },
    ...(perUser ? [] : [{ kind: 'paragraph', content: words.plan.money.noUsers } as const]),
    ...resultTable(view),
    ...viewSavings(view),
    ...viewPhaseMoney(view),
  ];
};

const costLines = ({ plan: { money }, words }: PlanView): Line[] =>
  money.costs.length === 0
    ? []
    : [
        ...money.costs.map((line) => itemLine(line, words)),
        ...money.groups.map((line) => ({ ...groupLine(line, words), total: true })),
        { id: 'costs.total', name: words.quantities['costs.total'], total: true },
      ];

const revenueLines = ({ plan: { money }, words }: PlanView): Line[] =>
  money.revenue.length === 0
    ? []
    : [
        ...money.revenue.map((line) => itemLine(line, words)),
        { id: 'revenue.total', name: words.quantities['revenue.total'], total: true },
      ];

const itemLine = (line: MoneyLine, words: Catalogue): Line => ({
  id: line.id,
  name: moneyName(line, words),
});

/** Usual groups have a name in the catalogue; any other is called as in the profile. */
const groupLine = ({ id, name }: MoneyLine, { quantities, locale }: Catalogue): Line => ({
  id,
  name: Object.hasOwn(quantities, id)
    ? quantities[id as BuiltinName]
    : asWords(textIn(name, locale)),
});

/** The group of an item is an id: `tools_and_services` → `Tools and services`. */
const asWords = (id: string): string =>
  id.charAt(0).toUpperCase() + id.slice(1).replaceAll(/[-_]/g, ' ');

/** Only totals are shown for one user, and only where something is counted in users. */
const perUserOf = (id: string, { plan }: PlanView) =>
  id.endsWith('.total') ? plan.quantities[id.replace('.total', '.per_user')] : undefined;

const moneyRow = (
  { id, name, total }: Line,
  withUsers: boolean,
  view: PlanView,
): readonly Prose[] => {
  const { plan, words } = view;
  const { value, unit } = plan.quantities[id] ?? { value: null, unit: '' };
  const perUser = perUserOf(id, view);
  const month = shownAmount(value, currencyOf(unit), words);
  return [
    total === true ? [strong(name)] : [name],
    total === true ? [strong(...month)] : month,
    ...(withUsers
      ? [perUser === undefined ? [] : shownAmount(perUser.value, currencyOf(perUser.unit), words)]
      : []),
    [muted(id)],
  ];
};

/** The column says "a month": the currency alone is left to say. */
const currencyOf = (unit: string): string => unit.split('/')[0] ?? unit;

const RESULTS = [
  'economics.profit',
  'economics.gross_margin',
  'economics.margin',
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
