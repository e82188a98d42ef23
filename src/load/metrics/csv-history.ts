import { type Checked, type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { inPlaceOrder } from '../document/problem-order.ts';
import { type CsvColumn, csvColumns } from './csv-columns.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { type CsvCell, readCsv } from './csv-table.ts';
import { type CsvValue, readCsvValue } from './csv-value.ts';
import type { MeasurableMetric } from './measurable.ts';

/** One value of a history: `month` is `2026-11`, `at` the date as the file has it, in full. */
export type HistoryPoint = CsvValue & { readonly month: string; readonly at: string };

/** By metric, oldest first; one value a month. */
export type History = ReadonlyMap<string, readonly HistoryPoint[]>;

/**
 * Reads a CSV of one row a date and one column a metric: `date,mau` and `2026-10-31,12k` give `mau`
 * of 12,000 in 2026-10. Of several rows of a month, the last that has a value counts.
 */
export const loadHistory = (
  source: { readonly file: string; readonly text: string },
  metrics: readonly MeasurableMetric[],
): Checked<History> => {
  const { value, problems } = loadSeries(source, metrics);
  const monthly = [...value].map(([id, points]) => {
    const byMonth = new Map(points.map((point) => [point.month, point]));
    return [id, [...byMonth.values()]] as const;
  });
  return { value: new Map(monthly), problems };
};

/** Every value of the file, by metric, oldest first. */
export const loadSeries = (
  source: { readonly file: string; readonly text: string },
  metrics: readonly MeasurableMetric[],
): Checked<History> => {
  const { file } = source;
  const table = readCsv(source.text);
  const [header, ...body] = table.rows;
  if (table.openQuote !== undefined) {
    return { value: new Map(), problems: [at(file, table.openQuote, 'csv_quote_open')] };
  }
  if (header === undefined) {
    return { value: new Map(), problems: [diagnostic('file_empty', { path: file })] };
  }
  const columns = csvColumns(file, header, metrics);
  const dated = csvRows(file, body, { width: header.length, date: columns.date });
  const problems: Diagnostic[] = [...columns.problems, ...dated.problems];
  const value = new Map(
    columns.value.map((column) => {
      const read = readColumn(file, column, dated.value, table.delimiter === ';');
      problems.push(...read.problems);
      return [column.id, read.value] as const;
    }),
  );
  return { value, problems: inPlaceOrder(problems) };
};

const readColumn = (
  file: string,
  column: CsvColumn,
  rows: readonly CsvRow[],
  decimalComma: boolean,
): Checked<readonly HistoryPoint[]> => {
  const problems: Diagnostic[] = [];
  const value = rows.flatMap(({ date, cells }) => {
    const cell = cells[column.index];
    if (cell === undefined || cell.text === '') return [];
    const read = readCsvValue(file, cell, column, decimalComma);
    if (read.kind === 'problem') problems.push(read.problem);
    return read.kind === 'problem' ? [] : [{ ...read.value, month: date.slice(0, 7), at: date }];
  });
  return { value, problems };
};

const at = (file: string, { line, column, length }: CsvCell, code: 'csv_quote_open'): Diagnostic =>
  diagnostic(code, {}, { file, line, column, length });
