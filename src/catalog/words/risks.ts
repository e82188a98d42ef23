import type { Prose } from '../../lib/inline.ts';
import type { Level } from '../../model/level.ts';
import type { Titles } from './titles.ts';

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
