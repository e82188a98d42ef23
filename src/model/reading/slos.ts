import type { LimitReading } from './limits.ts';

export type SloReading = LimitReading & { readonly metric: string };
