const CELLS = 21;

/** What a bar stands between: the least and the most that any input makes of the quantity. */
export type Extent = { readonly least: number; readonly most: number; readonly base: number };

export const extentOf = (
  base: number | null,
  ends: readonly (number | null)[],
): Extent | undefined => {
  const known = ends.filter((end) => end !== null);
  if (base === null || known.length === 0) return undefined;
  const [least, most] = [Math.min(base, ...known), Math.max(base, ...known)];
  return least < most ? { least, most, base } : undefined;
};

/**
 * A bar of a tornado in letters, which every terminal and page has: `-` to where the low end of the
 * input moves it, `#` to where the high end does, `|` where all are at their median.
 */
export const barOf = (
  { least, most, base }: Extent,
  low: number | null | undefined,
  high: number | null | undefined,
): string => {
  const cellOf = (value: number): number =>
    Math.round(((value - least) / (most - least)) * (CELLS - 1));
  const cells = Array.from({ length: CELLS }, () => '.');
  const middle = cellOf(base);
  const draw = (end: number | null | undefined, mark: string): void => {
    if (end === null || end === undefined) return;
    const [from, to] = [Math.min(middle, cellOf(end)), Math.max(middle, cellOf(end))];
    cells.fill(mark, from, to + 1);
  };
  draw(low, '-');
  draw(high, '#');
  cells[middle] = '|';
  return cells.join('');
};
