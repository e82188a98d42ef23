import type { Prose } from '../../../lib/inline.ts';

/** What a chart shows, in words: above it, and for those who cannot see it. */
export type ChartTitle = { readonly caption: Prose; readonly description: Prose };
