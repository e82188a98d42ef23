import type { Expression } from './expression.ts';
import type { Place } from './place.ts';
import type { Text } from './text.ts';

export type SectionId =
  | 'metrics'
  | 'quantities'
  | 'phases'
  | 'slos'
  | 'costs'
  | 'optimisations'
  | 'revenue'
  | 'plans'
  | 'customers'
  | 'project'
  | 'economics'
  | 'support'
  | 'moderation'
  | 'pools'
  | 'team'
  | 'services'
  | 'hosts'
  | 'operations'
  | 'roadmap'
  | 'alerts'
  | 'load_tests'
  | 'risks'
  | 'readiness'
  | 'budgets';

/** Any named value of a profile: metric, parameter or formula. */
export type Quantity = {
  /** Dotted snake_case: `support.agents`. */
  readonly id: string;
  readonly section: SectionId;
  /** With its basis: `users`, `BRL/month`, `share`. */
  readonly unit: string;
  /** From the profile; without one the catalogue names the quantity. */
  readonly label?: Text;
  readonly expression: Expression;
  /**
   * Its value in every later month, where time moves it: `prev(mau) * (1 + growth.mau)`. Without one
   * a later month computes `expression` anew. A value given for today does not reach later months.
   */
  readonly step?: Expression;
  /** Where the number or the section that brings the formula stands. */
  readonly place: Place;
  /** Where a built-in formula comes from: a standard, a book, a document. */
  readonly source?: string;
  /** Whole months of the history that its number was fitted to. */
  readonly fittedTo?: number;
  /** Words of an ordinal: the value is an index into them. */
  readonly words?: readonly string[];
  /** The table that it is a cell of. */
  readonly cell?: Cell;
};

export type Cell = { readonly table: string; readonly row: string; readonly column: string };

/** All quantities of a profile, each after those that it needs. */
export type Graph = {
  readonly quantities: readonly Quantity[];
  /**
   * The order in which a later month is computed, as indexes of `quantities`: by the needs of `step`,
   * or of `expression` without one. Where nothing has a step, the order of `quantities` holds.
   */
  readonly monthly?: readonly number[];
  /** What computes each claim of the profile, in their order: nothing else stands on them. */
  readonly claims: readonly Expression[];
};
