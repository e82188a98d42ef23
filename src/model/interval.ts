/**
 * An uncertain number. `lognormal` and `split` are given by their 5th and 95th percentile (a 90 %
 * interval); `split` is a lognormal on either side of its `mid`, the 50th percentile.
 */
export type Interval = Limits &
  (
    | { readonly kind: 'lognormal'; readonly low: number; readonly high: number }
    | { readonly kind: 'split'; readonly low: number; readonly mid: number; readonly high: number }
    | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
    | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  );

/** What the number can be at all, where its tails reach beyond: draws there count as the limit. */
export type Limits = { readonly min?: number; readonly max?: number };

/** The 95th percentile of a standard normal number. */
export const Z95 = 1.6448536269514722;

/** So many standard deviations from the middle; `uniform` has ends. `normal(100, 10)` at −2 → 80. */
export const intervalFar = (interval: Interval, z: number): number => {
  switch (interval.kind) {
    case 'uniform':
      return z < 0 ? interval.low : interval.high;
    case 'normal':
      return interval.mean + z * interval.sd;
    case 'lognormal':
      return medianOf(interval) * (interval.high / interval.low) ** (z / (2 * Z95));
    case 'split': {
      const { low, mid, high } = interval;
      const share = Math.abs(z) / Z95;
      const end = z < 0 ? low : high;
      return low > 0 ? mid * (end / mid) ** share : mid + (end - mid) * share;
    }
  }
};

/** The point value: `mid`, else the median. `2 to 8` → 4. */
export const medianOf = (interval: Interval): number => {
  switch (interval.kind) {
    case 'lognormal':
      return Math.sqrt(interval.low) * Math.sqrt(interval.high);
    case 'split':
      return interval.mid;
    case 'uniform':
      return interval.low / 2 + interval.high / 2;
    case 'normal':
      return interval.mean;
  }
};
