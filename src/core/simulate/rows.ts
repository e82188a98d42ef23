import { BLOCK } from './sample/block.ts';

/** Numbers of nothing between two rows of trials: a line of the processor's cache. */
export const GAP = 8;

/**
 * From the start of a row of trials to that of the next. Rows of 1,024 or 4,096 numbers, one right after the
 * other, would all have the same few places of the cache and push each other out: with 50 quantities shown,
 * 4,096 trials took half as long again as 4,104.
 */
export const rowOf = (trials: number): number => trials + GAP;

/** Room for the draws of so many trials, block by block, a row for each input. */
export const samplesOf = (draws: number, trials: number): number =>
  Math.ceil(trials / BLOCK) * draws * rowOf(BLOCK);
