import type { NumberFormat, Prose, Status } from '../lib/inline.ts';

/** What a person reads, before it is text of any format. */
export type Document = { readonly blocks: readonly Block[] };

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: Prose }
  /** With a column: what is said of that column of the table before, and left out where that is. */
  | { readonly kind: 'paragraph'; readonly content: Prose; readonly column?: string }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | Table
  | { readonly kind: 'tree'; readonly lines: readonly TreeLine[] }
  | Chart
  | { readonly kind: 'callout'; readonly status: Status; readonly content: Prose }
  /** Verbatim text: commands, YAML, code frames. Never wrapped. */
  | { readonly kind: 'code'; readonly text: string; readonly language?: 'diff' };

export type ListItem = {
  readonly content: Prose;
  /** The symbol before the item; a plain bullet where there is none. */
  readonly status?: Status;
  readonly children?: readonly ListItem[];
};

/** One line of a tree in pre-order; a line belongs to the nearest line above with a smaller depth. */
export type TreeLine = {
  readonly depth: number;
  readonly content: Prose;
  /** Lines of their own below it, before its children. */
  readonly details?: readonly Prose[];
};

export type Table = {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  /** One cell a column, in their order. */
  readonly rows: readonly (readonly Prose[])[];
  /** Amounts of many kinds, each as exact as it is known: cents of one are no reason for cents of all. */
  readonly mixed?: true;
};

export type Column = {
  /** Name in CSV; stable, English, snake_case. */
  readonly key: string;
  readonly title: Prose;
  readonly align: 'left' | 'right';
  /** 1 is always shown; the highest numbers are dropped first when the width does not suffice. */
  readonly priority: number;
};

/**
 * A line over evenly spaced points, with the band in which it may lie and the values that it may
 * cross. `null` leaves a gap; a chart without any value is not drawn.
 */
export type Chart = {
  readonly kind: 'chart';
  readonly title: Prose;
  /** How the numbers of the axis are shown; their unit stands once, behind the title. */
  readonly format: NumberFormat;
  /** `log` shows equal growth as equal rise; a line that is not above 0 is drawn `linear`. */
  readonly scale: 'linear' | 'log';
  /** One a point, left to right: `month('2027-03')`. Shown as far as they fit. */
  readonly labels: readonly Prose[];
  readonly line: { readonly label: Prose; readonly values: ChartValues };
  readonly band?: {
    readonly label: Prose;
    readonly low: ChartValues;
    readonly high: ChartValues;
  };
  readonly thresholds: readonly ChartThreshold[];
};

/** A value a label of the chart. */
export type ChartValues = readonly (number | null)[];

/** A level with its words, such as the name of a phase and the month in which it begins. */
export type ChartThreshold = { readonly value: number; readonly label: Prose };
