/** A point of the plot: columns from the left, rows from the bottom, both with fractions. */
export type Point = { readonly column: number; readonly row: number };

/** Neighbours in pairs; a point without any is paired with itself, and a gap (`null`) parts them. */
export const joined = <T>(points: readonly (T | null)[]): readonly (readonly [T, T])[] =>
  points.flatMap((point, i): readonly (readonly [T, T])[] => {
    if (point === null) return [];
    const next = points[i + 1] ?? null;
    if (next !== null) return [[point, next]];
    return (points[i - 1] ?? null) === null ? [[point, point]] : [];
  });

/** The columns of `count` points, from the first of the plot to its last: (3, 9) → 0, 4, 8. */
export const columnsOf = (count: number, columns: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => (count === 1 ? 0 : (i / (count - 1)) * (columns - 1)));

/** Between two values: (2, 6, 0.25) → 3. */
export const between = (from: number, to: number, share: number): number =>
  from + (to - from) * share;
