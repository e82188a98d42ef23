import type { Chart } from '../../../view/document.ts';
import type { Effect, Span } from '../spans.ts';
import { type Context, span } from '../text.ts';
import type { Axis } from './axis.ts';
import { bandCells, type Slice } from './band.ts';
import { columnsOf, type Point } from './joined.ts';
import { lineCells } from './line.ts';
import { BAND_LOOK, LINE_LOOK, THRESHOLD_LOOK } from './look.ts';
import { bandRanges, lineValues } from './range.ts';
import { type PlacedThreshold, placeThresholds } from './thresholds.ts';

/** The inside of a chart, its topmost row first. */
export type Plot = {
  readonly rows: readonly (readonly Span[])[];
  readonly placed: readonly PlacedThreshold[];
  /** Whether any cell shows it. */
  readonly hasLine: boolean;
  readonly hasBand: boolean;
};

type Cells<T> = readonly (readonly T[])[];

/** Line before label before dashes before band: what matters most is never hidden. */
export const drawPlot = (context: Context, chart: Chart, axis: Axis, columns: number): Plot => {
  const size = { rows: axis.rows, columns };
  const { braille, line: solid } = context.symbols.chart;
  const line = lineCells(linePoints(chart, axis, columns), size, { braille, solid });
  const band = bandCells(bandSlices(chart, axis, columns), size);
  const drawn = { line, band, columns };
  const placed = placeThresholds(context, chart.thresholds, axis, drawn);
  const rows = Array.from({ length: axis.rows }, (_, i) =>
    rowSpans(context, drawn, placed, axis.rows - 1 - i),
  );
  return { rows, placed, hasLine: shows(rows, LINE_LOOK), hasBand: shows(rows, BAND_LOOK) };
};

const shows = (rows: Plot['rows'], look: readonly Effect[]): boolean =>
  rows.some((row) => row.some(({ effects }) => effects.join() === look.join()));

const linePoints = (chart: Chart, axis: Axis, columns: number): readonly (Point | null)[] => {
  const places = columnsOf(chart.labels.length, columns);
  return lineValues(chart).map((value, i) =>
    value === null ? null : { column: places[i] ?? 0, row: axis.rowOf(value) },
  );
};

const bandSlices = (chart: Chart, axis: Axis, columns: number): readonly (Slice | null)[] => {
  const places = columnsOf(chart.labels.length, columns);
  return bandRanges(chart).map((range, i) => {
    if (range === null) return null;
    return { column: places[i] ?? 0, low: axis.rowOf(range.low), high: axis.rowOf(range.high) };
  });
};

const rowSpans = (
  { symbols }: Context,
  { line, band, columns }: { line: Cells<string>; band: Cells<boolean>; columns: number },
  placed: readonly PlacedThreshold[],
  row: number,
): readonly Span[] => {
  const here = placed.filter((one) => one.row === row && one.at === 'inside');
  const labels = here.flatMap(({ label }) => label ?? []);
  const { dashes, band: shade } = symbols.chart;
  return Array.from({ length: columns }, (_, column) => {
    const stroke = line[row]?.[column] ?? '';
    if (stroke !== '') return span(stroke, ...LINE_LOOK);
    const label = labels.find(
      (one) => column >= one.column - 1 && column <= one.column + one.cells,
    );
    if (label !== undefined) return span(labelCell(label, column), ...THRESHOLD_LOOK);
    const dash = here.length > 0 ? dashes.charAt(column % dashes.length) : ' ';
    if (dash !== ' ') return span(dash, ...THRESHOLD_LOOK);
    return band[row]?.[column] === true ? span(shade, ...BAND_LOOK) : span(' ');
  });
};

/** All of a label in its first cell, nothing in those that it fills; a space before and behind. */
const labelCell = (
  { column: first, cells, text }: { column: number; cells: number; text: string },
  column: number,
): string => {
  if (column === first) return text;
  return column === first - 1 || column === first + cells ? ' ' : '';
};
