/**
 * An uncertain number. `lognormal` and `split` are given by their 5th and 95th percentile (a 90 %
 * interval); `split` is a lognormal on either side of its `mid`, the 50th percentile.
 */
export type Interval =
  | { readonly kind: 'lognormal'; readonly low: number; readonly high: number }
  | { readonly kind: 'split'; readonly low: number; readonly mid: number; readonly high: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number };

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
