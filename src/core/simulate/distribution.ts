import type { Distribution } from '../../model/projection.ts';
import { selectRanks } from './select.ts';

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
  const ranks = PERCENTILES.flatMap((p) => ranksAround(p, known.length));
  selectRanks(known, [...new Set(ranks)]);
  const [p5, p10, p50, p90, p95] = PERCENTILES.map((p) => between(known, p)) as Five;
  return { p5, p10, p50, p90, p95, mean, ...(unknown > 0 ? { unknown } : {}) };
};

type Five = [number, number, number, number, number];

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

/** One quantile of the values that are known, none where none is; reorders the values. */
export const quantileOfKnown = (values: Float64Array, p: number): number | undefined => {
  const known = dropUnknown(values);
  return known.length === 0 ? undefined : quantile(known, p);
};

/** One quantile; reorders the values. */
export const quantile = (values: Float64Array, p: number): number => {
  selectRanks(values, ranksAround(p, values.length));
  return between(values, p);
};

const ranksAround = (p: number, count: number): readonly number[] => {
  const at = p * (count - 1);
  const low = Math.floor(at);
  return at === low ? [low] : [low, low + 1];
};

/** Linear between the two ranks, whose values are in their places. */
const between = (values: Float64Array, p: number): number => {
  const at = p * (values.length - 1);
  const rank = Math.floor(at);
  const low = values[rank] as number;
  return at === rank ? low : low + ((values[rank + 1] as number) - low) * (at - rank);
};
