import type { Finding } from '../finding/finding.ts';
import type { Percentiles } from '../percentiles.ts';
import type { PhaseName } from '../phase-name.ts';
import type { HiringCalendar } from '../reading/hiring-calendar.ts';
import type { Envelope } from './envelope.ts';

/** Where a product goes: month by month, and when each phase begins. */
export type Projection = Envelope<'project'> & {
  /** Months ahead, trials. */
  readonly horizon: number;
  readonly trials: number;
  /** What is shown, in order. */
  readonly columns: readonly ProjectionColumn[];
  /** The month of today, and each month after it. */
  readonly today: MonthReading;
  readonly months: readonly MonthReading[];
  /** Phases that are not deployed yet. */
  readonly phases: readonly PassageReading[];
  /** Questions about all months of a path: runway, break-even. */
  readonly paths: readonly PathReading[];
  /** Whom to hire and when, enough in four paths of five; where the profile has people. */
  readonly hiring?: HiringCalendar;
  readonly findings: readonly Finding[];
};

export type ProjectionColumn = { readonly id: string; readonly unit: string };

export type MonthReading = {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly quantities: Readonly<Record<string, Distribution>>;
  /** The share of the trials in each phase; phases without one are left out. */
  readonly phases: Readonly<Record<string, number>>;
};

/** Percentiles and mean over the trials in which it is known; null where it is in none. */
export type Distribution = {
  readonly p5: number | null;
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly p95: number | null;
  readonly mean: number | null;
  /** The share of the trials in which it is not known, where there are any. */
  readonly unknown?: number;
};

/** When the conditions of a phase first hold. */
export type PassageReading = PhaseName & {
  /** That it happens within the horizon. */
  readonly probability: number;
  /** Growth steps from now, and the months of the calendar that they lead to. */
  readonly months: Percentiles<number>;
  readonly month: Percentiles<string>;
  /** The share of the trials in which it does not happen. */
  readonly never: number;
  /** Of `never`: trials in which nobody can tell, as a metric is unknown. */
  readonly unknown: number;
  /** The condition that is most often the last to hold, and in which share of the trials. */
  readonly binding: string | null;
  readonly binding_share: number | null;
  /** What its conditions ask of single metrics. */
  readonly thresholds: readonly { readonly metric: string; readonly value: number }[];
  /** What keeps the phase from beginning, where it begins in few of the trials. */
  readonly blocking?: readonly BlockingCondition[];
  /** Months that what the phase needs takes, and the month to begin it in. */
  readonly lead: number | null;
  readonly act_by: string | null;
};

/** A condition that hardly ever holds, and how far what it looks at comes by the last month. */
export type BlockingCondition = {
  /** Of its trigger: `phases.growth.triggers.1`. */
  readonly id: string;
  readonly expression: string;
  /** The share of the trials in which it holds in the last month. */
  readonly holds: number;
  /** Today, and over the trials of the last month; null where it is not known. */
  readonly today: number | null;
  readonly reached: {
    readonly p5: number | null;
    readonly p50: number | null;
    readonly p95: number | null;
  };
  /** What it has to come to in the middle of the trials; of a yes/no fact 1. */
  readonly asked: number | null;
  readonly unit: string;
};

/** A month within the path, as runway: the chance that it comes, and when. */
export type PathReading = {
  readonly id: string;
  readonly probability: number;
  /** The share of the trials in which it does not come and nobody can tell, as a metric is unknown. */
  readonly unknown: number;
  readonly months: Percentiles<number>;
  readonly month: Percentiles<string>;
};
