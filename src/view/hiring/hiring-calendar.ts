import type { Catalogue } from '../../catalog/catalogue.ts';
import { amount } from '../../catalog/phrases/amount.ts';
import { month, muted, type Prose, prose } from '../../lib/inline.ts';
import type { HireReading, HiringCalendar } from '../../model/reading/hiring-calendar.ts';
import { textIn } from '../../model/text.ts';
import type { Block } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import { together } from './hires-together.ts';

/** What the calendar is shown with. */
export type HiringCalendarView = {
  readonly words: Catalogue;
  /** Units of the scale that asks for people, and of the payroll. */
  readonly units: { readonly base: string; readonly payroll: string };
  readonly wide: boolean;
  /** The command that shows the rows that are left out. */
  readonly more: Prose;
};

/** More rows than this are shown only with `--wide`. */
const MOST = 12;

/** Whom to hire, one row for those who are decided, needed and asked for together. */
export const viewHiringCalendar = (calendar: HiringCalendar, view: HiringCalendarView): Block[] => {
  const { words, wide, more } = view;
  const rows = together(calendar.hires);
  if (rows.length === 0) {
    return [{ kind: 'paragraph', content: words.hiring.nobody(calendar.months) }];
  }
  const shown = wide ? rows : rows.slice(0, MOST);
  const hidden = rows.length - shown.length;
  return [
    hireTable(shown, view),
    ...paragraphs([
      ...(hidden === 0 ? [] : [words.common.more(hidden, more)]),
      ...notes(calendar, view),
    ]),
  ];
};

const paragraphs = (contents: readonly Prose[]): Block[] =>
  contents.map((content) => ({ kind: 'paragraph', content }));

const hireTable = (rows: readonly HireReading[][], view: HiringCalendarView): Block => {
  const { columns } = view.words.hiring;
  return {
    kind: 'table',
    columns: [
      { key: 'hire_by', title: [columns.hire_by], align: 'left', priority: 1 },
      { key: 'needed', title: [columns.needed], align: 'left', priority: 2 },
      { key: 'whom', title: [columns.whom], align: 'left', priority: 1 },
      { key: 'why', title: [columns.why], align: 'left', priority: 1 },
    ],
    rows: rows.map((hires) => hireRow(hires, view)),
  };
};

const hireRow = (hires: readonly HireReading[], view: HiringCalendarView): readonly Prose[] => {
  const [first] = hires as readonly [HireReading];
  const { hiring } = view.words;
  const whom = hires.flatMap((hire, i) =>
    i === 0 ? nameOf(hire, view) : prose`, ${nameOf(hire, view)}`,
  );
  const weeks = Math.round(first.earlier_weeks);
  const why = whyOf(first, view);
  return [
    decided(first, view),
    [month(first.needed)],
    whom,
    weeks === 0 ? why : prose`${why}, ${hiring.earlier(weeks)}`,
  ];
};

const decided = ({ hire_by, late }: HireReading, { words }: HiringCalendarView): Prose => {
  if (hire_by === null) return [muted('?')];
  return late ? words.hiring.late([month(hire_by)]) : [month(hire_by)];
};

const nameOf = (
  { role, name, reason, people }: HireReading,
  { words }: HiringCalendarView,
): Prose => {
  const { posts, more } = words.hiring;
  const shown = name === null ? posts[role as keyof typeof posts] : textIn(name, words.locale);
  return reason === 'window' ? [shown] : more(shown, people);
};

const whyOf = ({ reason, scale, group }: HireReading, view: HiringCalendarView): Prose => {
  const { words, units } = view;
  if (group !== null) return [textIn(group.name, words.locale)];
  if (reason === 'load') return [words.hiring.load];
  return scale === null ? [words.hiring.need] : words.hiring.scale([amount(scale, units.base)]);
};

const notes = (
  { hires, lead, ramp, assumed, enough, payroll }: HiringCalendar,
  { words, units }: HiringCalendarView,
): Prose[] => {
  const { hiring } = words;
  const unsure = hires.some(({ reason, have }) => reason === 'load' && have === null);
  const [now, later] = [payroll[0], payroll.at(-1)];
  const shown = (value: number | null): Prose => shownAmount(value, units.payroll, words);
  return [
    ...(lead === null || ramp === null ? [] : [hiring.times({ lead, ramp, assumed })]),
    ...(enough === null ? [] : [hiring.enough(enough)]),
    ...(unsure ? [hiring.haveUnknown] : []),
    ...(now === undefined || later === undefined
      ? []
      : [
          hiring.payroll({
            now: shown(now.amount),
            later: shown(later.amount),
            month: [month(later.month)],
          }),
        ]),
  ];
};
