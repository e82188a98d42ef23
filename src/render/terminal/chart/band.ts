import { between, joined } from './joined.ts';

/** What lies between two values at a point, `low` ≤ `high`, in columns and rows with fractions. */
export type Slice = { readonly column: number; readonly low: number; readonly high: number };

/** Which cells a band covers, `[row][column]`, row 0 the lowest; where it is thin, the nearest row. */
export const bandCells = (
  slices: readonly (Slice | null)[],
  { rows, columns }: { readonly rows: number; readonly columns: number },
): readonly (readonly boolean[])[] => {
  const cells = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
  for (const { column, low, high } of joined(slices).flatMap(([from, to]) =>
    slicesBetween(from, to),
  )) {
    for (const row of cells.slice(Math.round(low), Math.round(high) + 1)) row[column] = true;
  }
  return cells;
};

/** A slice for each whole column from one slice to another. */
const slicesBetween = (from: Slice, to: Slice): readonly Slice[] => {
  const [first, last] = [Math.round(from.column), Math.round(to.column)];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const column = first + i;
    const way = to.column - from.column;
    const share = way === 0 ? 0 : Math.min(1, Math.max(0, (column - from.column) / way));
    return {
      column,
      low: between(from.low, to.low, share),
      high: between(from.high, to.high, share),
    };
  });
};
