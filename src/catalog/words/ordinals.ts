import type { Level } from '../../model/level.ts';
import type { ReadinessDecision } from '../../model/reading/readiness.ts';
import type { Titles } from './titles.ts';

/** Words of ordinals: quantities whose value is one of a few words. */
export type OrdinalWords = Titles<Level | ReadinessDecision>;
