import { type Span, spansText } from './spans.ts';
import { characters, widthOf } from './width.ts';

/** From `start` up to, not including, `end`, in UTF-16 units. */
type Range = { readonly start: number; readonly end: number };

/**
 * Spans as lines of at most `width` cells, broken at spaces, within a word only when the word is
 * wider than a line, and then where its parts meet. No line begins or ends with a space; there is always one line.
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
  let line: Piece | undefined;
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

type Piece = Range & { readonly cells: number };

/** What a line may break at, from best to worst; each only within what is wider than a line. */
const BREAKS: readonly RegExp[] = [
  / +/g,
  // Between an amount and its unit.
  /\u00a0+/g,
  // Behind a part of an id, before a step of a path or the basis of an amount; never in a number.
  /(?<=[._,:;@&|=}\])>-])(?=[^\d\s._,:;@&|=}\])>/-])|(?<=[^/:])(?=\/[^/])/g,
  // Between an operator, a currency or a symbol and what it belongs to.
  /\u202f+/g,
];

/** The words of a text; of one that is wider than a line its parts, at last its characters. */
const pieces = function* (
  text: string,
  width: number,
  offset = 0,
  [at, ...worse]: readonly RegExp[] = BREAKS,
): Generator<Piece> {
  if (at === undefined) return yield* splitWord(text, offset, width);
  for (const { start, end } of between(text, at)) {
    const part = text.slice(start, end);
    const cells = widthOf(part);
    if (cells <= width) yield { start: offset + start, end: offset + end, cells };
    else yield* pieces(part, width, offset + start, worse);
  }
};

/** What stands between the places that `breaks` finds. */
const between = function* (text: string, breaks: RegExp): Generator<Range> {
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(breaks)) {
    if (index > start) yield { start, end: index };
    start = index + gap.length;
  }
  if (start < text.length) yield { start, end: text.length };
};

const splitWord = function* (word: string, offset: number, width: number): Generator<Piece> {
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
