import { month, muted, type Prose, prose } from '../../lib/inline.ts';
import type { Distribution, MonthReading } from '../../model/projection.ts';
import { bareAmount, basisOf, rounded } from '../bare-amount.ts';
import type { Block, Column } from '../document.ts';
import type { ProjectView } from '../project-view.ts';

/** One row a quantity and one a range, a column a month: today, then every third or, wide, every month. */
export const viewMonths = (view: ProjectView): Block[] => {
  const { projection, words } = view;
  const shown = shownMonths(view);
  const { headings, columns } = words.project;
  const months = shown.map(
    ({ month: iso }, i): Column => ({
      key: iso,
      title: [month(iso)],
      align: 'right',
      // The last month stays longest, then those between, the nearest first.
      priority: i === shown.length - 1 || i === 0 ? 1 : 2 + i,
    }),
  );
  return [
    { kind: 'heading', level: 2, content: [headings.months] },
    {
      kind: 'table',
      columns: [{ key: 'what', title: [columns.what], align: 'left', priority: 1 }, ...months],
      rows: projection.columns.flatMap((column) => quantityRows(column, shown, view)),
    },
  ];
};

const EVERY = 6;

const shownMonths = ({ projection, wide }: ProjectView): readonly MonthReading[] => {
  const all = [projection.today, ...projection.months];
  if (wide) return all;
  const last = all.length - 1;
  return all.filter((_, i) => i % EVERY === 0 || i === last || i === 3);
};

const quantityRows = (
  { id, unit }: { readonly id: string; readonly unit: string },
  shown: readonly MonthReading[],
  { words, labelOf }: ProjectView,
): Prose[][] => {
  const of = (reading: MonthReading): Distribution | undefined => reading.quantities[id];
  const bare = (value: number | null | undefined): Prose => bareAmount(value, unit, words);
  const ranges = shown.map((reading): Prose => {
    const { p5 = null, p95 = null } = of(reading) ?? {};
    if (p5 === null || p95 === null || rounded(p5) === rounded(p95)) return [];
    return [muted(...prose`${bare(p5)}–${bare(p95)}`)];
  });
  const name: Prose = [labelOf(id), '  ', muted(...basisOf(unit, words))];
  const rows = [[name, ...shown.map((reading) => bare(of(reading)?.p50))]];
  return ranges.every((range) => range.length === 0)
    ? rows
    : [...rows, [[muted(`  ${words.project.range}`)], ...ranges]];
};
