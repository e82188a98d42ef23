import type { ReportTable } from '../../view/report/document.ts';
import type { Spans } from './spans.ts';
import { HEAVIER, spansWidth } from './width.ts';

/** The size of a table's text, the width of a page's, and the space around a column, in pt. */
const SIZE = 9;
const LINE = 459;
const INSET = 10;
/** How far an estimate may be off. */
const ROUGHLY = 0.04;

type Cells = {
  readonly columns: ReportTable['columns'];
  readonly titles: readonly Spans[];
  readonly cells: readonly (readonly Spans[])[];
  readonly totals: readonly number[];
};

/**
 * Whether a table's longest cells fit side by side, as the template sets them; where it is not sure the
 * typesetter measures, which is to lay the table out once more.
 */
export const roomFor = ({
  columns,
  titles,
  cells,
  totals,
}: Cells): 'enough' | 'scarce' | 'unsure' => {
  const widest = columns.map(({ align }, i) =>
    Math.max(
      spansWidth(titles[i] ?? []) * HEAVIER,
      ...cells.map((row, at) =>
        totals.includes(at) ? spansWidth(row[i] ?? []) * HEAVIER : cellWidth(row[i] ?? [], align),
      ),
    ),
  );
  const text = widest.reduce((sum, width) => sum + width, 0) * SIZE;
  const room = LINE - columns.length * INSET;
  if (text * (1 + ROUGHLY) <= room) return 'enough';
  return text * (1 - ROUGHLY) > room ? 'scarce' : 'unsure';
};

/** In a column of numbers what is said more quietly has a line of its own. */
const cellWidth = (cell: Spans, align: 'left' | 'right'): number => {
  if (align === 'left') return spansWidth(cell);
  const starts = cell.flatMap(({ kind }, at) => (at === 0 || kind === 'muted' ? [at] : []));
  return Math.max(0, ...starts.map((from, i) => spansWidth(cell.slice(from, starts[i + 1]))));
};
