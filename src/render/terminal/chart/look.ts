import type { Effect } from '../spans.ts';

/** Colours beside the symbols of a chart, which tell its parts apart without them. */
export const LINE_LOOK: readonly Effect[] = ['cyan'];
export const BAND_LOOK: readonly Effect[] = ['dim'];
export const THRESHOLD_LOOK: readonly Effect[] = ['yellow'];
