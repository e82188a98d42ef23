import { month, muted, type Prose, plain, prose, strong } from '../../lib/inline.ts';
import type { HireReading, HiringCalendar } from '../../model/reading/hiring-calendar.ts';
import type { RoleReading } from '../../model/reading/team.ts';
import type { ListItem } from '../document.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import type { CalendarDrawing } from './drawing.ts';
import { hireName, together } from './hires.ts';
import { bandOf } from './projection.ts';
import type { ReportView } from './report-view.ts';
import {
  column,
  has,
  monthOf,
  numberOf,
  roughly,
  said,
  shown,
  shownQuantity,
  unitOf,
} from './shown.ts';

/** Who is there and who is needed, whom to hire and when, and how to work together. */
export const viewTeamSection = (view: ReportView): ReportBlock[] => [
  ...roles(view),
  ...growth(view),
  ...support(view),
  ...hiring(view),
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
    ...(content.length === 0 ? [] : [{ kind: 'lead', content } as const]),
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
        count(role.have),
        count(role.need),
        ...(withNext ? [role.next === null ? [] : count(role.next.need), byOf(role)] : []),
      ]),
      [
        [strong(total)],
        sum(({ have }) => have),
        sum(({ need }) => need),
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
  return [{ kind: 'figure', id: 'team', ...view.say.team.growth, drawing }];
};

const support = (view: ReportView): ReportBlock[] => {
  const id = 'support.agents';
  if (!has(view, id)) return [];
  const last = view.report.projection.months.at(-1);
  const later = last?.quantities[id]?.p50 ?? null;
  const content = view.say.team.support({
    tickets: has(view, 'support.tickets') ? shownQuantity(view, 'support.tickets') : undefined,
    agents: numberOf(view, id) === null ? undefined : shownQuantity(view, id),
    later: later === null ? undefined : roughly(view, later, unitOf(view, id)),
    month: monthOf(last?.month ?? null) ?? [],
  });
  return [
    { kind: 'heading', level: 3, content: [view.say.team.supportTitle] },
    { kind: 'paragraph', content },
  ];
};

/** More rows are not read by a client. */
const MOST = 12;

const hiring = (view: ReportView): ReportBlock[] => {
  const calendar = view.report.projection.hiring ?? view.report.plan.team.calendar;
  const rows = together(calendar?.hires ?? []);
  const first = rows[0]?.[0];
  if (calendar === null || calendar === undefined || first === undefined) return [];
  const { team } = view.say;
  const people = calendar.hires.reduce((sum, hire) => sum + hire.people, 0);
  const by = first.hire_by ?? first.needed;
  const facts = { count: rows.length, people, first: [month(by)], months: calendar.months };
  const hidden = rows.length - Math.min(MOST, rows.length);
  return [
    { kind: 'heading', level: 3, content: [team.calendar] },
    { kind: 'paragraph', content: team.calendarIntro(facts) },
    {
      kind: 'figure',
      id: 'hiring',
      ...team.calendarChart,
      drawing: calendarOf(view, calendar, rows.slice(0, MOST)),
    },
    hireTable(view, rows.slice(0, MOST)),
    ...(hidden === 0 ? [] : [{ kind: 'paragraph', content: team.more(hidden) } as const]),
    ...notes(view, calendar).map((content) => ({ kind: 'paragraph', content }) as const),
  ];
};

const names = (view: ReportView, hires: readonly HireReading[]): Prose =>
  hires.flatMap((hire, i) => (i === 0 ? hireName(view, hire) : [', ', ...hireName(view, hire)]));

const calendarOf = (
  view: ReportView,
  { months: horizon }: HiringCalendar,
  rows: readonly (readonly HireReading[])[],
): CalendarDrawing => {
  const { projection } = view.report;
  const all = [projection.today, ...projection.months].map(({ month: iso }) => iso);
  const months = all.slice(0, horizon + 1);
  const at = (iso: string): number => {
    const index = months.indexOf(iso);
    return index < 0 ? months.length - 1 : index;
  };
  return {
    kind: 'calendar',
    months,
    rows: rows.flatMap((hires) => {
      const [first] = hires;
      if (first === undefined) return [];
      return [
        {
          label: names(view, hires),
          from: at(first.hire_by ?? first.needed),
          to: at(first.needed),
          late: first.late,
        },
      ];
    }),
    legend: { span: [view.say.team.span], end: [view.say.team.end] },
  };
};

const hireTable = (view: ReportView, rows: readonly (readonly HireReading[])[]): ReportTable => {
  const { columns, calendarCaption, late } = view.say.team;
  return {
    kind: 'table',
    caption: calendarCaption,
    columns: [
      column('decide', columns.decide),
      column('start', columns.start),
      column('whom', columns.whom),
      column('why', columns.why),
    ],
    rows: rows.flatMap((hires): Prose[][] => {
      const [first] = hires;
      if (first === undefined) return [];
      const decide: Prose = first.hire_by === null ? [] : [month(first.hire_by)];
      return [
        [
          first.late ? [...decide, ' ', muted(`(${late})`)] : decide,
          [month(first.needed)],
          names(view, hires),
          reason(view, first),
        ],
      ];
    }),
  };
};

const reason = (view: ReportView, { reason: why, group, scale }: HireReading): Prose => {
  const { reasons } = view.say.team;
  if (group !== null) return [said(view, group.name)];
  if (why === 'load') return [reasons.load];
  return scale === null
    ? [reasons.need]
    : reasons.scale(shown(view, scale, unitOf(view, 'team.next_scale')));
};

const notes = (
  view: ReportView,
  { hires, lead, ramp, assumed, payroll }: HiringCalendar,
): Prose[] => {
  const { team } = view.say;
  const [now, later] = [payroll[0], payroll.at(-1)];
  const unit = unitOf(view, 'team.payroll');
  return [
    ...(lead === null || ramp === null ? [] : [team.lead(lead, ramp, assumed)]),
    ...(hires.some(({ reason: why, have }) => why === 'load' && have === null)
      ? [team.haveUnknown]
      : []),
    ...(now === undefined || later === undefined
      ? []
      : [
          team.payroll(shown(view, now.amount, unit), shown(view, later.amount, unit), [
            month(later.month),
          ]),
        ]),
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
