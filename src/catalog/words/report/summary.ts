import type { Prose } from '../../../lib/inline.ts';
import type { Titles } from '../titles.ts';

export type ReportFrameWords = {
  readonly contents: string;
  readonly skip: string;
  readonly figure: (number: number) => string;
  readonly table: (number: number) => string;
  /** Figures and tables that a sentence speaks of, at its end. */
  readonly cited: (names: readonly Prose[]) => Prose;
  readonly figureLink: string;
  readonly unknown: string;
  readonly notMeasured: string;
  readonly moreThan: (value: Prose) => Prose;
  readonly lessThan: (value: Prose) => Prose;
  /** Both ends of a range. */
  readonly range: (low: Prose, high: Prose) => Prose;
  /** The name of a figure or a phase inside a sentence. */
  readonly named: (name: string) => string;
  readonly quoted: (content: Prose) => Prose;
  readonly colophon: (facts: {
    readonly hash: string;
    readonly seed: number;
    readonly version: string;
  }) => Prose;
};

export type CoverWords = {
  readonly kicker: string;
  readonly subtitle: (months: number) => Prose;
  readonly facts: Titles<'client' | 'consultant' | 'date' | 'metrics' | 'contact'>;
};

/** What a month lies between, where it is not certain. */
export type Span = {
  readonly from: Prose | undefined;
  readonly middle: Prose | undefined;
  readonly to: Prose | undefined;
  /** All three are one month. */
  readonly certain: boolean;
};

export type SummaryWords = {
  readonly stay: (facts: {
    readonly product: string;
    readonly current: string;
    readonly next: string;
    readonly met: number;
    readonly unknown: number;
    readonly all: number;
  }) => Prose;
  readonly advance: (facts: {
    readonly product: string;
    readonly current: string;
    readonly next: string;
    /** Conditions of the next phase. */
    readonly all: number;
  }) => Prose;
  readonly final: (product: string, current: string) => Prose;
  readonly when: (
    facts: Span & {
      readonly number: number;
      readonly phase: string;
      readonly chance: Prose | undefined;
      readonly months: number;
    },
  ) => Prose;
  /** Without a chance where it happens in none of the trials. */
  readonly never: (facts: {
    readonly phase: string;
    readonly months: number;
    readonly chance: Prose | undefined;
    readonly trials: number;
  }) => Prose;
  readonly whenUnknown: (phase: string) => Prose;
  readonly actBy: (phase: string, month: Prose, due: boolean) => Prose;
  readonly money: (facts: {
    readonly cost: Prose | undefined;
    /** Where it is not certain today. */
    readonly costRange: Prose | undefined;
    /** None where nothing comes in. */
    readonly revenue: Prose | undefined;
    readonly profit: Prose | undefined;
    /** The gross margin, which leaves out people and sales: no share of the profit that it stands beside. */
    readonly margin: Prose | undefined;
    readonly earns: boolean;
    readonly loss: boolean;
  }) => Prose;
  /** That the plan names no cost of people, and no taxes on what comes in. */
  readonly leftOut: (taxes: boolean) => Prose;
  readonly later: (facts: {
    readonly what: 'cost' | 'profit';
    readonly month: Prose;
    readonly middle: Prose;
    readonly low: Prose | undefined;
    readonly high: Prose | undefined;
  }) => Prose;
  readonly slos: (kept: number, missed: number, unknown: number) => Prose;
  readonly team: (facts: {
    readonly have: number;
    readonly need: number;
    readonly by: Prose | undefined;
  }) => Prose;
  readonly risk: (level: string, names: readonly string[]) => Prose;
  /** Which risks become graver than any of today, and from what scale on. */
  readonly riskAhead: (level: string, names: readonly string[], above: Prose) => Prose;
  readonly audit: (all: number, failing: number) => Prose;
  readonly pool: (
    name: string,
    facts: { readonly used: Prose; readonly missing: number; readonly unit: string },
  ) => Prose;
  readonly recommend: string;
  readonly actions: {
    readonly advance: (phase: string) => Prose;
    /** Without a month where it is time already. */
    readonly prepare: (phase: string, month: Prose | undefined) => Prose;
    readonly fund: (month: Prose) => Prose;
    readonly hire: (who: Prose, month: Prose | undefined) => Prose;
    readonly slo: (name: string, observed: Prose, limit: Prose) => Prose;
    readonly budget: (name: string, observed: Prose, limit: Prose) => Prose;
    readonly pool: (name: string, missing: number, unit: string) => Prose;
    readonly measure: (names: readonly string[], more: number) => Prose;
    readonly revise: (count: number) => Prose;
    readonly ready: (category: string, score: Prose, needed: Prose) => Prose;
  };
  readonly keys: Titles<
    'users' | 'next' | 'cost' | 'revenue' | 'profit' | 'slos' | 'team' | 'capacity'
  >;
  readonly notes: {
    readonly between: (from: Prose, to: Prose) => Prose;
    readonly from: (from: Prose, chance: Prose) => Prose;
    readonly chance: (months: number) => Prose;
    readonly unmeasured: string;
    readonly at: (value: Prose, scale: Prose) => Prose;
    /** As a phase begins, at that scale. */
    readonly atPhase: (value: Prose, phase: string, scale: Prose) => Prose;
    readonly inMonths: (value: Prose, month: Prose) => Prose;
    readonly ofSlos: (kept: number, all: number) => Prose;
    readonly unknownSlos: (count: number) => Prose;
    readonly missingPeople: (need: number, by: Prose | undefined) => Prose;
    readonly phase: (number: number, all: number) => Prose;
    readonly now: string;
  };
};
