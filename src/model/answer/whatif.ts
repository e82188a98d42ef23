import type { Finding } from '../finding/finding.ts';
import type { Percentiles } from '../percentiles.ts';
import type { Text } from '../text.ts';
import type { Envelope } from './envelope.ts';
import type { Distribution, ProjectionColumn } from './projection.ts';

/** What would be otherwise: everything with the change beside everything without, trial by trial. */
export type WhatIf = Envelope<'whatif'> & {
  /** Months ahead, trials. */
  readonly horizon: number;
  readonly trials: number;
  /** The base first, then each change, in the order in which they were asked for. */
  readonly variants: readonly Variant[];
  /** By the id of a quantity, in the order in which they are shown. */
  readonly quantities: Readonly<Record<string, QuantityChange>>;
  /** Phases that are not deployed yet. */
  readonly phases: readonly PassageChange[];
  /** Questions about all months of a path: runway, break-even. */
  readonly paths: readonly PassageChange[];
  readonly goal?: Goal;
  readonly findings: readonly Finding[];
};

/** One of the sides: nothing set, `--set`, a scenario, or what a goal asks for. */
export type Variant = {
  readonly name: string;
  readonly kind: 'base' | 'set' | 'scenario' | 'goal';
  readonly label: Text;
  /** As it was written, by id. */
  readonly set: Readonly<Record<string, string>>;
};

export type QuantityChange = Omit<ProjectionColumn, 'id'> & {
  /** Today, every sixth month, the last. */
  readonly months: readonly MonthChange[];
};

export type MonthChange = {
  /** `YYYY-MM`, and how many months ahead. */
  readonly month: string;
  readonly ahead: number;
  readonly base: Distribution;
  readonly changed: readonly ValueChange[];
};

export type ValueChange = {
  readonly variant: string;
  readonly value: Distribution;
  /** With the change less without, in the same trial. */
  readonly difference: Distribution;
};

/** When something first happens, in the months from today and in those of the calendar. */
export type PassageTimes = {
  readonly probability: number;
  /** The share of the trials in which it does not happen and nobody can tell, as a metric is unknown. */
  readonly unknown: number;
  readonly months: Percentiles<number>;
  readonly month: Percentiles<string>;
};

export type PassageChange = {
  readonly id: string;
  /** Of a phase. */
  readonly name: Text | null;
  readonly base: PassageTimes;
  readonly changed: readonly (PassageTimes & {
    readonly variant: string;
    /** Months later (earlier where negative) of the same trial, over those in which it happens in both. */
    readonly shift: Percentiles<number>;
    /** Shares of the trials: it happens in both, with the change alone, without it alone. */
    readonly both: number;
    readonly gained: number;
    readonly lost: number;
  })[];
};

/** A comparison that is to hold, and the one input that may move for it. */
export type Goal = {
  readonly expression: string;
  /** What is compared, and its unit where it has one. */
  readonly left: string;
  readonly right: string;
  readonly unit: string;
  /** Months ahead at which it is to hold. */
  readonly month: number;
  readonly free: { readonly id: string; readonly unit: string };
  /** What a goal about all trials is counted over; without one it is solved at the point values. */
  readonly sampled?: GoalSampled;
  /** One for each variant that was asked for. */
  readonly readings: readonly GoalReading[];
};

export type GoalSampled = {
  readonly trials: number;
  /** Half of the 95 % interval of a chance at the limit of the goal, at 0 and 1 3 ÷ trials; null where it compares no chance. */
  readonly error: number | null;
  /** Whether the input has a range now, in whose place it is held at one value. */
  readonly held: boolean;
};

/** The input, and what both sides of the comparison come to at it; null where it is not known. */
export type GoalPoint = {
  readonly free: number | null;
  readonly left: number | null;
  readonly right: number | null;
};

export type GoalReading = {
  readonly variant: string;
  readonly now: GoalPoint & { readonly holds: boolean | null };
  /** Whether more of the input only ever helps, or only ever harms; null where nothing is known. */
  readonly monotone: boolean | null;
  /** Tables that the value found is beyond the points of, by id: they stay as they are there. */
  readonly clamped: readonly string[];
  readonly outcome: GoalOutcome;
};

export type GoalOutcome =
  /** It fails now and holds at `at`, and on from there up to `until` where it ends again. */
  | {
      readonly kind: 'solved';
      readonly at: GoalPoint;
      readonly direction: 'up' | 'down';
      readonly until: number | null;
      /** Separate ranges in which it holds; `at` is the nearest. */
      readonly ranges: number;
    }
  /** It holds now, and would up to `at`. */
  | { readonly kind: 'slack'; readonly at: GoalPoint; readonly direction: 'up' | 'down' }
  /** It holds wherever the input goes. */
  | { readonly kind: 'always' }
  /** It holds nowhere; `best` comes nearest. */
  | { readonly kind: 'unreachable'; readonly best: GoalPoint }
  /** Nothing of it depends on the input. */
  | { readonly kind: 'no_effect' }
  /** Nobody can tell: metrics without a value. */
  | { readonly kind: 'unknown'; readonly metrics: readonly string[] };
