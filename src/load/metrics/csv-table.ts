/** One cell: its text without quotes, and where it stands. */
export type CsvCell = {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
};

export type CsvTable = {
  readonly delimiter: Delimiter;
  /** Rows that hold anything. */
  readonly rows: readonly (readonly CsvCell[])[];
  /** Where a quote begins that nothing ends. */
  readonly openQuote?: CsvCell;
};

export type Delimiter = ',' | ';' | '\t';

/**
 * Reads CSV as RFC 4180 has it: cells in double quotes may hold delimiters, line ends and doubled
 * quotes. The delimiter is the one that the first line has most of. `a,"b ""c"""` → `a`, `b "c"`.
 */
export const readCsv = (source: string): CsvTable => {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const delimiter = delimiterOf(text);
  const cursor: Cursor = { text, delimiter, at: 0, line: 1, lineStart: 0 };
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  while (cursor.at <= text.length) {
    const cell = nextCell(cursor);
    if (cell === undefined) {
      return { delimiter, rows, openQuote: cellAt(cursor, '', cursor.at) };
    }
    row.push(cell);
    if (text[cursor.at] === delimiter) {
      cursor.at += 1;
      continue;
    }
    if (row.some((each) => each.text !== '')) rows.push(row);
    row = [];
    endLine(cursor);
  }
  return { delimiter, rows };
};

/** The mark that the first line has most of; a comma where it has none. */
export const delimiterOf = (text: string): Delimiter => {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  const count = (mark: Delimiter): number => first.split(mark).length;
  const marks: readonly Delimiter[] = [',', ';', '\t'];
  return marks.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
};

type Cursor = {
  readonly text: string;
  readonly delimiter: Delimiter;
  at: number;
  line: number;
  lineStart: number;
};

const cellAt = ({ line, lineStart }: Cursor, text: string, from: number): CsvCell => ({
  text,
  line,
  column: from - lineStart + 1,
  length: Math.max(1, text.length),
});

/** The cell at the cursor, which is left at the mark behind it; undefined at an open quote. */
const nextCell = (cursor: Cursor): CsvCell | undefined => {
  const { text, delimiter } = cursor;
  const from = cursor.at;
  if (text[from] === '"') return quotedCell(cursor);
  let to = from;
  while (to < text.length && text[to] !== delimiter && text[to] !== '\n') to += 1;
  cursor.at = to;
  const written = text.slice(from, to);
  const blank = written.length - written.trimStart().length;
  return cellAt(cursor, written.trim(), from + blank);
};

const quotedCell = (cursor: Cursor): CsvCell | undefined => {
  const { text } = cursor;
  const place = cellAt(cursor, '', cursor.at);
  const parts: string[] = [];
  let from = cursor.at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    parts.push(text.slice(from, quote));
    from = quote + 1;
    if (text[from] !== '"') break;
    parts.push('"');
    from += 1;
  }
  countLines(cursor, from);
  cursor.at = from;
  // Whatever stands between a closing quote and the next mark belongs to the cell.
  const rest = nextMark(cursor);
  const whole = (parts.join('') + rest).trim();
  return { ...place, text: whole, length: Math.max(1, whole.length) };
};

const nextMark = (cursor: Cursor): string => {
  const { text, delimiter, at } = cursor;
  let to = at;
  while (to < text.length && text[to] !== delimiter && text[to] !== '\n') to += 1;
  cursor.at = to;
  return text.slice(at, to);
};

const countLines = (cursor: Cursor, to: number): void => {
  for (
    let end = cursor.text.indexOf('\n', cursor.at);
    end >= 0 && end < to;
    end = cursor.text.indexOf('\n', end + 1)
  ) {
    cursor.line += 1;
    cursor.lineStart = end + 1;
  }
};

const endLine = (cursor: Cursor): void => {
  cursor.at += 1;
  cursor.line += 1;
  cursor.lineStart = cursor.at;
};
