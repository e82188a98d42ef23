/**
 * Puts the values of some ranks, which ascend, in their places: smaller ones before each, larger ones
 * after it. The middle rank first, so that the others look at ever smaller parts.
 */
export const selectRanks = (values: Float64Array, ranks: readonly number[]): void =>
  selectAmong(values, ranks, { left: 0, right: values.length - 1 });

type Span = { readonly left: number; readonly right: number };

const selectAmong = (
  values: Float64Array,
  ranks: readonly number[],
  { left, right }: Span,
): void => {
  const middle = ranks.length >> 1;
  const rank = ranks[middle];
  if (rank === undefined || left >= right) return;
  select(values, rank, left, right);
  selectAmong(values, ranks.slice(0, middle), { left, right: rank - 1 });
  const after = ranks.slice(middle + 1);
  // The rank after another has the least of all that is left: no need to select it.
  const next = after[0] === rank + 1;
  if (next) swap(values, rank + 1, leastOf(values, rank + 1, right));
  const rest = next ? after.slice(1) : after;
  selectAmong(values, rest, { left: rank + (next ? 2 : 1), right });
};

const leastOf = (values: Float64Array, from: number, to: number): number => {
  let at = from;
  for (let i = from + 1; i <= to; i++) if ((values[i] as number) < (values[at] as number)) at = i;
  return at;
};

const swap = (values: Float64Array, i: number, j: number): void => {
  const kept = values[i] as number;
  values[i] = values[j] as number;
  values[j] = kept;
};

/** Below so many values a sample of them is not worth its while. */
const SMALL = 600;

/**
 * Floyd and Rivest, Algorithm 489: SELECT, Communications of the ACM 18 (1975): some 1.5 comparisons a
 * value, as the pivot comes out of a sample.
 */
const select = (values: Float64Array, rank: number, from: number, to: number): void => {
  let [left, right] = [from, to];
  while (right > left) {
    if (right - left > SMALL) narrow(values, rank, left, right);
    const pivot = values[rank] as number;
    let [i, j] = [left, right];
    swap(values, left, rank);
    if ((values[right] as number) > pivot) swap(values, right, left);
    while (i < j) {
      swap(values, i, j);
      i++;
      j--;
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
    }
    if (values[left] === pivot) swap(values, left, j);
    else {
      j++;
      swap(values, j, right);
    }
    if (j <= rank) left = j + 1;
    if (rank <= j) right = j - 1;
  }
};

/** Selects within a sample around the rank, which is a good pivot then. */
const narrow = (values: Float64Array, rank: number, left: number, right: number): void => {
  const n = right - left + 1;
  const i = rank - left + 1;
  const z = Math.log(n);
  const s = 0.5 * Math.exp((2 * z) / 3);
  const sd = 0.5 * Math.sqrt((z * s * (n - s)) / n) * Math.sign(i - n / 2);
  const lower = Math.max(left, Math.floor(rank - (i * s) / n + sd));
  const upper = Math.min(right, Math.floor(rank + ((n - i) * s) / n + sd));
  select(values, rank, lower, upper);
};
