import type { Prose, Status } from '../../lib/inline.ts';
import type { ReportSectionId } from '../../model/answer/report.ts';
import type { Brand } from '../../model/brand.ts';
import type { Locale } from '../../model/text.ts';
import type { Block, Table } from '../document.ts';
import type { Drawing } from './drawing.ts';

/** A report before it is HTML, PDF or Markdown. */
export type ReportDocument = {
  readonly locale: Locale;
  readonly title: Prose;
  readonly cover: Cover;
  readonly sections: readonly ReportSection[];
  /** What it was made from: hash, seed, version. */
  readonly colophon: Prose;
  readonly brand: Brand;
  readonly frame: FrameWords;
};

export type Cover = {
  readonly kicker: Prose;
  readonly title: Prose;
  readonly subtitle: Prose;
  /** Prepared for, by, on. */
  readonly facts: readonly { readonly label: Prose; readonly value: Prose }[];
  readonly contact: readonly Prose[];
};

export type ReportSection = {
  readonly id: ReportSectionId;
  readonly title: Prose;
  readonly blocks: readonly ReportBlock[];
};

export type ReportBlock =
  | Extract<Block, { readonly kind: 'heading' | 'list' | 'callout' }>
  | (Words & { readonly kind: 'paragraph' })
  /** The sentence that a hurried reader reads. */
  | (Words & { readonly kind: 'lead' })
  | ReportTable
  | Figure
  | { readonly kind: 'key_figures'; readonly items: readonly KeyFigure[] }
  | { readonly kind: 'derivations'; readonly items: readonly Derivation[] };

type Words = {
  readonly content: Prose;
  /** What it speaks of, told by number at its end: *… is kept (Table 6).* */
  readonly cites?: readonly Exhibit[];
};

/** A figure or a table by its id: `figure-projection`, `table-slos`. */
export type Exhibit = `${'figure' | 'table'}-${string}`;

export type ReportTable = Table & {
  readonly id: string;
  /** `Table 6`, once the whole report is numbered. */
  readonly name?: string;
  readonly caption: Prose;
  /** Rows that sum up those above, by index. */
  readonly totals?: readonly number[];
};

export type Figure = {
  readonly kind: 'figure';
  readonly id: string;
  readonly name?: string;
  readonly caption: Prose;
  /** What it shows, for those who cannot see it. */
  readonly description: Prose;
  readonly drawing: Drawing;
};

export type KeyFigure = {
  readonly label: Prose;
  readonly value: Prose;
  readonly note: Prose;
  readonly status?: Status;
};

/** Where one figure comes from. */
export type Derivation = {
  readonly id: string;
  readonly name: Prose;
  readonly value: Prose;
  /** The range that it lies in. */
  readonly range?: Prose;
  readonly formula?: Prose;
  readonly counted?: Prose;
  readonly inputs: readonly { readonly id: string; readonly content: Prose }[];
  readonly source: Prose;
};

/** Words of the page itself, beside what it tells. */
export type FrameWords = {
  readonly contents: string;
  readonly skip: string;
  readonly figureLink: string;
  readonly formula: string;
  readonly source: string;
  readonly inputs: string;
};
