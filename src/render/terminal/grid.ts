import Table from 'cli-table3';
import { COLUMN_GAP } from './fit.ts';
import type { Paint } from './paint.ts';
import { type Span, spansText } from './spans.ts';
import { isOneCellEach, widthOf } from './width.ts';

/** The lines of one cell; none is wider than its column. */
export type GridCell = readonly (readonly Span[])[];
export type GridColumn = { readonly width: number; readonly align: 'left' | 'right' };

/** cli-table3 compares each cell with all above it: small tables one below the other are linear. */
const ROWS_AT_ONCE = 20;
const NO_BORDER = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .map((side) => [side, '']),
);

/** Rows as lines: each column padded to its width, two spaces between, no spaces at the end. */
export const drawGrid = (
  columns: readonly GridColumn[],
  rows: readonly (readonly GridCell[])[],
  paint: Paint,
): readonly string[] => {
  const lines: string[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    lines.push(...drawRows(columns, rows.slice(at, at + ROWS_AT_ONCE), paint));
  }
  return lines;
};

const drawRows = (
  columns: readonly GridColumn[],
  rows: readonly (readonly GridCell[])[],
  paint: Paint,
): readonly string[] => {
  const table = new Table({
    chars: { ...NO_BORDER, middle: ' '.repeat(COLUMN_GAP) },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: columns.map(({ width }) => Math.max(1, width)),
    colAligns: columns.map(({ align }) => align),
  });
  const originals: string[] = [];
  table.push(...rows.map((row) => tableRow(row, paint, originals)));
  let next = 0;
  return table
    .toString()
    .replace(STAND_IN, () => originals[next++] ?? '')
    .split('\n')
    .map((line) => line.trimEnd());
};

/** A row of strings for cli-table3, and behind `originals` what its stand-ins stand for, in drawn order. */
const tableRow = (row: readonly GridCell[], paint: Paint, originals: string[]): string[] => {
  const contents: string[][] = row.map(() => []);
  const height = Math.max(...row.map((cell) => cell.length));
  for (let i = 0; i < height; i++) {
    row.forEach((cell, column) => {
      const line = cell[i];
      if (line !== undefined) contents[column]?.push(cellLine(line, paint, originals));
    });
  }
  return contents.map((lines) => lines.join('\n'));
};

/** The first cell of a stand-in, and the others: private characters, one cell each. */
const STAND_IN = /\uE000\uE001*/g;

/**
 * cli-table3 measures with the emoji of 2019 and would misalign newer ones: unusual text is drawn
 * as a run of private characters of the same width, and put in its place afterwards.
 */
const cellLine = (line: readonly Span[], paint: Paint, originals: string[]): string => {
  const text = spansText(line);
  if (isOneCellEach(text)) return paint(line);
  const width = widthOf(text);
  if (width === 0) return '';
  originals.push(paint(line));
  return `\uE000${'\uE001'.repeat(width - 1)}`;
};
