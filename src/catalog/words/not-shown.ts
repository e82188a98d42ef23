import type { Prose } from '../../lib/inline.ts';

/** Columns that the width had no room for. */
export type NotShown = (titles: readonly Prose[]) => Prose;
