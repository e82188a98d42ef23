import type { Distribution } from '../../../model/answer/projection.ts';
import { type Bounds, valuesAt } from './ranked.ts';

const PERCENTILES = [0.05, 0.1, 0.5, 0.9, 0.95];

/**
 * Percentiles (type 7, linear between two ranks) and mean of the values that are known; those that are
 * not are a share of their own: 0.5, 2, 3, 4 → P50 2.5. Of whole numbers, as people and replicas are,
 * a percentile is one that occurs, of two ranks the higher: 1, 2, 3, 4 → P50 3.
 */
export const summarise = (values: Float64Array): Distribution => {
  const seen = seeKnown(values);
  const { known } = seen;
  const unknown = values.length === 0 ? 0 : 1 - known.length / values.length;
  if (known.length === 0) {
    return { p5: null, p10: null, p50: null, p90: null, p95: null, mean: null, unknown: 1 };
  }
  const mean = seen.sum / known.length;
  const whole = areWhole(known);
  const [p5, p10, p50, p90, p95] = quantiles({ ...seen, whole }, PERCENTILES) as Five;
  return { p5, p10, p50, p90, p95, mean, ...(unknown > 0 ? { unknown } : {}) };
};

type Five = [number, number, number, number, number];

/** Values, all of them known, with what one look at them tells. */
type Seen = Bounds & { readonly known: Float64Array; readonly sum: number };

/** Finite values, without a copy where all are: else their sum is no number. */
const seeKnown = (values: Float64Array): Seen => {
  const seen = see(values);
  return seen.sum - seen.sum === 0 ? seen : see(values.filter(Number.isFinite));
};

const see = (known: Float64Array): Seen => {
  const bounds = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
  const sum = sumOf(known, { from: 0, to: known.length }, bounds);
  return { known, sum, ...bounds };
};

const LEAF = 128;

/** The sum, in pairs: so it keeps its digits whatever the number of trials. Widens `bounds` to all values. */
const sumOf = (
  values: Float64Array,
  { from, to }: { readonly from: number; readonly to: number },
  bounds: { -readonly [Key in keyof Bounds]: number },
): number => {
  if (to - from > LEAF) {
    const half = (from + to) >>> 1;
    return sumOf(values, { from, to: half }, bounds) + sumOf(values, { from: half, to }, bounds);
  }
  let { least, most } = bounds;
  let sum = 0;
  for (let i = from; i < to; i++) {
    const value = values[i] as number;
    sum += value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  bounds.least = least;
  bounds.most = most;
  return sum;
};

const areWhole = (values: Float64Array): boolean => {
  for (let i = 0; i < values.length; i++) {
    if (Math.floor(values[i] as number) !== values[i]) return false;
  }
  return true;
};

/** Quantiles of the values that are known, at shares that ascend; none where none is known. */
export const quantilesOfKnown = (
  values: Float64Array,
  shares: readonly number[],
): readonly number[] => {
  const seen = seeKnown(values);
  return seen.known.length === 0 ? [] : quantiles(seen, shares);
};

/** One quantile. */
export const quantile = (values: Float64Array, p: number): number =>
  quantiles(see(values), [p])[0] as number;

/** At shares that ascend; between two ranks linear, of whole numbers the rank above. */
const quantiles = (
  { known, ...seen }: Seen & { readonly whole?: boolean },
  shares: readonly number[],
): readonly number[] => {
  const places = shares.map((p) => p * (known.length - 1));
  const ranks: number[] = [];
  for (const at of places) {
    for (const rank of [Math.floor(at), Math.ceil(at)]) if (!ranks.includes(rank)) ranks.push(rank);
  }
  const found = valuesAt(known, ranks, seen);
  const atRank = (rank: number): number => found[ranks.indexOf(rank)] as number;
  return places.map((at) => {
    const [below, part] = [Math.floor(at), at - Math.floor(at)];
    const low = atRank(below);
    if (part === 0) return low;
    const high = atRank(Math.ceil(at));
    return seen.whole === true ? high : low + (high - low) * part;
  });
};
