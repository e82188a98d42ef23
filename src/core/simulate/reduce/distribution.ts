import type { Distribution } from '../../../model/answer/projection.ts';
import { valuesAt } from './ranked.ts';

const PERCENTILES = [0.05, 0.1, 0.5, 0.9, 0.95];

/**
 * Percentiles (type 7, linear between two ranks) and mean of the values that are known; those that are
 * not are a share of their own: 0.5, 2, 3, 4 → P50 2.5. Of whole numbers, as people and replicas are,
 * a percentile is one that occurs, of two ranks the higher: 1, 2, 3, 4 → P50 3.
 */
export const summarise = (values: Float64Array): Distribution => {
  const known = dropUnknown(values);
  const unknown = values.length === 0 ? 0 : 1 - known.length / values.length;
  if (known.length === 0) {
    return { p5: null, p10: null, p50: null, p90: null, p95: null, mean: null, unknown: 1 };
  }
  const mean = meanOf(known);
  const between = known.every(Number.isInteger) ? 'above' : 'linear';
  const [p5, p10, p50, p90, p95] = quantiles(known, PERCENTILES, between) as Five;
  return { p5, p10, p50, p90, p95, mean, ...(unknown > 0 ? { unknown } : {}) };
};

type Five = [number, number, number, number, number];

/** Finite values, without a copy where all are. */
const dropUnknown = (values: Float64Array): Float64Array => {
  let unknown = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value - value !== 0) unknown++;
  }
  return unknown === 0 ? values : values.filter((value) => value - value === 0);
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

/** One quantile of the values that are known; none where none is. */
export const quantileOfKnown = (values: Float64Array, p: number): number | undefined => {
  const known = dropUnknown(values);
  return known.length === 0 ? undefined : quantile(known, p);
};

/** One quantile. */
export const quantile = (values: Float64Array, p: number): number =>
  quantiles(values, [p])[0] as number;

/** At shares that ascend; between two ranks linear, or the rank above. */
const quantiles = (
  values: Float64Array,
  shares: readonly number[],
  between: 'linear' | 'above' = 'linear',
): readonly number[] => {
  const places = shares.map((p) => p * (values.length - 1));
  const ranks = [...new Set(places.flatMap((at) => [Math.floor(at), Math.ceil(at)]))];
  const found = valuesAt(values, ranks);
  const atRank = new Map(ranks.map((rank, k) => [rank, found[k] as number]));
  return places.map((at) => {
    const [low, high] = [Math.floor(at), Math.ceil(at)].map((rank) => atRank.get(rank));
    if (low === undefined || high === undefined) return Number.NaN;
    if (at === Math.floor(at)) return low;
    return between === 'above' ? high : low + (high - low) * (at - Math.floor(at));
  });
};
