import type { Between, Comparison } from './expression.ts';
import type { Interval } from './interval.ts';
import type { Place } from './place.ts';
import type { Locale, Text } from './text.ts';

/** A profile as it was read: every number with its place, formulas still text. */
export type Profile = {
  readonly file: string;
  readonly project: Project;
  readonly metrics: readonly Metric[];
  readonly quantities: readonly DefinedQuantity[];
  readonly phases: readonly Phase[];
  readonly slos: readonly Slo[];
  readonly costs: readonly CostItem[];
  readonly revenue: readonly RevenueStream[];
  readonly support?: Support;
  readonly moderation?: Moderation;
  readonly team?: Team;
  /** Where each section begins. */
  readonly places: Readonly<Record<string, Place>>;
};

/** A number as a profile may write it. */
export type NumberForm = { readonly place: Place } & (
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'range'; readonly interval: Interval }
  | { readonly kind: 'formula'; readonly formula: Formula }
  | {
      readonly kind: 'table';
      readonly by: Formula;
      readonly points: readonly TablePoint[];
      readonly between: Between;
    }
  /** Something that was reported already; kept so that its name is known. */
  | { readonly kind: 'invalid' }
);

export type TablePoint = {
  /** A number, or the id of a phase. */
  readonly x: number | string;
  readonly value: NumberForm;
  readonly place: Place;
};

/** The text of an expression; `place` is that of its first character. */
export type Formula = { readonly text: string; readonly place: Place };

export type Project = {
  readonly id: string;
  readonly name: Text;
  readonly currency: string;
  readonly locale: Locale;
  /** The deployed phase; the first where the profile names none. */
  readonly phase?: { readonly id: string; readonly place: Place };
  /** Whom `per_user` counts; the first metric in `users` where the profile names none. */
  readonly users?: Formula;
};

export type Metric = {
  readonly id: string;
  readonly unit: string;
  readonly label?: Text;
  readonly value?: NumberForm;
  /** The model of the metric, which a measurement overrides. */
  readonly formula?: NumberForm;
  /** A share a month. */
  readonly growth?: NumberForm;
  /** PromQL. */
  readonly query?: string;
  /** Why the default is not a figure of the product: shown with every plan. */
  readonly assumption?: Text;
  readonly min?: number;
  readonly max?: number;
  readonly place: Place;
};

export type DefinedQuantity = {
  readonly id: string;
  readonly unit: string;
  readonly label?: Text;
  readonly value: NumberForm;
  readonly assumption?: Text;
  readonly place: Place;
};

export type Phase = {
  readonly id: string;
  readonly name: Text;
  readonly enter?: Condition;
  readonly users?: Text;
  readonly window?: Text;
  readonly architecture?: Text;
  readonly changes: readonly Text[];
  readonly place: Place;
};

/** A condition as it nests in a profile; its leaves are the triggers. */
export type Condition =
  | { readonly kind: 'leaf'; readonly formula: Formula }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition };

export type Slo = {
  readonly id: string;
  readonly metric: Formula;
  readonly comparison: Extract<Comparison, '<' | '<=' | '>' | '>='>;
  readonly limit: NumberForm;
  readonly label?: Text;
  readonly place: Place;
};

export type CostItem = {
  readonly id: string;
  readonly group: string;
  readonly label?: Text;
  /** Money a month, or money for each unit of `per`. */
  readonly amount: NumberForm;
  readonly per?: Formula;
  /** Whether the item is part of the cost of revenue (gross margin). */
  readonly ofRevenue: boolean;
  readonly place: Place;
};

export type RevenueStream = {
  readonly id: string;
  readonly label?: Text;
  readonly place: Place;
} & (
  | { readonly kind: 'amount'; readonly amount: NumberForm }
  | {
      readonly kind: 'model';
      readonly base: Formula;
      readonly share: NumberForm;
      readonly efficiency: NumberForm;
      /** Money a month of each paying one. */
      readonly price?: NumberForm;
      /** Money that each moves a month, and the share of it that is kept. */
      readonly volume?: NumberForm;
      readonly commission?: NumberForm;
    }
);

export type Support = {
  readonly base: Formula;
  readonly ticketRate: NumberForm;
  readonly automation: NumberForm;
  readonly ticketsPerAgent: NumberForm;
  readonly minAgents: NumberForm;
  readonly responseTime?: NumberForm;
  readonly tiers: readonly SupportTier[];
  readonly place: Place;
};

export type SupportTier = {
  readonly id: string;
  readonly name: Text;
  readonly by?: Text;
  readonly handles: readonly Text[];
  /** The share of the tickets reaching the tier that it closes. */
  readonly resolution: NumberForm;
  readonly escalatesTo?: Text;
  readonly place: Place;
};

export type Moderation = {
  readonly base: Formula;
  readonly itemRate: NumberForm;
  readonly capacity: NumberForm;
  readonly modelCapacity: NumberForm;
  readonly humanShare: NumberForm;
  readonly itemsPerModerator: NumberForm;
  readonly place: Place;
};

export type Team = {
  readonly roles: readonly Role[];
  /** The metric whose growth the hiring follows. */
  readonly base: Formula;
  readonly growth: Formula;
  readonly hiring: readonly HiringGroup[];
  readonly patterns: readonly TeamPattern[];
  readonly place: Place;
};

export type Role = {
  readonly id: string;
  readonly name: Text;
  readonly have: NumberForm;
  readonly need: NumberForm;
  readonly place: Place;
};

/** People hired together, within a window of months from now. */
export type HiringGroup = {
  readonly id: string;
  readonly name: Text;
  readonly start: NumberForm;
  readonly end: NumberForm;
  readonly roles: readonly { readonly id: string; readonly name: Text }[];
  readonly why?: Text;
  readonly when?: Formula;
  readonly earlier?: { readonly when: Formula; readonly by: NumberForm };
  readonly place: Place;
};

/** How a team of at most `upTo` people works together; the last pattern has no limit. */
export type TeamPattern = {
  readonly id: string;
  readonly name: Text;
  readonly upTo?: NumberForm;
  readonly practices: readonly Text[];
  readonly decisions?: Text;
  readonly information?: Text;
  readonly place: Place;
};
