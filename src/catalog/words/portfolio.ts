import type { Prose } from '../../lib/inline.ts';
import type { Gate } from '../../model/answer/portfolio.ts';
import type { Titles } from './titles.ts';

/** Words of `scale portfolio`. */
export type PortfolioWords = {
  readonly columns: Titles<
    | 'product'
    | 'phase'
    | 'next'
    | 'month'
    | 'range'
    | 'act_by'
    | 'cost'
    | 'per_user'
    | 'revenue'
    | 'profit'
    | 'margin'
    | 'people'
    | 'gate'
    | 'risk'
  >;
  readonly heading: string;
  /** Above all of it in a page, whose cover says the heading. */
  readonly standings: string;
  /** In a page, where all columns side by side have no room. */
  readonly tables: Titles<'phase' | 'money'>;
  readonly context: (facts: {
    readonly at: string;
    readonly months: number;
    readonly trials: number;
    readonly seed: number;
  }) => Prose;
  /** How many products there are, and how many need attention; `unknown` have a gate without data. */
  readonly summary: (facts: {
    readonly all: number;
    readonly failing: number;
    readonly unknown: number;
    readonly advancing: number;
    readonly broken: number;
  }) => Prose;
  readonly gate: Readonly<Record<Gate['verdict'], (gate: Gate) => string>>;
  /** In place of a month: the conditions hold already, or no phase comes after this one. */
  readonly now: string;
  readonly last: string;
  /** Within the months that were simulated. */
  readonly never: string;
  /** The months of 10 and 90 % of the trials; no end where fewer ever get there, but `probability` do. */
  readonly between: (from: Prose, to: Prose | undefined, probability: Prose) => Prose;
  readonly broken: string;
  readonly brokenHeading: string;
  /** Behind the first problem of a profile. */
  readonly moreProblems: (count: number) => Prose;
  readonly next: (command: string) => Prose;
  /** Where to look on: into a product that breaks its limits, into one that lacks values. */
  readonly failing: (command: string) => Prose;
  readonly missing: (command: string) => Prose;
};
