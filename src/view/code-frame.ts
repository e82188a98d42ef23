import type { Place } from '../model/place.ts';
import { visible } from './visible.ts';

const WIDEST = 100;
/** Characters shown before the marked ones where a line is too long to show whole. */
const LEAD = 30;
const TAB = 4;

/** The part of a line that is shown, in UTF-16 units of the source. */
type Window = { readonly start: number; readonly end: number };

/** A piece of a line as it is shown; `from` is where its source begins, `at` its column. */
type Cell = { readonly from: number; readonly at: number; readonly text: string };
type Cells = { readonly cells: readonly Cell[]; readonly width: number };

/**
 * The lines of a source around `place`: the one before, the line itself, carets below its range.
 * Undefined where the source has no such line.
 *
 *     11 | support:
 *     12 |   ticket_rat: 2%
 *        |   ^^^^^^^^^^
 */
export const codeFrame = (lines: readonly string[], place: Place): string | undefined => {
  const line = lines[place.line - 1];
  if (line === undefined || place.column < 1) return undefined;
  const from = Math.min(place.column - 1, line.length);
  const to = Math.min(from + Math.max(1, place.length), Math.max(line.length, from + 1));
  const window = windowAround(line, from);
  const before = lines[place.line - 2];
  const gutter = String(place.line).length;
  return [
    ...(before === undefined ? [] : [shownLine(before, window, place.line - 1, gutter)]),
    shownLine(line, window, place.line, gutter),
    `${' '.repeat(gutter)} | ${carets(line, window, from, to)}`,
  ].join('\n');
};

const windowAround = (line: string, from: number): Window => {
  if (line.length <= WIDEST) return { start: 0, end: WIDEST };
  const taken = WIDEST - 2; // room for an ellipsis on either side
  const start = Math.max(0, Math.min(from - LEAD, line.length - taken));
  const end = start + taken;
  return {
    start: splitsPair(line, start) ? start + 1 : start,
    end: splitsPair(line, end) ? end - 1 : end,
  };
};

const splitsPair = (line: string, at: number): boolean =>
  /[\uDC00-\uDFFF]/.test(line[at] ?? '') && /[\uD800-\uDBFF]/.test(line[at - 1] ?? '');

const shownLine = (line: string, window: Window, number: number, gutter: number): string => {
  const { cells } = cellsOf(line, window);
  const after = line.length > window.end ? '…' : '';
  const text = `${ellipsisBefore(line, window)}${cells.map((cell) => cell.text).join('')}${after}`;
  return `${String(number).padStart(gutter)} | ${text}`.trimEnd();
};

const ellipsisBefore = (line: string, window: Window): string =>
  window.start > 0 && line !== '' ? '…' : '';

const carets = (line: string, window: Window, from: number, to: number): string => {
  const { cells, width } = cellsOf(line, window);
  const marked = cells.findLast((cell) => cell.from <= from);
  const start = from >= line.length ? width : (marked?.at ?? 0);
  const end = cells.find((cell) => cell.from >= to)?.at ?? width;
  const indent = ellipsisBefore(line, window).length + start;
  return `${' '.repeat(indent)}${'^'.repeat(Math.max(1, end - start))}`;
};

const cellsOf = (line: string, { start, end }: Window): Cells => {
  const cells: Cell[] = [];
  let at = 0;
  let from = start;
  for (const character of line.slice(start, end)) {
    const text = character === '\t' ? ' '.repeat(TAB - (at % TAB)) : visible(character);
    cells.push({ from, at, text });
    at += character === '\t' ? text.length : widthOf(character);
    from += character.length;
  }
  return { cells, width: at };
};

/** Terminal cells of one character, nearly: wide for emoji and East Asian scripts, none for marks. */
const widthOf = (character: string): number => {
  if (/^(?:\p{Mn}|\p{Me}|\u200D|\uFEFF)$/u.test(character)) return 0;
  const wide =
    /^[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\uFF01-\uFF60]$/u;
  return wide.test(character) ? 2 : 1;
};
