import type { Prose, Status } from '../lib/inline.ts';

/** What a person reads, before it is text of any format. */
export type Document = { readonly blocks: readonly Block[] };

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: Prose }
  | { readonly kind: 'paragraph'; readonly content: Prose }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | Table
  | { readonly kind: 'tree'; readonly lines: readonly TreeLine[] }
  | { readonly kind: 'callout'; readonly status: Status; readonly content: Prose }
  /** Verbatim text: commands, YAML, code frames. Never wrapped. */
  | { readonly kind: 'code'; readonly text: string };

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
};

export type Column = {
  /** Name in CSV; stable, English, snake_case. */
  readonly key: string;
  readonly title: Prose;
  readonly align: 'left' | 'right';
  /** 1 is always shown; the highest numbers are dropped first when the width does not suffice. */
  readonly priority: number;
};
