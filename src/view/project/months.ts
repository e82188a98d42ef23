import { month, muted, type Prose, prose } from '../../lib/inline.ts';
import type { Distribution, MonthReading } from '../../model/projection.ts';
import { shownAmount } from '../amount.ts';
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
      columns: [
        { key: 'what', title: [columns.what], align: 'left', priority: 1 },
        ...months,
      ],
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
  const middle = shown.map((reading) => shownAmount(rounded(of(reading)?.p50), unit, words));
  const ranges = shown.map((reading) => {
    const { p5 = null, p95 = null } = of(reading) ?? {};
    if (p5 === null || p95 === null || p5 === p95) return [];
    return [
      muted(...prose`${shownAmount(rounded(p5), unit, words)}–${shownAmount(rounded(p95), unit, words)}`),
    ];
  });
  const rows = [[[labelOf(id)], ...middle]];
  return ranges.every((range) => range.length === 0)
    ? rows
    : [...rows, [[muted(`  ${words.project.range}`)], ...ranges]];
};

/** A percentile of some thousand trials is known to three digits at best. */
const rounded = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value.toPrecision(3));
