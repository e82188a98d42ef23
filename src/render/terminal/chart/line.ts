import { between, joined, type Point } from './joined.ts';

/** What one cell of the line shows; '' where it does not pass. */
export type LineCells = readonly (readonly string[])[];

type Size = { readonly rows: number; readonly columns: number };
type Dots = { readonly across: number; readonly down: number };

const BRAILLE: Dots = { across: 2, down: 4 };
const WHOLE: Dots = { across: 1, down: 1 };
/** Of the dots of a braille character, bottom up, left and right. */
const DOT_BITS = [
  [0x40, 0x80],
  [0x04, 0x20],
  [0x02, 0x10],
  [0x01, 0x08],
];
const FIRST_BRAILLE = 0x2800;

/** A line through points, row 0 the lowest: in braille, or as `solid` in every cell that it crosses. */
export const lineCells = (
  points: readonly (Point | null)[],
  { rows, columns }: Size,
  { braille, solid }: { readonly braille: boolean; readonly solid: string },
): LineCells => {
  const dots = braille ? BRAILLE : WHOLE;
  const bits = Array.from({ length: rows }, () => new Uint8Array(columns));
  for (const { x, y } of joined(points).flatMap(([from, to]) => dotsOf(from, to, dots))) {
    const row = bits[Math.floor(y / dots.down)];
    const column = Math.floor(x / dots.across);
    const bit = braille ? (DOT_BITS[y % dots.down]?.[x % dots.across] ?? 0) : 1;
    if (row !== undefined) row[column] = (row[column] ?? 0) | bit;
  }
  const show = (set: number) => (braille ? String.fromCharCode(FIRST_BRAILLE + set) : solid);
  return bits.map((row) => Array.from(row, (set) => (set === 0 ? '' : show(set))));
};

/** Every dot from one point to another; one that stands alone has both dots of its width. */
const dotsOf = (
  from: Point,
  to: Point,
  dots: Dots,
): readonly { readonly x: number; readonly y: number }[] => {
  const start = { x: from.column * dots.across, y: inDots(from.row, dots.down) };
  const end = { x: to.column * dots.across, y: inDots(to.row, dots.down) };
  if (from === to) {
    const x = Math.round(from.column) * dots.across;
    return Array.from({ length: dots.across }, (_, i) => ({ x: x + i, y: Math.round(start.y) }));
  }
  const steps = Math.max(1, Math.ceil(Math.max(end.x - start.x, Math.abs(end.y - start.y))));
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: Math.round(between(start.x, end.x, i / steps)),
    y: Math.round(between(start.y, end.y, i / steps)),
  }));
};

/** The middle of a row is the middle of its dots. */
const inDots = (row: number, down: number): number => row * down + (down - 1) / 2;
