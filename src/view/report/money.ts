import { amountFormat } from '../../catalog/amount.ts';
import { muted, type Prose, strong, traced } from '../../lib/inline.ts';
import type { MoneyLine } from '../../model/reading/money.ts';
import type { PhaseOutlook } from '../../model/report.ts';
import { textIn } from '../../model/text.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import { moneySentence } from './money-sentence.ts';
import { bandOf } from './projection.ts';
import type { ReportView } from './report-view.ts';
import {
  cell,
  column,
  has,
  numberOf,
  roughly,
  said,
  shown,
  shownQuantity,
  unitOf,
} from './shown.ts';

/** What the product costs and earns: today, stage by stage, by scale and month by month. */
export const viewMoneySection = (view: ReportView): ReportBlock[] => [
  ...today(view),
  ...byPhase(view),
  ...byScale(view),
  ...byMonth(view),
  ...planned(view),
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
  return [
    { kind: 'lead', content: moneySentence(view) },
    ...(sentence.length === 0 ? [] : [{ kind: 'paragraph', content: sentence } as const]),
    table,
    ...(revenue.length === 0 ? [{ kind: 'paragraph', content: noRevenue } as const] : []),
  ];
};

const lineOf = ({ say }: ReportView, { id, name }: MoneyLine, of: string): Line => ({
  id,
  name: textIn(name, say.locale),
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

const perUser = (view: ReportView): Prose => {
  if (numberOf(view, 'costs.per_user') === null) return [];
  const revenue =
    numberOf(view, 'revenue.per_user') === null
      ? undefined
      : shownQuantity(view, 'revenue.per_user');
  return view.say.money.perUser(shownQuantity(view, 'costs.per_user'), revenue);
};

const byPhase = (view: ReportView): ReportBlock[] => {
  const phases = view.report.phases.filter(
    ({ cost, revenue, unscaled }) =>
      // At a scale that nobody knows, nothing to pay and to earn is no figure.
      (cost !== null || revenue !== null) && !(unscaled && !cost && !revenue),
  );
  if (phases.length < 2) return [];
  const {
    byPhase: title,
    byPhaseIntro,
    byPhaseChart,
    series,
    byPhaseCaption,
    columns,
  } = view.say.money;
  const { currency } = view.report.plan.project;
  const roles = (['cost', 'revenue', 'profit'] as const).filter((role) =>
    phases.some((phase) => phase[role] !== null),
  );
  const users = phases.some(({ at }) => Object.keys(at).length > 0);
  const table: ReportTable = {
    kind: 'table',
    caption: byPhaseCaption,
    columns: [
      column('phase', columns.phase),
      ...(users ? [column('users', columns.users)] : []),
      ...roles.map((role) => column(role, columns[role], 'right')),
    ],
    rows: phases.map((phase) => [
      [said(view, phase.name)],
      ...(users ? [reachedWith(view, phase)] : []),
      ...roles.map((role) => roughly4(view, phase[role], currency)),
    ]),
  };
  return [
    { kind: 'heading', level: 3, content: [title] },
    { kind: 'paragraph', content: byPhaseIntro },
    {
      kind: 'figure',
      id: 'phases',
      ...byPhaseChart,
      drawing: {
        kind: 'bars',
        format: amountFormat(`${currency}/month`),
        groups: phases.map(({ name }) => [said(view, name)]),
        series: roles.map((role) => ({
          role,
          label: [series[role]],
          values: phases.map((phase) => phase[role]),
        })),
      },
    },
    table,
  ];
};

const roughly4 = (view: ReportView, value: number | null, unit: string): Prose =>
  value === null ? [] : shown(view, value, unit);

const reachedWith = (view: ReportView, { at, id }: PhaseOutlook): Prose => {
  const parts = Object.entries(at).map(([metric, value]) =>
    shown(view, value, unitOf(view, metric)),
  );
  if (parts.length === 0)
    return id === view.report.plan.phase.current.id ? [view.say.money.now] : [];
  return parts.flatMap((part, i) => (i === 0 ? part : [' · ', ...part]));
};

const byScale = (view: ReportView): ReportBlock[] => {
  const { scales } = view.report;
  const known = scales?.points.filter(({ value }) => value !== null) ?? [];
  const [first, last] = [known[0], known.at(-1)];
  if (scales === undefined || first === undefined || last === undefined) return [];
  const { unit: title, unitIntro, unitChart, unitAxis } = view.say.money;
  const scale = (value: number): Prose => shown(view, Number(value.toPrecision(2)), scales.unit);
  const cost = (value: number | null): Prose => roughly(view, value, scales.ofUnit);
  return [
    { kind: 'heading', level: 3, content: [title] },
    {
      kind: 'paragraph',
      content: unitIntro({
        today: cost(first.value),
        at: scale(first.scale),
        later: cost(last.value),
        laterAt: scale(last.scale),
        falls: (last.value ?? 0) < (first.value ?? 0),
      }),
    },
    {
      kind: 'figure',
      id: 'cost-per-user',
      ...unitChart(view.labelOf(scales.driver)),
      drawing: {
        kind: 'curve',
        x: { format: amountFormat(scales.unit), label: [view.labelOf(scales.driver)] },
        y: { format: amountFormat(scales.ofUnit), label: [unitAxis] },
        points: scales.points.map(({ scale: x, value: y }) => ({ x, y })),
        marks: [
          { x: scales.today, label: [view.say.money.now] },
          ...view.report.phases.flatMap(({ at, name }) => {
            const x = at[scales.driver];
            return x === undefined ? [] : [{ x, label: [said(view, name)] }];
          }),
        ],
      },
    },
  ];
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
    { kind: 'figure', id: 'result', ...laterChart, drawing },
  ];
};

const PLANNED = ['investment', 'cost', 'revenue_target', 'roi', 'payback'] as const;

const planned = (view: ReportView): ReportBlock[] => {
  const phases = view.report.plan.money.phases ?? [];
  const used = PLANNED.filter((key) => phases.some(({ id }) => has(view, `${id}.${key}`)));
  if (phases.length === 0 || used.length === 0) return [];
  const { planned: title, plannedCaption, columns } = view.say.money;
  return [
    { kind: 'heading', level: 3, content: [title] },
    {
      kind: 'table',
      caption: plannedCaption,
      columns: [
        column('phase', columns.phase),
        ...used.map((key) => column(key, columns[key], 'right')),
      ],
      rows: phases.map(({ id, name }) => [
        [said(view, name)],
        ...used.map((key): Prose => {
          const of = `${id}.${key}`;
          if (!has(view, of) || numberOf(view, of) === null) return [];
          const unit = key === 'payback' ? 'count' : (unitOf(view, of).split('/')[0] ?? '');
          const value = Number((numberOf(view, of) ?? 0).toPrecision(4));
          return [traced(of, shown(view, value, unit))];
        }),
      ]),
    },
  ];
};

const savings = (view: ReportView): ReportBlock[] => {
  const all = view.report.plan.money.savings ?? [];
  if (all.length === 0) return [];
  const { savings: title, savingsCaption, columns, notYet } = view.say.money;
  return [
    { kind: 'heading', level: 3, content: [title] },
    {
      kind: 'table',
      caption: savingsCaption,
      columns: [column('saving', columns.saving), column('saved', columns.saved, 'right')],
      rows: all.map(({ id, name, active }) => [
        [said(view, name)],
        active === true ? shownQuantity(view, `${id}.saved`) : [muted(notYet)],
      ]),
    },
  ];
};
