import { muted, type Prose } from '../../lib/inline.ts';
import type { MonthReading, ProjectionColumn } from '../../model/answer/projection.ts';
import { familyOf } from '../../model/unit.ts';
import { basisOf } from '../text/bare-amount.ts';
import type { ReportTable } from './document.ts';
import type { ReportView } from './report-view.ts';
import {
  column,
  isOfNothing,
  linked,
  monthOf,
  roughly,
  sameTold,
  shown,
  withoutUnits,
} from './shown.ts';

const EVERY = 6;
const MOST_ROWS = { executive: 6, technical: 14 };

/** The figures that move, twice a year, each with its range. */
export const viewMonthTable = (view: ReportView): ReportTable => {
  const { projection } = view.report;
  const all = [projection.today, ...projection.months];
  const shownMonths = all.filter((_, i) => i % EVERY === 0 || i === all.length - 1);
  const { columns, months: caption } = view.say.projection;
  return {
    kind: 'table',
    id: 'months',
    caption,
    mixed: true,
    columns: [
      column('what', columns.what),
      ...shownMonths.map(({ month }) => column(month, monthOf(month) ?? [], 'right')),
    ],
    rows: apart(view)
      .slice(0, MOST_ROWS[view.audience])
      .map(({ id, unit }) => [
        nameOf(view, id, unit),
        ...shownMonths.map((reading) => rangeCell(view, reading, id, unit)),
      ]),
  };
};

/** Columns without those that repeat another month by month: a revenue that is measured and computed. */
const apart = ({ report }: ReportView): readonly ProjectionColumn[] => {
  const { columns, today, months } = report.projection;
  const course = ({ id, unit }: ProjectionColumn): string =>
    JSON.stringify([unit, ...[today, ...months].map(({ quantities }) => quantities[id])]);
  const courses = columns.map(course);
  return columns.filter((_, i) => courses.lastIndexOf(courses[i] ?? '') === i);
};

/** The name of a row, with the unit that its cells leave out where the name does not say it: *Active users*. */
const nameOf = (view: ReportView, id: string, unit: string): Prose => {
  const [basis] = basisOf(unit, view.words);
  const label = view.labelOf(id);
  const name = linked(view, id, [label]);
  const told = typeof basis !== 'string' || label.toLowerCase().includes(basis.toLowerCase());
  return told ? name : [...name, ' ', muted(`(${basis})`)];
};

/** The middle, and below it the range where it has one. Money that is certain reads as it does elsewhere: 1,485, not 1,490. */
const rangeCell = (view: ReportView, reading: MonthReading, id: string, unit: string): Prose => {
  const { p5 = null, p50 = null, p95 = null } = reading.quantities[id] ?? {};
  if (reading === view.report.projection.today && isOfNothing(view, id)) return [muted('–')];
  const bare = (value: number | null): Prose => withoutUnits(roughly(view, value, unit));
  if (p5 === p95 && familyOf(unit).kind === 'money') return withoutUnits(shown(view, p50, unit));
  if (p5 === null || p95 === null || sameTold(view, p5, p95, unit)) return bare(p50);
  return [...bare(p50), ' ', muted('(', ...view.say.frame.range(bare(p5), bare(p95)), ')')];
};
