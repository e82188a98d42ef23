import type { Interval } from '../../model/interval.ts';
import { normalInverse } from './normal-inverse.ts';
import { stratumOf } from './stratum.ts';
import { type Key, uniformAt } from './uniform.ts';

/** The 95th percentile of a standard normal number. */
export const Z95 = 1.6448536269514722;

/**
 * The value of an interval that a share `u` of all lies below. `2 to 5` is lognormal with μ = ln √10 =
 * 1.1512925464970227 and σ = ln 2.5 ÷ (2 × 1.6448536) = 0.27853260523016377.
 */
export const intervalAt = (interval: Interval, u: number): number => {
  if (interval.kind === 'uniform') return interval.low + u * (interval.high - interval.low);
  const z = normalInverse(u);
  switch (interval.kind) {
    case 'normal':
      return interval.mean + interval.sd * z;
    case 'lognormal': {
      const { low, high } = interval;
      const middle = (Math.log(low) + Math.log(high)) / 2;
      return Math.exp(middle + (z * Math.log(high / low)) / (2 * Z95));
    }
    case 'split': {
      const { low, mid, high } = interval;
      const share = Math.abs(z) / Z95;
      const end = z < 0 ? low : high;
      // Below zero there is no logarithm: straight lines instead of powers.
      return low > 0 ? mid * (end / mid) ** share : mid + (end - mid) * share;
    }
  }
};

/** Where a trial stands among all of them: one in each of `trials` equal parts, anywhere within it. */
export const latinAt = (key: Key, trial: number, trials: number): number =>
  (stratumOf(trial, trials, key) + uniformAt(key, trial, 0)) / trials;
