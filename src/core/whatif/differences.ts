/** What two ways to the same number may differ by: 9 × 197 ÷ 9 and 197. */
const ROUNDING = 1e-12;

/**
 * With less without, trial by trial; unknown where one of the two is. Trials are paired: 10, 20 and 30
 * against 11, 22 and 33 are 1, 2 and 3 more, however far the trials lie apart. Fresh memory takes longer to get
 * than to fill: who asks over and over gives the same.
 */
export const differencesOf = (
  without: Float64Array,
  having: Float64Array,
  differences = new Float64Array(without.length),
): Float64Array => {
  for (let trial = 0; trial < differences.length; trial++) {
    const value = without[trial] as number;
    const other = having[trial] as number;
    const difference = other - value;
    const least = ROUNDING * Math.max(Math.abs(value), Math.abs(other));
    differences[trial] = Math.abs(difference) <= least ? 0 : difference;
  }
  return differences;
};
