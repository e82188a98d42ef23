import type { Prose } from '../../lib/inline.ts';
import type { ReadinessDecision } from '../../model/reading/readiness.ts';
import type { Titles } from './titles.ts';

export type ReadinessWords = {
  readonly heading: string;
  /** In the last phase. */
  readonly headingFinal: string;
  readonly columns: Titles<'status' | 'category' | 'score' | 'target'>;
  readonly status: Titles<'reached' | 'below' | 'unknown'>;
  readonly decision: Readonly<Record<ReadinessDecision, string>>;
  readonly summary: (facts: {
    readonly decision: ReadinessDecision;
    readonly mean: Prose;
    readonly meanNeeded: Prose;
    readonly lowest: Prose;
    readonly lowestNeeded: Prose;
    readonly category: string | undefined;
  }) => Prose;
  /** What it would be if every check held that is unknown. */
  readonly atBest: (decision: ReadinessDecision) => Prose;
  readonly between: (low: Prose, high: Prose) => Prose;
  readonly pause: (reason: string) => Prose;
  readonly maybePause: (reason: string) => Prose;
  readonly priorities: Prose;
  readonly gain: (check: string, gain: Prose, category: string) => Prose;
};
