import type { Prose } from '../../../lib/inline.ts';
import type { Level } from '../../../model/level.ts';
import type { ReadinessDecision } from '../../../model/reading/readiness.ts';
import type { Titles } from '../titles.ts';
import type { ChartTitle } from './chart-title.ts';

export type ReadinessSectionWords = {
  readonly decision: Readonly<Record<ReadinessDecision, Prose>>;
  /** Nothing but what is not measured stands in the way. */
  readonly open: Prose;
  readonly scores: (facts: {
    readonly mean: Prose;
    readonly needed: Prose;
    /** The weakest of several fields; with one alone there is none to tell. */
    readonly lowest: string | undefined;
    readonly score: Prose;
    readonly least: Prose;
  }) => Prose;
  readonly atBest: (decision: ReadinessDecision) => Prose;
  readonly caption: Prose;
  readonly columns: Titles<'category' | 'score' | 'target' | 'status'>;
  readonly status: Titles<'reached' | 'below' | 'unknown'>;
  readonly between: (low: Prose, high: Prose) => Prose;
  readonly reasons: string;
  readonly maybe: (reason: string) => Prose;
  readonly priorities: string;
  readonly gain: (check: string, category: string, gain: Prose) => Prose;
  readonly unmeasured: (check: string, category: string) => Prose;
};

export type RiskSectionWords = {
  /** Of all risks, how many the plan rates; the gravest impact today and when a phase begins. */
  readonly intro: (facts: {
    readonly count: number;
    readonly rated: number;
    readonly level: string | undefined;
    readonly next: string | undefined;
    readonly phase: string | undefined;
  }) => Prose;
  readonly chart: ChartTitle;
  readonly axes: Titles<'impact' | 'probability'>;
  /** Whether their gravity is known. */
  readonly caption: (graded: boolean) => Prose;
  readonly unrated: (names: readonly string[]) => Prose;
  readonly columns: Titles<'risk' | 'impact' | 'probability' | 'later' | 'detection' | 'recovery'>;
  readonly levels: Titles<Level>;
  readonly rises: (level: string, above: Prose) => Prose;
  readonly mitigations: string;
  readonly mitigationsIntro: Prose;
};

export type RoadmapSectionWords = {
  readonly intro: (due: number, overdue: number) => Prose;
  readonly caption: Prose;
  readonly columns: Titles<'category' | 'what' | 'when' | 'cost'>;
  readonly due: string;
  readonly done: string;
  readonly later: string;
  /** A range of months. */
  readonly between: (from: Prose, to: Prose) => Prose;
  readonly overdue: (since: Prose) => Prose;
  readonly with: (phase: string) => Prose;
  readonly unknown: string;
  /** What is due now, and whether the costs of the plan leave it out. */
  readonly cost: (cost: Prose, apart: boolean) => Prose;
};
