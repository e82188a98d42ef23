import type { Distribution } from '../../model/projection.ts';

const PERCENTILES = [0.05, 0.1, 0.5, 0.9, 0.95];

/**
 * Percentiles (type 7, linear between two ranks) and mean of the values that are known; those that are
 * not are a share of their own. Changes the order of `values`: 1, 2, 3, 4 → P50 2.5.
 */
export const summarise = (values: Float64Array): Distribution => {
  const known = dropUnknown(values);
  const unknown = values.length === 0 ? 0 : 1 - known.length / values.length;
  if (known.length === 0) {
    return { p5: null, p10: null, p50: null, p90: null, p95: null, mean: null, unknown: 1 };
  }
  const mean = meanOf(known);
  // Each selection leaves everything beyond its rank in place: the next works on the rest.
  let from = 0;
  const [p5, p10, p50, p90, p95] = PERCENTILES.map((p) => {
    const value = quantile(known, p, from);
    from = Math.floor(p * (known.length - 1));
    return value;
  }) as [number, number, number, number, number];
  return { p5, p10, p50, p90, p95, mean, ...(unknown > 0 ? { unknown } : {}) };
};

/** Finite values to the front, without a copy where all are. */
const dropUnknown = (values: Float64Array): Float64Array => {
  let kept = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value - value === 0) values[kept++] = value;
  }
  return kept === values.length ? values : values.subarray(0, kept);
};

/** The sum in pairs keeps its digits whatever the number of trials. */
const meanOf = (values: Float64Array): number => sumOf(values, 0, values.length) / values.length;

const LEAF = 128;

const sumOf = (values: Float64Array, from: number, to: number): number => {
  if (to - from <= LEAF) {
    let sum = 0;
    for (let i = from; i < to; i++) sum += values[i] as number;
    return sum;
  }
  const half = (from + to) >>> 1;
  return sumOf(values, from, half) + sumOf(values, half, to);
};

/** The quantile of values of which the first `from` are the least; reorders the others. */
export const quantile = (values: Float64Array, p: number, from = 0): number => {
  const at = p * (values.length - 1);
  const rank = Math.floor(at);
  select(values, rank, Math.min(from, rank), values.length - 1);
  const low = values[rank] as number;
  if (at === rank) return low;
  let high = Number.POSITIVE_INFINITY;
  for (let i = rank + 1; i < values.length; i++) high = Math.min(high, values[i] as number);
  return low + (high - low) * (at - rank);
};

/** Puts the value of a rank in its place, smaller ones before it (Hoare's quickselect, middle of three). */
const select = (values: Float64Array, rank: number, from: number, to: number): void => {
  let [left, right] = [from, to];
  while (left < right) {
    const pivot = middleOf(values, left, right);
    let [i, j] = [left, right];
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const kept = values[i] as number;
      values[i++] = values[j] as number;
      values[j--] = kept;
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else return;
  }
};

const middleOf = (values: Float64Array, left: number, right: number): number => {
  const [a, b, c] = [left, (left + right) >>> 1, right].map((i) => values[i] as number) as [
    number,
    number,
    number,
  ];
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
};
