/** What two ways to the same number may differ by: 9 × 197 ÷ 9 and 197. */
const ROUNDING = 1e-12;

/**
 * With less without, trial by trial; unknown where one of the two is. Trials are paired: 10, 20 and 30
 * against 11, 22 and 33 are 1, 2 and 3 more, however far the trials lie apart.
 */
export const differencesOf = (without: Float64Array, having: Float64Array): Float64Array =>
  without.map((value, trial) => {
    const other = having[trial] as number;
    const difference = other - value;
    const size = Math.max(Math.abs(value), Math.abs(other));
    return Math.abs(difference) <= ROUNDING * size ? 0 : difference;
  });
