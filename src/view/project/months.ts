import { month, muted, type Prose, prose } from '../../lib/inline.ts';
import { rounded } from '../../lib/rounded.ts';
import type { Distribution, MonthReading } from '../../model/answer/projection.ts';
import type { Block, Column } from '../document.ts';
import { bareAmount, basisOf } from '../text/bare-amount.ts';
import type { ProjectView } from './project-view.ts';

/** One row a quantity and one a range, a column a month: today, then every third or, wide, every month. */
export const viewMonths = (view: ProjectView): Block[] => {
  const { projection, words } = view;
  const shown = shownMonths(view);
  const { headings, columns } = words.project;
  const last = projection.months.length;
  const months = shown.map(
    ({ ahead, reading: { month: iso } }): Column => ({
      key: iso,
      title: [month(iso)],
      align: 'right',
      priority: ahead === 0 || ahead === last ? 1 : BETWEEN + Math.abs(ahead - last / 2),
    }),
  );
  return [
    { kind: 'heading', level: 2, content: [headings.months] },
    {
      kind: 'table',
      columns: [{ key: 'what', title: [columns.what], align: 'left', priority: 1 }, ...months],
      rows: projection.columns.flatMap((column) =>
        quantityRows(
          column,
          shown.map(({ reading }) => reading),
          view,
        ),
      ),
    },
  ];
};

/** `4.03M–28.6M`: the symbol stands in the row above. */
const withoutSymbol = (amount: Prose): Prose =>
  amount.map((node) =>
    typeof node === 'object' && node.kind === 'number' && node.style === 'money'
      ? { kind: 'number', style: 'plain', value: node.value, short: true }
      : node,
  );

/** Today and the last month stay longest, then those between, the nearest to the middle first. */
const BETWEEN = 3;

const EVERY = 6;

type Shown = { readonly ahead: number; readonly reading: MonthReading };

const shownMonths = ({ projection, wide }: ProjectView): readonly Shown[] => {
  const all = [projection.today, ...projection.months].map((reading, ahead) => ({
    ahead,
    reading,
  }));
  if (wide) return all;
  const last = all.length - 1;
  return all.filter(({ ahead }) => ahead % EVERY === 0 || ahead === last || ahead === EVERY / 2);
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
    // A minus beside the dash would be read as one of two.
    const dash = p95 < 0 ? ' – ' : '–';
    return [muted(...prose`${withoutSymbol(bare(p5))}${dash}${withoutSymbol(bare(p95))}`)];
  });
  const name: Prose = [labelOf(id), '  ', muted(...basisOf(unit, words))];
  const rows = [[name, ...shown.map((reading) => bare(of(reading)?.p50))]];
  return ranges.every((range) => range.length === 0)
    ? rows
    : [...rows, [[muted(`  ${words.project.range}`)], ...ranges]];
};
