/** Beyond a hundred years nothing is known; beyond a million trials nothing is gained. */
export const MOST_MONTHS = 1_200;
export const MOST_TRIALS = 1_000_000;
