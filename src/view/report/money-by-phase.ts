import { amountFormat } from '../../catalog/phrases/amount.ts';
import { joinProse, muted, type Prose, traced } from '../../lib/inline.ts';
import type { PhaseOutlook } from '../../model/answer/report.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import type { ReportView } from './report-view.ts';
import {
  cell,
  column,
  has,
  linked,
  numberOf,
  rangeText,
  roughly,
  said,
  sameTold,
  shown,
  unitOf,
} from './shown.ts';

/** What each phase costs and earns as it begins. */
export const viewMoneyByPhase = (view: ReportView): ReportBlock[] => {
  const phases = view.report.phases.filter(
    ({ cost, revenue, reached }) =>
      // At a scale that nobody knows, nothing to pay and to earn is no figure.
      (cost !== null || revenue !== null) && !(reached === 'unknown' && !cost && !revenue),
  );
  if (phases.length < 2) return [];
  const roles = (['cost', 'revenue', 'profit'] as const).filter((role) =>
    phases.some((phase) => phase[role] !== null),
  );
  const { byPhase, byPhaseIntro, asksMore } = view.say.money;
  return [
    { kind: 'heading', level: 3, content: [byPhase] },
    { kind: 'paragraph', content: byPhaseIntro, cites: ['figure-phases', 'table-phases'] },
    figureOf(view, phases, roles),
    tableOf(view, phases, roles),
    ...askedRevenue(view, phases).map(
      (id) => ({ kind: 'paragraph', content: asksMore(view.labelOf(id)) }) as const,
    ),
  ];
};

type Role = keyof typeof TOTAL;

const figureOf = (
  view: ReportView,
  phases: readonly PhaseOutlook[],
  roles: readonly Role[],
): ReportBlock => {
  const { byPhaseChart, series } = view.say.money;
  return {
    kind: 'figure',
    id: 'phases',
    ...byPhaseChart(roles.length > 1),
    drawing: {
      kind: 'bars',
      format: amountFormat(`${view.report.plan.project.currency}/month`),
      groups: phases.map(({ name }) => [said(view, name)]),
      series: roles.map((role) => ({
        role,
        label: [series[role]],
        values: phases.map((phase) => phase[role]),
      })),
    },
  };
};

const tableOf = (
  view: ReportView,
  phases: readonly PhaseOutlook[],
  roles: readonly Role[],
): ReportTable => {
  const { byPhaseCaption, columns } = view.say.money;
  const users = phases.some(({ reached }) => reached !== 'now');
  return {
    kind: 'table',
    id: 'phases',
    caption: byPhaseCaption(roles.length > 1),
    columns: [
      column('phase', columns.phase),
      ...(users ? [column('users', columns.users)] : []),
      ...roles.map((role) => column(role, columns[role], 'right')),
    ],
    rows: phases.map((phase) => [
      [said(view, phase.name)],
      ...(users ? [reachedWith(view, phase)] : []),
      ...roles.map((role) => amountOf(view, role, phase[role])),
    ]),
  };
};

/** What is uncertain today is not known to the cent when a phase begins. */
const amountOf = (view: ReportView, role: Role, value: number | null): Prose => {
  if (value === null) return [];
  const { currency } = view.report.plan.project;
  const id = TOTAL[role];
  const amount = isUncertain(view, id)
    ? roughly(view, value, currency)
    : shown(view, value, currency);
  return linked(view, id, amount);
};

/** Metrics that are the revenue by another name, of which a phase asks for more than its scale brings. */
const askedRevenue = (view: ReportView, phases: readonly PhaseOutlook[]): readonly string[] => {
  const isRevenue = (id: string): boolean =>
    unitOf(view, id) === unitOf(view, 'revenue.total') &&
    numberOf(view, id) === numberOf(view, 'revenue.total');
  const asked = phases.flatMap(({ at, revenue }) =>
    Object.entries(at).flatMap(([id, value]) =>
      revenue !== null && value > revenue && isRevenue(id) ? [id] : [],
    ),
  );
  return [...new Set(asked)];
};

const TOTAL = {
  cost: 'costs.total',
  revenue: 'revenue.total',
  profit: 'economics.profit',
} as const;

const isUncertain = ({ report }: ReportView, id: string): boolean => {
  const { low, high } = report.plan.quantities[id] ?? {};
  return low !== undefined && low !== high;
};

const reachedWith = (view: ReportView, { at, reached }: PhaseOutlook): Prose => {
  const { now, already, oneOf } = view.say.money;
  if (reached === 'now') return [now];
  if (reached === 'already') return [already];
  const parts = Object.entries(at).map(([metric, value]) =>
    shown(view, value, unitOf(view, metric)),
  );
  if (parts.length === 0)
    return reached === 'unknown' ? [muted(view.say.summary.notes.unmeasured)] : [];
  const all = joinProse(parts, ' · ');
  return reached === 'one' ? oneOf(all) : all;
};

const PLANNED = ['investment', 'cost', 'revenue_target', 'roi', 'payback'] as const;

/** What the plan itself says of each phase. */
export const viewPlannedPhases = (view: ReportView): ReportBlock[] => {
  const phases = view.report.plan.money.phases ?? [];
  const used = PLANNED.filter((key) => phases.some(({ id }) => has(view, `${id}.${key}`)));
  if (phases.length === 0 || used.length === 0) return [];
  const returns = used.includes('roi') || used.includes('payback');
  const { planned: title, plannedIntro, plannedCaption, columns } = view.say.money;
  return [
    { kind: 'heading', level: 3, content: [title] },
    { kind: 'paragraph', content: plannedIntro(returns), cites: ['table-planned'] },
    {
      kind: 'table',
      id: 'planned',
      caption: plannedCaption(used.length > 1),
      columns: [
        column('phase', columns.phase),
        ...used.map((key) => column(key, columns[key], 'right')),
      ],
      rows: phases.map(({ id, name }) => [
        [said(view, name)],
        ...used.map((key): Prose => {
          const of = `${id}.${key}`;
          if (!has(view, of) || numberOf(view, of) === null) return [];
          return plannedAmount(view, key, of);
        }),
      ]),
    },
  ];
};

/** An amount of the plan, with its range where it has one. */
const plannedAmount = (view: ReportView, key: (typeof PLANNED)[number], id: string): Prose => {
  const { value = null, unit = '', low, high } = view.report.plan.quantities[id] ?? {};
  if (low === undefined || high === undefined || sameTold(view, low, high, unit)) {
    return [traced(id, plannedCell(view, key, value, unit))];
  }
  const [money = ''] = unit.split('/');
  const range = muted('(', ...rangeText(view, low, high, money), ')');
  return [traced(id, roughly(view, value, money)), ' ', range];
};

/** Nobody plans by the days of a payback. */
const plannedCell = (
  view: ReportView,
  key: (typeof PLANNED)[number],
  value: number | null,
  unit: string,
): Prose => {
  if (key === 'payback')
    return shown(view, value === null ? null : Number(value.toPrecision(2)), '');
  const [money = ''] = unit.split('/');
  return key === 'roi' ? roughly(view, value, money) : cell(view, value, money);
};
