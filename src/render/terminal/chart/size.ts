/** Without a width, as in a pipe, and in Markdown. */
const USUAL_WIDTH = 80;
const WIDEST = 200;
/** Narrower than this there is nothing to see; such a chart is wider than its terminal. */
export const LEAST_COLUMNS = 8;
const LEAST_ROWS = 8;
const MOST_ROWS = 16;
/** Cells are about twice as high as wide, and a chart is best some three times as wide as high. */
const CELLS_A_ROW = 7;

export const chartWidth = (width: number | undefined): number =>
  Math.min(WIDEST, width ?? USUAL_WIDTH);

/** Rows of the plot that suit a width, 8 to 16: 80 → 11. */
export const rowsFor = (width: number): number =>
  Math.min(MOST_ROWS, Math.max(LEAST_ROWS, Math.round(width / CELLS_A_ROW)));

/** The number of rows nearest to `target` in which `intervals` of whole rows fit: (11, 3) → 10. */
export const fitRows = (target: number, intervals: number): number => {
  const all = Array.from({ length: MOST_ROWS - LEAST_ROWS + 1 }, (_, i) => LEAST_ROWS + i);
  return all
    .filter((rows) => (rows - 1) % intervals === 0)
    .reduce(
      (best, rows) => (Math.abs(rows - target) < Math.abs(best - target) ? rows : best),
      (all.find((rows) => (rows - 1) % intervals === 0)) ?? target,
    );
};
