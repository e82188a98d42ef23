import { type Interval, type Limits, Z95 } from '../../../model/interval.ts';
import { BLOCK } from './block.ts';
import { normalInverse } from './normal-inverse.ts';
import { placesFrom, strataOf } from './stratum.ts';
import { fillUniform, type Key } from './uniform.ts';

/** The largest number below 1. */
const BELOW_ONE = 1 - 2 ** -53;

/**
 * The value of an interval that a share `u` of all lies below. `2 to 5` is lognormal with μ = ln √10 =
 * 1.1512925464970227 and σ = ln 2.5 ÷ (2 × 1.6448536) = 0.27853260523016377.
 */
export const intervalAt = (interval: Interval, u: number): number =>
  limited(quantilesOf(interval)(u), interval);

const limited = (
  value: number,
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Limits,
): number => Math.min(Math.max(value, min), max);

/**
 * Draws of `count` trials from `first` on, of `trials` in all, into `out` from `at` on. In passes over all
 * of them, each of one kind of work: in one loop they take twice as long.
 */
export const fillDraws = (
  { key, interval, trials }: Draw,
  { first, count }: { readonly first: number; readonly count: number },
  out: Float64Array,
  at: number,
): void => {
  const draws = out.subarray(at, at + count);
  fillShares({ key, trials }, first, draws);
  turnShares(interval, draws);
  if (interval.min === undefined && interval.max === undefined) return;
  for (let i = 0; i < count; i++) draws[i] = limited(draws[i] as number, interval);
};

/** Shares of all that lie below into values. One loop a kind: a call for each share takes twice as long. */
const turnShares = (interval: Interval, draws: Float64Array): void => {
  const { length } = draws;
  if (interval.kind === 'lognormal') {
    const { middle, spread } = logarithms(interval);
    for (let i = 0; i < length; i++) {
      draws[i] = Math.exp(middle + spread * normalInverse(draws[i] as number));
    }
  } else if (interval.kind === 'normal') {
    const { mean, sd } = interval;
    for (let i = 0; i < length; i++) draws[i] = mean + sd * normalInverse(draws[i] as number);
  } else {
    const quantile = quantilesOf(interval);
    for (let i = 0; i < length; i++) draws[i] = quantile(draws[i] as number);
  }
};

/** Where trials stand among all of them: one in each of `trials` equal parts, anywhere within it. */
const fillShares = (
  { key, trials }: Pick<Draw, 'key' | 'trials'>,
  first: number,
  out: Float64Array,
): void => {
  const strata = strataOf(key, trials);
  fillUniform(key, first, out);
  for (let from = 0; from < out.length; from += BLOCK) {
    const until = Math.min(from + BLOCK, out.length);
    const places = placesFrom(strata, first + from, until - from);
    for (let i = from; i < until; i++) {
      const share = ((places[i - from] as number) + (out[i] as number)) / trials;
      out[i] = share < 1 ? share : BELOW_ONE;
    }
  }
};

export type Draw = { readonly key: Key; readonly interval: Interval; readonly trials: number };

/**
 * The draw of one trial: one in each of `trials` equal parts of what is possible (Latin hypercube), in
 * an order of the input's own, anywhere within its part.
 */
export const drawAt = (draw: Draw, trial: number): number => {
  const out = new Float64Array(1);
  fillDraws(draw, { first: trial, count: 1 }, out, 0);
  return out[0] as number;
};

const quantilesOf = (interval: Interval): ((u: number) => number) => {
  switch (interval.kind) {
    case 'uniform': {
      const { low, high } = interval;
      return (u) => low + u * (high - low);
    }
    case 'normal': {
      const { mean, sd } = interval;
      return (u) => mean + sd * normalInverse(u);
    }
    case 'lognormal': {
      const { middle, spread } = logarithms(interval);
      return (u) => Math.exp(middle + spread * normalInverse(u));
    }
    case 'split':
      return splitQuantiles(interval);
  }
};

/** μ and σ of the logarithm. */
const logarithms = (
  interval: Extract<Interval, { kind: 'lognormal' }>,
): { readonly middle: number; readonly spread: number } => {
  const [low, high] = [Math.log(interval.low), Math.log(interval.high)];
  return { middle: (low + high) / 2, spread: (high - low) / (2 * Z95) };
};

/** A lognormal on either side of the middle; where `low` is not above 0, straight lines. */
const splitQuantiles = ({
  low,
  mid,
  high,
}: Extract<Interval, { kind: 'split' }>): ((u: number) => number) => {
  if (low <= 0) {
    return (u) => {
      const z = normalInverse(u) / Z95;
      return z < 0 ? mid + (mid - low) * z : mid + (high - mid) * z;
    };
  }
  const [below, above] = [Math.log(mid / low) / Z95, Math.log(high / mid) / Z95];
  return (u) => {
    const z = normalInverse(u);
    return mid * Math.exp(z * (z < 0 ? below : above));
  };
};
