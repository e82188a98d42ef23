import type { Prose } from '../../lib/inline.ts';
import type { Column, Table } from '../../view/document.ts';
import { type ColumnNeed, fitColumns } from './fit.ts';
import { drawGrid } from './grid.ts';
import { type Span, spansText, toSpans } from './spans.ts';
import { type Context, textLines } from './text.ts';
import { widthOf } from './width.ts';
import { wrapSpans } from './wrap.ts';

/** Says which columns were left out, in the reader's language. */
export type NotShown = (titles: readonly Prose[]) => Prose;

type Cells = readonly (readonly Span[])[];

/** A table without borders: bold titles, numbers to the right, and a line on what did not fit. */
export const tableLines = (
  context: Context,
  { columns, rows }: Table,
  notShown: NotShown,
): readonly string[] => {
  if (columns.length === 0) return [];
  const { head, body, shown, widths } = layOut(context, { columns, rows });
  const grid = shown.map((i, at) => ({
    width: widths[at] ?? 0,
    align: columns[i]?.align ?? ('left' as const),
  }));
  const wrapRow = (cells: Cells) => shown.map((i, at) => wrapSpans(cells[i] ?? [], widths[at]));
  const dropped = columns.filter((_, i) => !shown.includes(i)).map(({ title }) => title);
  return [
    ...drawGrid(grid, [head, ...body].map(wrapRow), context.paint),
    ...(dropped.length > 0 ? textLines(context, notShown(dropped), { effects: ['dim'] }) : []),
  ];
};

/** The keys of the columns that do not fit. */
export const hiddenColumns = (context: Context, { columns, rows }: Table): readonly string[] => {
  const { shown } = layOut(context, { columns, rows });
  return columns.filter((_, i) => !shown.includes(i)).map(({ key }) => key);
};

const layOut = (context: Context, { columns, rows }: Pick<Table, 'columns' | 'rows'>) => {
  const head = columns.map(({ title }) => toSpans(title, context, ['bold']));
  const body = rows.map((row) => columns.map((_, i) => toSpans(row[i] ?? [], context)));
  const needs = columns.map((column, i) => columnNeed(column, head[i] ?? [], body, i));
  return { head, body, ...fitColumns(needs, context.width) };
};

const columnNeed = (
  { align, priority }: Column,
  title: readonly Span[],
  body: readonly Cells[],
  index: number,
): ColumnNeed => {
  const titleText = trimmedText(title);
  const cells = body.map((row) => trimmedText(row[index] ?? []));
  const texts = align === 'right' ? cells : cells.flatMap(wordsOf);
  return {
    align,
    priority,
    natural: widestOf([titleText, ...cells]),
    unbroken: widestOf([...wordsOf(titleText), ...texts]),
    word: widestOf([titleText, ...cells].flatMap((text) => text.split(AMOUNT_BREAKS))),
  };
};

/** As it will be laid out: without spaces at its ends. */
const trimmedText = (spans: readonly Span[]): string =>
  spansText(wrapSpans(spans, undefined)[0] ?? []);

const wordsOf = (text: string): readonly string[] => text.split(/ +/);

/** An amount may lose its unit, `/month` too, before a word is broken. */
const AMOUNT_BREAKS = /[ \u00a0]+|(?<=[\p{L}\d])(?=\/\p{L})/u;

const widestOf = (texts: readonly string[]): number =>
  texts.reduce((widest, text) => Math.max(widest, widthOf(text)), 0);
