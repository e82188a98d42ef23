import type { NumberFormat, Prose, Status } from '../../lib/inline.ts';
import type { ChartThreshold, ChartValues } from '../document.ts';

/** A chart of a report as data. What is said of it in words stands in its figure. */
export type Drawing =
  | BandDrawing
  | BarsDrawing
  | CurveDrawing
  | CalendarDrawing
  | MetersDrawing
  | MatrixDrawing
  | TornadoDrawing;

/** A line over months with the band in which it may lie, and the levels that it crosses. */
export type BandDrawing = {
  readonly kind: 'band';
  readonly format: NumberFormat;
  readonly scale: 'linear' | 'log';
  /** `YYYY-MM`, one a point. */
  readonly months: readonly string[];
  readonly line: { readonly label: Prose; readonly values: ChartValues };
  readonly band?: { readonly label: Prose; readonly low: ChartValues; readonly high: ChartValues };
  /** The line before something was changed. */
  readonly before?: { readonly label: Prose; readonly values: ChartValues };
  readonly thresholds: readonly (ChartThreshold & {
    /** Points between which it is likely crossed, and the middle; null beyond the last. */
    readonly when?: {
      readonly from: number;
      readonly middle: number | null;
      readonly to: number | null;
    };
  })[];
};

/** Amounts side by side, a group of bars each. */
export type BarsDrawing = {
  readonly kind: 'bars';
  readonly format: NumberFormat;
  readonly groups: readonly Prose[];
  readonly series: readonly {
    readonly role: 'cost' | 'revenue' | 'profit';
    readonly label: Prose;
    /** One a group. */
    readonly values: ChartValues;
  }[];
};

/** One number against another. */
export type CurveDrawing = {
  readonly kind: 'curve';
  readonly x: { readonly format: NumberFormat; readonly label: Prose };
  readonly y: { readonly format: NumberFormat; readonly label: Prose };
  readonly points: readonly { readonly x: number; readonly y: number | null }[];
  /** Where something begins: today, a phase. */
  readonly marks: readonly { readonly x: number; readonly label: Prose }[];
};

/** What lasts from one month to another. */
export type CalendarDrawing = {
  readonly kind: 'calendar';
  readonly months: readonly string[];
  readonly rows: readonly {
    readonly label: Prose;
    /** Indexes of `months`. */
    readonly from: number;
    readonly to: number;
    readonly late: boolean;
  }[];
  readonly legend: { readonly span: Prose; readonly end: Prose };
};

/** How much of a limit is taken; 1 is all of it. */
export type MetersDrawing = {
  readonly kind: 'meters';
  readonly rows: readonly {
    readonly label: Prose;
    readonly share: number | null;
    readonly text: Prose;
    readonly status: Status;
    /** A level below the limit at which somebody is told. */
    readonly alert?: number;
  }[];
  readonly legend: { readonly limit: Prose; readonly alert?: Prose };
};

/** Things by how likely and how bad they are; indexes of the levels, and null where nobody says. */
export type MatrixDrawing = {
  readonly kind: 'matrix';
  readonly x: { readonly label: Prose; readonly levels: readonly Prose[] };
  readonly y: { readonly label: Prose; readonly levels: readonly Prose[] };
  readonly items: readonly {
    readonly number: number;
    readonly x: number;
    readonly y: number;
  }[];
};

/** What moves a number, the widest first. */
export type TornadoDrawing = {
  readonly kind: 'tornado';
  readonly format: NumberFormat;
  readonly base: number;
  readonly baseLabel: Prose;
  readonly bars: readonly {
    readonly label: Prose;
    readonly low: { readonly value: number; readonly label: Prose };
    readonly high: { readonly value: number; readonly label: Prose };
  }[];
};
