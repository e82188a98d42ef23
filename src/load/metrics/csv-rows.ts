import { type Checked, type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { CsvCell } from './csv-table.ts';
import { readDate } from './sample-date.ts';

/** A row with its date: a day, or a time in UTC. */
export type CsvRow = { readonly date: string; readonly cells: readonly CsvCell[] };

/** The rows of a table by date, oldest first; each date once, each row as wide as the header. */
export const csvRows = (
  file: string,
  rows: readonly (readonly CsvCell[])[],
  header: { readonly width: number; readonly date: number | undefined },
): Checked<readonly CsvRow[]> => {
  const problems: Diagnostic[] = [];
  const seen = new Map<string, Place>();
  const value = rows.flatMap((cells): readonly CsvRow[] => {
    const [first] = cells;
    if (first === undefined) return [];
    if (cells.length !== header.width) {
      const facts = { found: cells.length, expected: header.width };
      problems.push(diagnostic('csv_ragged', facts, placeOf(file, first)));
      return [];
    }
    const cell = header.date === undefined ? undefined : cells[header.date];
    if (cell === undefined) return [];
    const date = readDate(cell.text);
    const place = placeOf(file, cell);
    if (date === undefined) {
      problems.push(diagnostic('csv_date_wrong', { found: cell.text }, place));
      return [];
    }
    const before = seen.get(date);
    if (before !== undefined) {
      problems.push(diagnostic('csv_date_duplicate', { found: cell.text, first: before }, place));
      return [];
    }
    seen.set(date, place);
    return [{ date, cells }];
  });
  return { value: value.toSorted((a, b) => (a.date < b.date ? -1 : 1)), problems };
};

const placeOf = (file: string, { line, column, length }: CsvCell): Place => ({
  file,
  line,
  column,
  length,
});
