import type { Text } from '../text.ts';

export type ReadinessDecision = 'go' | 'optimise' | 'pause';

/** What the scores come to, and what is asked of them. */
export type ReadinessSummary = {
  readonly decision: ReadinessDecision;
  readonly mean: number | null;
  readonly lowest: { readonly id: string; readonly score: number } | null;
};

/** Informs, and never alters the decision on the phase. */
export type ReadinessReading = ReadinessSummary & {
  /** By category; a check that is unknown counts as not passed. */
  readonly scores: Readonly<Record<string, number | null>>;
  readonly needed: { readonly mean: number | null; readonly lowest: number | null };
  /** The same if every check held that is unknown. */
  readonly atBest: ReadinessSummary;
  readonly categories: readonly ReadinessCategoryReading[];
  readonly pause: readonly RuleReading[];
  /** Checks not passed, of the lowest category first, those that would raise its score most first. */
  readonly priorities: readonly PriorityReading[];
};

export type ReadinessCategoryReading = {
  readonly id: string;
  readonly name: Text;
  readonly score: number | null;
  readonly atBest: number | null;
  readonly target: number | null;
  readonly onTarget: boolean | null;
  readonly checks: readonly (RuleReading & { readonly gain: number | null })[];
};

/** A condition by name; `met` is null where a metric that it needs is unknown. */
export type RuleReading = {
  readonly id: string;
  readonly name: Text;
  readonly met: boolean | null;
};

export type PriorityReading = RuleReading & {
  readonly category: string;
  /** What the check would add to the score of its category. */
  readonly gain: number | null;
};
