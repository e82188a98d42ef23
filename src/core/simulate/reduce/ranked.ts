import { selectRanks } from './select.ts';

/**
 * The values of some ranks, which ascend: of 4, 1, 3, 2 those of ranks 0 and 2 are 1 and 3. Many values are
 * counted into cells of equal width first, and only what lies in the cells of the ranks is looked at again:
 * three quick looks at each value, where selecting among all of them takes ten slow ones. Of whole numbers
 * near each other a cell has one, and the counts say which.
 */
export const valuesAt = (
  values: Float64Array,
  ranks: readonly number[],
  { least, most, whole = false }: Bounds & { readonly whole?: boolean } = boundsOf(values),
): readonly number[] => {
  // Of whole numbers, such as agents, many are one.
  if (least === most) return ranks.map(() => least);
  const count = values.length >= MANY ? MOST_CELLS : SOME_CELLS;
  const single = whole && most - least < count;
  const scale = single ? 1 : (count - 1) / (most - least);
  if (values.length >= FEW && scale > 0 && scale < Number.MAX_VALUE) {
    return fromCells(values, ranks, { least, scale, count, single });
  }
  const reordered = values.slice();
  selectRanks(reordered, ranks);
  return ranks.map((rank) => reordered[rank] as number);
};

/** Below so many, selecting among all is quicker. */
const FEW = 256;

/** From so many on, more cells are quicker: of 4,096 values, 4,096 cells take as long as the values. */
const MANY = 16_384;

const SOME_CELLS = 512;

/** Their counts fit into the processor's first cache. */
const MOST_CELLS = 4096;

/** The least and the greatest of some values. */
export type Bounds = { readonly least: number; readonly most: number };

const boundsOf = (values: Float64Array): Bounds => {
  let least = values[0] as number;
  let most = least;
  for (let i = 1; i < values.length; i++) {
    const value = values[i] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
};

/**
 * The cell of a value is `(value − least) × scale`, cut: of a greater value, never a lower one. `single`
 * where each has one number.
 */
type Cells = {
  readonly least: number;
  readonly scale: number;
  readonly count: number;
  readonly single: boolean;
};

const fromCells = (
  values: Float64Array,
  ranks: readonly number[],
  cells: Cells,
): readonly number[] => {
  const wanted = wantedCells(countsOf(values, cells), ranks);
  if (cells.single) {
    return wanted.flatMap(({ cell, ranks: own }) => own.map(() => cells.least + cell));
  }
  const kept = keptOf(values, cells, wanted);
  return wanted.flatMap(({ at, count, ranks: own }) =>
    valuesAt(kept.subarray(at, at + count), own),
  );
};

// The cell is written out in both loops: a function within a function takes twice as long.

// Kept from call to call: fresh arrays would take as long as what is put into them.
const countsHere = new Int32Array(MOST_CELLS);
const countsOther = new Int32Array(MOST_CELLS);
/** Where the next value of a cell goes; -1 where it is not wanted. */
const placeNext = new Int32Array(MOST_CELLS);

/** In two counts by turns: of neighbours in one cell, the second would wait for the first to be written. */
const countsOf = (values: Float64Array, { least, scale, count }: Cells): Int32Array => {
  const [counts, others] = [countsHere, countsOther];
  counts.fill(0, 0, count);
  others.fill(0, 0, count);
  const pairs = values.length & ~1;
  for (let i = 0; i < pairs; i += 2) {
    const cell = (((values[i] as number) - least) * scale) | 0;
    const other = (((values[i + 1] as number) - least) * scale) | 0;
    counts[cell] = (counts[cell] as number) + 1;
    others[other] = (others[other] as number) + 1;
  }
  if (pairs < values.length) {
    const last = (((values[pairs] as number) - least) * scale) | 0;
    counts[last] = (counts[last] as number) + 1;
  }
  for (let cell = 0; cell < count; cell++) {
    counts[cell] = (counts[cell] as number) + (others[cell] as number);
  }
  return counts;
};

/** What lies in the cells that are wanted, one cell after the other. */
const keptOf = (
  values: Float64Array,
  { least, scale, count: cells }: Cells,
  wanted: readonly Wanted[],
): Float64Array => {
  const kept = new Float64Array(wanted.reduce((sum, { count }) => sum + count, 0));
  const next = placeNext.fill(-1, 0, cells);
  for (const { cell, at } of wanted) next[cell] = at;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const cell = ((value - least) * scale) | 0;
    const at = next[cell] as number;
    if (at < 0) continue;
    kept[at] = value;
    next[cell] = at + 1;
  }
  return kept;
};

/** A cell that holds ranks: how many values it has, where they begin among those kept, the ranks in it. */
type Wanted = {
  readonly cell: number;
  readonly at: number;
  readonly count: number;
  readonly ranks: readonly number[];
};

const wantedCells = (counts: Int32Array, ranks: readonly number[]): readonly Wanted[] => {
  const wanted: Wanted[] = [];
  let [cell, below, at] = [0, 0, 0];
  for (let k = 0; k < ranks.length; ) {
    const count = counts[cell] as number;
    const first = k;
    while (k < ranks.length && (ranks[k] as number) < below + count) k += 1;
    if (k > first) {
      const start = below;
      wanted.push({ cell, at, count, ranks: ranks.slice(first, k).map((rank) => rank - start) });
      at += count;
    }
    below += count;
    cell += 1;
  }
  return wanted;
};
