import type { Prose } from '../lib/inline.ts';
import type { AlertSeverity, Level } from '../model/level.ts';
import type { ReadinessDecision } from '../model/reading/readiness.ts';

type Titles<K extends string> = Readonly<Record<K, string>>;

/** Words of ordinals: quantities whose value is one of a few words. */
export type OrdinalWords = Titles<Level | ReadinessDecision>;

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

export type BudgetWords = {
  readonly status: Titles<'kept' | 'exceeded' | 'unknown'>;
  readonly exceeded: (exceeded: number, unknown: number, all: number) => Prose;
  /** Those that look along the months, and the command that knows them. */
  readonly ahead: (count: number, check: string) => Prose;
};

export type RiskWords = {
  readonly heading: string;
  readonly columns: Titles<'risk' | 'level' | 'probability' | 'later' | 'detection' | 'recovery'>;
  /** Languages may have other words for it than for an impact. */
  readonly probability: Titles<Level>;
  readonly worst: (level: string) => Prose;
  readonly unknown: Prose;
  /** The level on entering the next phase; none where it stays as it is. */
  readonly next: (phase: string, at: readonly Prose[], level: string | undefined) => Prose;
  readonly rises: (level: string, above: Prose) => Prose;
  /** Above the risks with what is done about each. */
  readonly mitigations: Prose;
  readonly mitigated: (facts: {
    readonly risk: string;
    readonly level: string | undefined;
    readonly effect: string | undefined;
    /** The phase on whose entering the level is reached; now without one. */
    readonly phase: string | undefined;
  }) => Prose;
  /** Risks that are not among them. */
  readonly others: (count: number, how: Prose) => Prose;
};

export type AlertWords = {
  readonly heading: string;
  readonly firing: (firing: number, unknown: number, all: number) => Prose;
  readonly lasts: (minutes: Prose) => Prose;
  readonly severity: Readonly<Record<AlertSeverity, string>>;
};

export type LoadTestWords = {
  readonly heading: string;
  readonly columns: Titles<'test' | 'load' | 'times' | 'duration' | 'ramp_up' | 'success'>;
};
