/** Without a width, as in a pipe, and in Markdown. */
const USUAL_WIDTH = 80;
const WIDEST = 200;
const LEAST_ROWS = 8;
const MOST_ROWS = 16;
/** Numbers beside every row would be a table. */
export const ROWS_A_TICK = 2;
/** Cells are about twice as high as wide, and a chart is best some three times as wide as high. */
const CELLS_A_ROW = 7;

/** Cells of the widest line: a chart uses no more than 200, and 80 where nobody asks for a width. */
export const chartWidth = (width: number | undefined): number =>
  Math.min(WIDEST, width ?? USUAL_WIDTH);

/** Rows of the plot that suit a width, 8 to 16: 80 → 11. */
export const rowsFor = (width: number): number =>
  Math.min(MOST_ROWS, Math.max(LEAST_ROWS, Math.round(width / CELLS_A_ROW)));

/** Intervals between numbers that an axis of about `target` rows has room for: 8 → 4, 11 → 6, 16 → 7. */
export const mostIntervals = (target: number): number =>
  Math.min(Math.ceil(target / 2), Math.floor((MOST_ROWS - 1) / ROWS_A_TICK));

/**
 * The number of rows nearest to `target` whose distances divide into `intervals` of two or more, so
 * that each number is beside the middle of its row: (11, 3) → 10, (11, 5) → 11. `target` where there is none.
 */
export const fitRows = (target: number, intervals: number): number => {
  const all = Array.from({ length: MOST_ROWS - LEAST_ROWS + 1 }, (_, i) => LEAST_ROWS + i);
  const [nearest = target] = all
    .filter((rows) => (rows - 1) % intervals === 0 && (rows - 1) / intervals >= ROWS_A_TICK)
    .toSorted((a, b) => Math.abs(a - target) - Math.abs(b - target));
  return nearest;
};
