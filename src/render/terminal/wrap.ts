import { type Span, spansText } from './spans.ts';
import { characters, widthOf } from './width.ts';

/** From `start` up to, not including, `end`, in UTF-16 units. */
type Range = { readonly start: number; readonly end: number };

/**
 * Spans as lines of at most `width` cells, broken at spaces, within a word only when the word is
 * wider than a line. No line begins or ends with a space; there is always one line.
 */
export const wrapSpans = (
  spans: readonly Span[],
  width: number | undefined,
): readonly (readonly Span[])[] => {
  const ranges = lineRanges(spansText(spans), Math.max(1, width ?? Number.POSITIVE_INFINITY));
  return ranges.length === 0 ? [[]] : cutSpans(spans, ranges);
};

const lineRanges = (text: string, width: number): readonly Range[] => {
  const lines: Range[] = [];
  let line: (Range & { cells: number }) | undefined;
  for (const word of pieces(text, width)) {
    const gap = line === undefined ? 0 : word.start - line.end;
    if (line !== undefined && line.cells + gap + word.cells <= width) {
      line = { start: line.start, end: word.end, cells: line.cells + gap + word.cells };
    } else {
      if (line !== undefined) lines.push(line);
      line = word;
    }
  }
  return line === undefined ? lines : [...lines, line];
};

/** The words of a text; an amount wider than a line loses its unit to the next, a word is cut. */
const pieces = function* (text: string, width: number): Generator<Range & { cells: number }> {
  for (const { 0: word, index } of text.matchAll(/[^ ]+/g)) {
    const cells = widthOf(word);
    if (cells <= width) yield { start: index, end: index + word.length, cells };
    else yield* parts(word, index, width);
  }
};

/** What stands between spaces that no line breaks at, where all of it does not fit. */
const parts = function* (
  text: string,
  offset: number,
  width: number,
): Generator<Range & { cells: number }> {
  for (const { 0: word, index } of text.matchAll(/[^\u00a0]+/g)) {
    const [start, cells] = [offset + index, widthOf(word)];
    if (cells <= width) yield { start, end: start + word.length, cells };
    else yield* splitWord(word, start, width);
  }
};

const splitWord = function* (
  word: string,
  offset: number,
  width: number,
): Generator<Range & { cells: number }> {
  let piece = { start: offset, end: offset, cells: 0 };
  for (const character of characters(word)) {
    const cells = widthOf(character);
    if (piece.cells + cells > width && piece.end > piece.start) {
      yield piece;
      piece = { start: piece.end, end: piece.end, cells: 0 };
    }
    piece = { start: piece.start, end: piece.end + character.length, cells: piece.cells + cells };
  }
  yield piece;
};

/** The spans of each range; ranges are in order, so one walk finds them all. */
const cutSpans = (
  spans: readonly Span[],
  ranges: readonly Range[],
): readonly (readonly Span[])[] => {
  let at = 0; // span under the cursor
  let from = 0; // where it begins
  return ranges.map(({ start, end }) => {
    const line: Span[] = [];
    for (let span = spans[at]; span !== undefined && from < end; span = spans[at]) {
      const text = span.text.slice(Math.max(0, start - from), end - from);
      if (text !== '') line.push({ text, effects: span.effects });
      if (from + span.text.length > end) break;
      from += span.text.length;
      at += 1;
    }
    return line;
  });
};
