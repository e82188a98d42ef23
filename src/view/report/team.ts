import { type Prose, plain, prose, strong } from '../../lib/inline.ts';
import { snakeCase } from '../../model/id.ts';
import type { RoleReading } from '../../model/reading/team.ts';
import type { ListItem } from '../document.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import { viewHiring } from './hiring.ts';
import { bandOf } from './projection.ts';
import type { ReportView } from './report-view.ts';
import {
  column,
  has,
  linked,
  monthOf,
  numberOf,
  rangeText,
  roughly,
  said,
  sameTold,
  shown,
  shownLater,
  shownQuantity,
  unitOf,
  withoutUnits,
} from './shown.ts';

/** Who is there and who is needed, whom to hire and when, and how to work together. */
export const viewTeamSection = (view: ReportView): ReportBlock[] => [
  ...roles(view),
  ...growth(view),
  ...support(view),
  ...viewHiring(view),
  ...pattern(view),
];

const roles = (view: ReportView): ReportBlock[] => {
  const all = view.report.plan.team.roles;
  const [have, need] = [numberOf(view, 'team.have'), numberOf(view, 'team.headcount')];
  if (all.length === 0) return [];
  const { team } = view.say;
  const next = all.find((role) => role.next !== null)?.next ?? null;
  const unit = unitOf(view, 'team.next_scale');
  const step =
    next === null || next.at === null
      ? []
      : team.next(shown(view, next.at, unit), monthOf(next.by));
  const lead = have === null || need === null ? [] : team.intro({ have, need });
  const content: Prose =
    lead.length === 0 ? step : step.length === 0 ? lead : prose`${lead} ${step}`;
  return [
    ...(content.length === 0 ? [] : [{ kind: 'lead', content, cites: ['table-roles'] } as const]),
    roleTable(view, all),
  ];
};

const roleTable = (view: ReportView, all: readonly RoleReading[]): ReportTable => {
  const { columns, caption, total } = view.say.team;
  const sum = (of: (role: RoleReading) => number | null): Prose => {
    const values = all.map(of);
    return values.includes(null)
      ? []
      : [strong(plain(values.reduce<number>((a, b) => a + (b ?? 0), 0)))];
  };
  const withNext = all.some(({ next }) => next !== null);
  const count = (value: number | null): Prose => shown(view, value, '');
  return {
    kind: 'table',
    id: 'roles',
    caption,
    columns: [
      column('role', columns.role),
      column('have', columns.have, 'right'),
      column('need', columns.need, 'right'),
      ...(withNext ? [column('next', columns.next, 'right'), column('by', columns.by)] : []),
    ],
    rows: [
      ...all.map((role) => [
        [said(view, role.name)],
        linked(view, `team.roles.${snakeCase(role.id)}.have`, count(role.have)),
        linked(view, `team.${snakeCase(role.id)}`, count(role.need)),
        ...(withNext ? [role.next === null ? [] : count(role.next.need), byOf(role)] : []),
      ]),
      [
        [strong(total)],
        linked(
          view,
          'team.have',
          sum(({ have }) => have),
        ),
        linked(
          view,
          'team.headcount',
          sum(({ need }) => need),
        ),
        ...(withNext ? [sum(({ next }) => next?.need ?? null), []] : []),
      ],
    ],
    totals: [all.length],
  };
};

const byOf = ({ by, next, have }: RoleReading): Prose => {
  const more = by !== null || (next?.need ?? 0) > (have ?? 0);
  return (more ? monthOf(by ?? next?.by ?? null) : undefined) ?? [];
};

const growth = (view: ReportView): ReportBlock[] => {
  const { projection } = view.report;
  const id = 'team.headcount';
  const unit = projection.columns.find((each) => each.id === id)?.unit;
  const all = [projection.today, ...projection.months];
  const drawing = unit === undefined ? undefined : bandOf(view, id, unit, all);
  if (drawing === undefined) return [];
  return [
    { kind: 'paragraph', content: later(view, id), cites: ['figure-team'] },
    { kind: 'figure', id: 'team', ...view.say.team.growth, drawing },
  ];
};

/** How many are needed at the end of the months, and between what. */
const later = (view: ReportView, id: string): Prose => {
  const last = view.report.projection.months.at(-1);
  const { p5 = null, p50 = null, p95 = null } = last?.quantities[id] ?? {};
  const unit = unitOf(view, id);
  return view.say.team.later({
    month: monthOf(last?.month ?? null) ?? [],
    people: shownLater(view, id, p50, unit),
    range: sameTold(view, p5, p95, unit) ? undefined : withoutUnits(rangeText(view, p5, p95, unit)),
  });
};

const support = (view: ReportView): ReportBlock[] => {
  const id = 'support.agents';
  if (!has(view, id)) return [];
  const last = view.report.projection.months.at(-1);
  const { p5 = null, p50: later = null, p95 = null } = last?.quantities[id] ?? {};
  const rough = (value: number | null): Prose => roughly(view, value, unitOf(view, id));
  const content = view.say.team.support({
    tickets: has(view, 'support.tickets') ? shownQuantity(view, 'support.tickets') : undefined,
    agents: numberOf(view, id) === null ? undefined : shownQuantity(view, id),
    later: later === null ? undefined : rough(later),
    range: sameTold(view, p5, p95, unitOf(view, id))
      ? undefined
      : rangeText(view, p5, p95, unitOf(view, id)),
    month: monthOf(last?.month ?? null) ?? [],
  });
  return [
    { kind: 'heading', level: 3, content: [view.say.team.supportTitle] },
    { kind: 'paragraph', content },
  ];
};

const pattern = (view: ReportView): ReportBlock[] => {
  const how = view.report.plan.team.communication;
  if (how === null) return [];
  const { team } = view.say;
  const items: ListItem[] = [
    ...how.practices.map((practice) => ({ content: [said(view, practice)] })),
    ...(how.decisions === undefined
      ? []
      : [{ content: team.decisions(said(view, how.decisions)) }]),
    ...(how.information === undefined
      ? []
      : [{ content: team.information(said(view, how.information)) }]),
  ];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, content: [team.working] },
    { kind: 'paragraph', content: team.pattern(said(view, how.name)) },
    { kind: 'list', items },
  ];
};
