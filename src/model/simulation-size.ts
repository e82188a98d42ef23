/** How far every command looks ahead, and in how many trials, where nothing else is asked for: the same figures. */
export const USUAL_MONTHS = 24;
export const USUAL_TRIALS = 4_096;

/** Enough for P5 and P95, and a quarter of the time: of today in a plan, of each product in a portfolio. */
export const QUICK_TRIALS = 1_024;

/** Beyond a hundred years nothing is known; beyond a million trials nothing is gained. */
export const MOST_MONTHS = 1_200;
export const MOST_TRIALS = 1_000_000;
