import { COLUMN_GAP } from './fit.ts';
import type { Paint } from './paint.ts';
import { type Span, spansText } from './spans.ts';
import { widthOf } from './width.ts';

/** The lines of one cell; none is wider than its column. */
export type GridCell = readonly (readonly Span[])[];
export type GridColumn = { readonly width: number; readonly align: 'left' | 'right' };

/** Rows as lines: each column padded to its width, two spaces between, no spaces at the end. */
export const drawGrid = (
  columns: readonly GridColumn[],
  rows: readonly (readonly GridCell[])[],
  paint: Paint,
): readonly string[] =>
  rows.flatMap((row) => {
    const height = Math.max(1, ...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) => gridLine(columns, row, line, paint));
  });

const gridLine = (
  columns: readonly GridColumn[],
  row: readonly GridCell[],
  line: number,
  paint: Paint,
): string =>
  columns
    .map(({ width, align }, column) => {
      const spans = row[column]?.[line] ?? [];
      const pad = ' '.repeat(Math.max(0, width - widthOf(spansText(spans))));
      return align === 'right' ? pad + paint(spans) : paint(spans) + pad;
    })
    .join(' '.repeat(COLUMN_GAP))
    .trimEnd();
