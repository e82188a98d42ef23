import { month, muted, type Prose } from '../../lib/inline.ts';
import type { HireReading, HiringCalendar } from '../../model/reading/hiring-calendar.ts';
import { together } from '../hiring/hires-together.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import type { CalendarDrawing } from './drawing.ts';
import { hireName } from './hires.ts';
import type { ReportView } from './report-view.ts';
import { column, linked, said, shown, unitOf } from './shown.ts';

/** More rows are not read by a client. */
const MOST = 12;

/** Whom to hire and when to decide, in a chart and a table. */
export const viewHiring = (view: ReportView): ReportBlock[] => {
  const calendar = view.report.projection.hiring ?? view.report.plan.team.calendar;
  const rows = together(calendar?.hires ?? []);
  const first = rows[0]?.[0];
  if (calendar === null || calendar === undefined || first === undefined) return [];
  const { team } = view.say;
  const of = (is: (hire: HireReading) => boolean): number =>
    calendar.hires.filter(is).reduce((sum, hire) => sum + hire.people, 0);
  const isLoad = ({ reason: why }: HireReading): boolean => why === 'load';
  const by = first.hire_by ?? first.needed;
  const facts = {
    count: rows.length,
    people: of(() => true),
    byLoad: of(isLoad),
    first: [month(by)],
    months: calendar.months,
  };
  const reasons = new Set(calendar.hires.map(({ reason: why }) => why));
  const overlaps = reasons.has('window') && reasons.has('scale');
  const hidden = rows.length - Math.min(MOST, rows.length);
  return [
    { kind: 'heading', level: 3, content: [team.calendar] },
    {
      kind: 'paragraph',
      content: team.calendarIntro(facts),
      cites: ['figure-hiring', 'table-hiring'],
    },
    {
      kind: 'figure',
      id: 'hiring',
      ...team.calendarChart,
      drawing: calendarOf(view, calendar, rows.slice(0, MOST)),
    },
    hireTable(view, rows.slice(0, MOST)),
    ...(hidden === 0 ? [] : [{ kind: 'paragraph', content: team.more(hidden) } as const]),
    ...[...(overlaps ? [team.overlap] : []), ...notes(view, calendar)].map(
      (content) => ({ kind: 'paragraph', content }) as const,
    ),
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
    id: 'hiring',
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
  const id = 'team.next_scale';
  if (group !== null) return [said(view, group.name)];
  if (why === 'load') return [reasons.load];
  return scale === null
    ? [reasons.need]
    : reasons.scale(linked(view, id, shown(view, scale, unitOf(view, id))));
};

const notes = (
  view: ReportView,
  { hires, lead, ramp, assumed, payroll }: HiringCalendar,
): Prose[] => {
  const { team } = view.say;
  const [now, later] = [payroll[0], payroll.at(-1)];
  const unit = unitOf(view, 'team.payroll');
  const isDated = ({ reason: why }: HireReading): boolean => why === 'window';
  const dated = hires.some(isDated);
  const weeks = Math.max(
    0,
    ...hires.filter((hire) => !isDated(hire)).map(({ earlier_weeks }) => earlier_weeks),
  );
  return [
    ...(lead === null || ramp === null ? [] : [team.lead({ lead, ramp, assumed, weeks, dated })]),
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
