/** What the layout of a table knows of a column before it is drawn; widths in cells. */
export type ColumnNeed = {
  readonly align: 'left' | 'right';
  readonly priority: number;
  /** Of the widest cell or title. */
  readonly natural: number;
  /** Of the widest part that should not be broken: a word, a number. */
  readonly unbroken: number;
  /** Of the widest word: an amount may lose its unit to the next line before a word is broken. */
  readonly word: number;
};

/** Which columns are shown, by index, and how wide each of these is. */
export type Fit = { readonly shown: readonly number[]; readonly widths: readonly number[] };

export const COLUMN_GAP = 2;
/** Where even words must be broken, a column keeps this much. */
const NARROWEST = 8;

/** Fits a table into `width`: columns are dropped, then text is wrapped, at last words are broken. */
export const fitColumns = (needs: readonly ColumnNeed[], width: number | undefined): Fit => {
  const all = needs.map((need, index) => ({ need, index }));
  const shown = width === undefined ? all : dropColumns(all, width);
  const natural = shown.map(({ need }) => need.natural);
  const unbroken = shown.map(({ need }) => need.unbroken);
  const words = shown.map(({ need }) => need.word);
  const least = shown.map(({ need }) =>
    need.align === 'left' ? Math.min(need.word, NARROWEST) : need.word,
  );
  const widths =
    width === undefined
      ? natural
      : [unbroken, words, least].reduce<readonly number[]>(
          (left, floor) => shrink(left, floor, width),
          natural,
        );
  return { shown: shown.map(({ index }) => index), widths };
};

type Indexed = { readonly need: ColumnNeed; readonly index: number };

/**
 * Without the least important columns, of equals the rightmost, until the others stand well.
 * Those of priority 2 go only where ids would be broken and prose become a thread.
 */
const dropColumns = (columns: readonly Indexed[], width: number): readonly Indexed[] =>
  dropUntil(dropUntil(columns, width, COMFORTABLE), width, READABLE);

type Standard = {
  /** Text up to this width stands on one line; longer text is prose, which may wrap to it. */
  readonly prose: number;
  /** Columns up to this priority stay, however narrow it gets. */
  readonly keep: number;
};
const COMFORTABLE: Standard = { prose: 40, keep: 2 };
const READABLE: Standard = { prose: 20, keep: 1 };

const dropUntil = (
  columns: readonly Indexed[],
  width: number,
  standard: Standard,
): readonly Indexed[] => {
  const left = [...columns];
  while (totalWidth(left.map(({ need }) => leastWidth(need, standard.prose))) > width) {
    const least = Math.max(...left.map(({ need }) => need.priority));
    if (least <= standard.keep || left.length === 1) break;
    left.splice(
      left.findLastIndex(({ need }) => need.priority === least),
      1,
    );
  }
  return left;
};

const leastWidth = ({ align, natural, unbroken }: ColumnNeed, prose: number): number =>
  align === 'left' ? Math.max(Math.min(natural, prose), unbroken) : natural;

/** Takes cells from the widest column that can spare some, until `width` holds all. */
const shrink = (
  widths: readonly number[],
  least: readonly number[],
  width: number,
): readonly number[] => {
  const left = [...widths];
  for (let excess = totalWidth(left) - width; excess > 0; excess = totalWidth(left) - width) {
    const spare = left.map((cells, i) => (cells > (least[i] ?? 0) ? cells : 0));
    const [widest = 0, second = 0] = spare.toSorted((a, b) => b - a);
    if (widest === 0) break;
    const at = spare.indexOf(widest);
    const level = widest > second ? second : widest - 1;
    left[at] = Math.max(least[at] ?? 0, level, widest - excess);
  }
  return left;
};

const totalWidth = (widths: readonly number[]): number =>
  widths.reduce((sum, cells) => sum + cells, 0) + COLUMN_GAP * Math.max(0, widths.length - 1);
