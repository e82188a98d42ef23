import type { Claim } from './claim.ts';
import type { Customers, PricePlan } from './customers.ts';
import type { Comparison } from './expression.ts';
import type { AlertSeverity, Level } from './level.ts';
import type { Formula, NumberForm } from './number-form.ts';
import type { Operation } from './operation.ts';
import type { Place } from './place.ts';
import type { Host, Service } from './service.ts';
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
  readonly optimisations: readonly Optimisation[];
  readonly revenue: readonly RevenueStream[];
  readonly roadmap: readonly RoadmapItem[];
  readonly pools: readonly Pool[];
  readonly readiness?: Readiness;
  readonly risks: readonly Risk[];
  readonly alerts: readonly Alert[];
  readonly loadTests: readonly LoadTest[];
  readonly support?: Support;
  readonly moderation?: Moderation;
  readonly team?: Team;
  readonly services: readonly Service[];
  readonly hosts: readonly Host[];
  readonly operations: readonly Operation[];
  readonly claims: readonly Claim[];
  readonly plans: readonly PricePlan[];
  readonly customers?: Customers;
  /** Where each section begins. */
  readonly places: Readonly<Record<string, Place>>;
};

export type Project = {
  readonly id: string;
  readonly name: Text;
  readonly currency: string;
  readonly locale: Locale;
  /** The deployed phase; the first where the profile names none. */
  readonly phase?: { readonly id: string; readonly place: Place };
  /** Money of the project for one unit of another currency. */
  readonly rates: readonly Rate[];
  /** Whom `per_user` counts; the first metric in `users` where the profile names none. */
  readonly users?: Formula;
};

export type Rate = { readonly currency: string; readonly value: NumberForm };

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
  /** The window in numbers, where it is not in words. */
  readonly timeline?: Timeline;
  readonly architecture?: Text;
  readonly changes: readonly Text[];
  readonly features: readonly Text[];
  readonly stack: readonly Text[];
  /** Money once, money a month, money a month. */
  readonly investment?: NumberForm;
  readonly cost?: NumberForm;
  readonly revenueTarget?: NumberForm;
  readonly targets: readonly PhaseTarget[];
  readonly place: Place;
};

/** Weeks or months counted from the start of the project. */
export type Timeline = {
  readonly from: NumberForm;
  readonly to?: NumberForm;
  readonly unit: TimelineUnit;
};

export type TimelineUnit = 'weeks' | 'months';

/** What a phase is to reach, in the unit of its metric. */
export type PhaseTarget = Pick<Slo, 'metric' | 'comparison' | 'limit' | 'place'>;

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
  /** What the amount is in, where that is not the money of the project. */
  readonly currency?: string;
  /** Whether the item is part of the cost of revenue (gross margin). */
  readonly ofRevenue: boolean;
  /** Ids of the phases that it is paid in; all of them where there is none. */
  readonly phases?: readonly string[];
  readonly place: Place;
};

/** What makes items of cost cheaper: a share saved on a share of each of them. */
export type Optimisation = {
  readonly id: string;
  readonly name: Text;
  /** Ids of items of cost, as these have them. */
  readonly items: readonly string[];
  readonly save: NumberForm;
  readonly on: NumberForm;
  readonly when?: Formula;
  readonly place: Place;
};

export type RevenueStream = {
  readonly id: string;
  readonly label?: Text;
  /** Ids of the phases that it is earned in; all of them where there is none. */
  readonly phases?: readonly string[];
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

/** Something to do or to buy, once a phase, a moment or a condition asks for it. */
export type RoadmapItem = {
  readonly id: string;
  readonly name: Text;
  readonly category: Text;
  /** The id of a phase, as the phase has it. */
  readonly phase?: string;
  /** Months from now, or a day of the calendar (`YYYY-MM-DD`). */
  readonly start?: NumberForm;
  readonly date?: string;
  readonly when?: Formula;
  /** Money a month. */
  readonly cost?: NumberForm;
  readonly done: boolean;
  readonly place: Place;
};

/** Interchangeable units that each do a limited amount of work and may fail. */
export type Pool = {
  readonly id: string;
  readonly name: Text;
  /** What a unit is: `numbers`. */
  readonly unit: string;
  /** Work a day. */
  readonly demand: NumberForm;
  /** The unit of the demand, where it is a metric or a quantity of the profile. */
  readonly demandUnit?: string;
  readonly unitCapacity: NumberForm;
  readonly headroom: NumberForm;
  /** A share a month. */
  readonly failure: NumberForm;
  /** Days. */
  readonly replacement: NumberForm;
  readonly confidence: NumberForm;
  readonly alert: NumberForm;
  /** Units that are always being made ready. */
  readonly warm: NumberForm;
  readonly now?: PoolNow;
  /** Seconds between two pieces of work of one unit. */
  readonly interval?: NumberForm;
  /** Hours a day that a unit works. */
  readonly hours: NumberForm;
  readonly degraded?: { readonly volume: NumberForm; readonly hours: NumberForm };
  /** What is done first comes first. */
  readonly classes: readonly PoolClass[];
  readonly place: Place;
};

/** Units that are there. */
export type PoolNow = {
  readonly active: NumberForm;
  readonly backup: NumberForm;
  readonly warming: NumberForm;
};

export type PoolClass = {
  readonly id: string;
  readonly name: Text;
  readonly share: NumberForm;
  readonly place: Place;
};

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

/** Scores of categories, what they must reach to go on, and reasons to pause. */
export type Readiness = {
  readonly proceed: { readonly mean: NumberForm; readonly lowest: NumberForm };
  readonly categories: readonly ReadinessCategory[];
  readonly pause: readonly ReadinessRule[];
  readonly place: Place;
};

export type ReadinessCategory = {
  readonly id: string;
  readonly name: Text;
  readonly target?: NumberForm;
  /** Shown with every plan, as the assumption of a metric is. */
  readonly assumption?: Text;
  readonly place: Place;
} & (
  | { readonly kind: 'score'; readonly score: NumberForm }
  | { readonly kind: 'checks'; readonly checks: readonly ReadinessCheck[] }
);

export type ReadinessRule = {
  readonly id: string;
  readonly name: Text;
  readonly when: Formula;
  readonly place: Place;
};

export type ReadinessCheck = ReadinessRule & { readonly weight: NumberForm };

export type Risk = {
  readonly id: string;
  readonly name: Text;
  readonly probability?: Level;
  readonly impact?: ByScale<Level>;
  /** What it does, in words. */
  readonly effect?: ByScale<Text>;
  readonly detection?: NumberForm;
  readonly recovery?: NumberForm;
  readonly mitigations: readonly Text[];
  readonly place: Place;
};

/** One value up to some scale, and another beyond it; one for all without `scale`. */
export type ByScale<T> = {
  readonly below: T;
  readonly above: T;
  readonly scale?: { readonly by: Formula; readonly upTo: NumberForm };
};

export type Alert = {
  readonly id: string;
  readonly name: Text;
  readonly when: Formula;
  /** How long it must hold; at once without one. */
  readonly lasts?: NumberForm;
  readonly severity: AlertSeverity;
  readonly place: Place;
};

export type LoadTest = {
  readonly id: string;
  readonly name: Text;
  readonly of: Formula;
  readonly times: NumberForm;
  readonly duration: NumberForm;
  readonly rampUp: NumberForm;
  readonly success: Text;
  readonly place: Place;
};
