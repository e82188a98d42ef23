import { muted, type Prose, strong, traced } from '../../lib/inline.ts';
import type { MoneyLine } from '../../model/reading/money.ts';
import { moneyName } from '../text/money-name.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import { viewMoneyByPhase, viewPlannedPhases } from './money-by-phase.ts';
import { viewMoneyByScale } from './money-by-scale.ts';
import { laterSentence, moneySentence } from './money-sentence.ts';
import { bandOf } from './projection.ts';
import type { ReportView } from './report-view.ts';
import {
  cell,
  column,
  has,
  linked,
  numberOf,
  said,
  shown,
  shownQuantity,
  unitOf,
  withoutUnits,
} from './shown.ts';
import { uncosted } from './uncosted.ts';
import { unpaidPools } from './unpaid-pools.ts';
import { whomOf } from './whom.ts';

/** What the product costs and earns: today, stage by stage, by scale and month by month. */
export const viewMoneySection = (view: ReportView): ReportBlock[] => [
  ...today(view),
  ...viewMoneyByPhase(view),
  ...viewMoneyByScale(view),
  ...byMonth(view),
  ...viewPlannedPhases(view),
  ...savings(view),
];

type Line = {
  readonly name: string;
  readonly id: string;
  readonly of: string;
  readonly total?: true;
};

const today = (view: ReportView): ReportBlock[] => {
  const { costs, revenue } = view.report.plan.money;
  if (costs.length + revenue.length === 0) return [];
  const { total, caption, columns, noRevenue } = view.say.money;
  const known = (id: string, name: string): Line[] =>
    has(view, id) ? [{ id, name, of: id, total: true }] : [];
  const lines: Line[] = [
    ...costs.map((line) => lineOf(view, line, 'costs.total')),
    ...(costs.length === 0 ? [] : known('costs.total', total.costs)),
    ...revenue.map((line) => lineOf(view, line, 'revenue.total')),
    ...(revenue.length === 0 ? [] : known('revenue.total', total.revenue)),
    ...(revenue.length === 0 ? [] : known('economics.profit', total.profit)),
  ];
  const table: ReportTable = {
    kind: 'table',
    id: 'money',
    caption,
    columns: [
      column('item', columns.item),
      column('month', columns.month, 'right'),
      column('share', columns.share, 'right'),
    ],
    rows: lines.map((line) => moneyRow(view, line)),
    totals: lines.flatMap(({ total: sum }, i) => (sum === true ? [i] : [])),
  };
  const sentence = perUser(view);
  const gap = uncosted(view);
  return [
    { kind: 'lead', content: moneySentence(view), cites: ['table-money'] },
    ...(sentence.length === 0 ? [] : [{ kind: 'paragraph', content: sentence } as const]),
    table,
    ...(revenue.length === 0 ? [{ kind: 'paragraph', content: noRevenue } as const] : []),
    ...unpaidPools(view),
    ...(gap.length === 0 ? [] : [{ kind: 'callout', status: 'warn', content: gap } as const]),
  ];
};

const lineOf = ({ words }: ReportView, line: MoneyLine, of: string): Line => ({
  id: line.id,
  name: moneyName(line, words),
  of,
});

/** Of the sum that a line is part of. */
const moneyRow = (view: ReportView, { id, name, of, total }: Line): Prose[] => {
  const value = numberOf(view, id);
  const sum = numberOf(view, of);
  const [money = ''] = unitOf(view, id).split('/');
  const shownValue: Prose = [traced(id, cell(view, value, money))];
  const share =
    total === true || value === null || sum === null || sum === 0
      ? []
      : shown(view, Math.round((value / sum) * 1000) / 1000, 'share');
  return total === true
    ? [[strong(name)], [strong(...shownValue)], []]
    : [[name], shownValue, share];
};

/** The sentence says for whom and by what time. */
const perUser = (view: ReportView): Prose => {
  const each = (id: string): Prose | undefined =>
    numberOf(view, id) === null ? undefined : withoutUnits(shownQuantity(view, id));
  const cost = each('costs.per_user');
  const one = whomOf(view.stepOf, view.say.locale);
  if (cost === undefined || one === undefined) return [];
  return view.say.money.perUser(one, cost, each('revenue.per_user'));
};

const byMonth = (view: ReportView): ReportBlock[] => {
  const { projection } = view.report;
  const id = 'economics.profit';
  const unit = projection.columns.find((each) => each.id === id)?.unit;
  if (unit === undefined) return [];
  const drawing = bandOf(view, id, unit, [projection.today, ...projection.months]);
  if (drawing === undefined) return [];
  const { later, laterChart } = view.say.money;
  return [
    { kind: 'heading', level: 3, content: [later] },
    {
      kind: 'paragraph',
      content: laterSentence(view, id, 'profit'),
      cites: ['figure-result'],
    },
    { kind: 'figure', id: 'result', ...laterChart, drawing },
  ];
};

/** The column says by what time. */
const money = (view: ReportView, id: string): string =>
  unitOf(view, `${id}.saved`).split('/')[0] ?? '';

const savings = (view: ReportView): ReportBlock[] => {
  const all = view.report.plan.money.savings ?? [];
  if (all.length === 0) return [];
  const { savings: title, savingsIntro, savingsCaption, columns, notYet } = view.say.money;
  return [
    { kind: 'heading', level: 3, content: [title] },
    { kind: 'paragraph', content: savingsIntro, cites: ['table-savings'] },
    {
      kind: 'table',
      id: 'savings',
      caption: savingsCaption,
      columns: [column('saving', columns.saving), column('saved', columns.saved, 'right')],
      rows: all.map(({ id, name, active }) => [
        [said(view, name)],
        active === true && numberOf(view, `${id}.saved`) !== 0
          ? linked(view, `${id}.saved`, cell(view, numberOf(view, `${id}.saved`), money(view, id)))
          : [muted(notYet)],
      ]),
    },
  ];
};
