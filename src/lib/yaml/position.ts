import type { Span } from './node.ts';

/** Line and column, both from 1; the column counts UTF-16 units, as editors do. */
export type Position = { readonly line: number; readonly column: number };

/** The offset at which each line of `text` begins. */
export const lineStartsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** The position of `offset`, by binary search: the last line that begins at or before it. */
export const positionAt = (starts: readonly number[], offset: number): Position => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
};

/** A text and where its lines begin. */
export type Lined = { readonly text: string; readonly lineStarts: readonly number[] };

/** Where a span begins, and how much of that line belongs to it: at least one character. */
export const spanPosition = (
  { text, lineStarts }: Lined,
  [from, to]: Span,
): Position & { readonly length: number } => {
  const { line, column } = positionAt(lineStarts, from);
  const nextLine = lineStarts[line] ?? text.length + 1;
  const length = text.slice(from, Math.min(to, nextLine - 1)).trimEnd().length;
  return { line, column, length: Math.max(1, length) };
};
