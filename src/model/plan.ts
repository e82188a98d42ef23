import type { CustomersReading, PlanReading } from './customer-reading.ts';
import type { Comparison, Logic } from './expression.ts';
import type { Finding } from './finding.ts';
import type { AlertSeverity, Level } from './level.ts';
import type { MetricSource } from './measurements.ts';
import type { PhaseName } from './phase-name.ts';
import type { PoolReading } from './pool-reading.ts';
import type { OperationReading, ServicesReading } from './stack-reading.ts';
import type { Text } from './text.ts';

/** What a run was made of: enough to make it again. */
export type Inputs = {
  readonly profile: { readonly path: string; readonly sha256: string; readonly text: string };
  readonly metrics: { readonly source: string };
  readonly set: Readonly<Record<string, string>>;
  readonly seed: number;
};

export type ProjectInfo = {
  readonly id: string;
  readonly name: Text;
  readonly currency: string;
  readonly locale: string;
};

/** The beginning of every command's JSON. */
export type Envelope<Command extends string> = {
  readonly schemaVersion: 1;
  readonly command: Command;
  readonly project: ProjectInfo;
  readonly at: string;
  readonly inputs: Inputs;
};

export type MetricReading = {
  readonly value: number | null;
  readonly unit: string;
  readonly source: MetricSource;
};

export type QuantityValue = { readonly value: number | null; readonly unit: string };

/** One condition of a phase; `met` is null where a metric that it needs is unknown. */
export type TriggerReading = {
  readonly expression: string;
  readonly met: boolean | null;
  readonly observed: number | null;
  readonly threshold: number | null;
  readonly unit: string;
  readonly progress: number | null;
};

/** The condition as it nests, with its result at each level; leaves index into `triggers`. */
export type EnterReading =
  | { readonly kind: 'trigger'; readonly index: number; readonly met: boolean | null }
  | { readonly kind: Logic; readonly met: boolean | null; readonly parts: readonly EnterReading[] }
  | { readonly kind: 'not'; readonly met: boolean | null; readonly parts: readonly EnterReading[] };

/** What a phase is to reach, against today. */
export type TargetReading = {
  readonly metric: string;
  readonly label?: Text;
  readonly comparison: Comparison;
  readonly observed: number | null;
  readonly limit: number | null;
  readonly unit: string;
  readonly met: boolean | null;
  readonly progress: number | null;
};

/** The weeks or months that a phase is planned for; open at its end where `to` is null. */
export type TimelineReading = {
  readonly from: number | null;
  readonly to: number | null;
  readonly unit: 'weeks' | 'months';
};

export type NextPhase = PhaseName & {
  readonly users?: Text;
  readonly window?: Text;
  readonly architecture?: Text;
  readonly changes: readonly Text[];
  readonly timeline?: TimelineReading;
  readonly features?: readonly Text[];
  readonly stack?: readonly Text[];
  readonly targets?: readonly TargetReading[];
};

export type PhaseReading = {
  readonly current: PhaseName & {
    readonly architecture?: Text;
    readonly targets?: readonly TargetReading[];
  };
  readonly next: NextPhase | null;
  readonly decision: 'stay' | 'advance' | 'final';
  readonly target: PhaseName;
  readonly triggers: readonly TriggerReading[];
  readonly enter: EnterReading | null;
};

export type SloReading = {
  readonly id: string;
  readonly label?: Text;
  readonly metric: string;
  readonly comparison: Comparison;
  readonly observed: number | null;
  readonly limit: number | null;
  readonly unit: string;
  readonly met: boolean | null;
  /** Share of the limit that is left; negative when missed. */
  readonly headroom: number | null;
};

export type RoleReading = {
  readonly id: string;
  readonly name: Text;
  readonly have: number | null;
  readonly need: number | null;
  /** Month by which the need has to be filled; null where nobody is missing. */
  readonly by: string | null;
  /** Need at the next scale of the profile, and the month in which growth gets there. */
  readonly next: {
    readonly need: number | null;
    readonly at: number | null;
    readonly by: string | null;
  } | null;
};

export type HiringReading = {
  readonly id: string;
  readonly name: Text;
  readonly due: boolean | null;
  /** Days between which these people start. */
  readonly from: string | null;
  readonly to: string | null;
  /** Months by which fast growth brings it forward; 0 when it does not. */
  readonly earlier: number | null;
  readonly roles: readonly { readonly id: string; readonly name: Text }[];
  readonly why?: Text;
};

export type TeamReading = {
  readonly roles: readonly RoleReading[];
  readonly hiring: readonly HiringReading[];
  readonly communication: {
    readonly id: string;
    readonly name: Text;
    readonly practices: readonly Text[];
    readonly decisions?: Text;
    readonly information?: Text;
  } | null;
};

/** One line of the money table; its amount is the quantity of the same id. */
export type MoneyLine = { readonly id: string; readonly name: Text };

export type MoneyReading = {
  readonly costs: readonly MoneyLine[];
  /** Sums of the groups of costs, where there is more than one. */
  readonly groups: readonly MoneyLine[];
  readonly revenue: readonly MoneyLine[];
  /** What makes costs cheaper; the saving is the quantity `<id>.saved`. */
  readonly savings?: readonly SavingLine[];
  /** Phases with a planned cost, target or investment: quantities `<id>.cost`, `<id>.roi` … */
  readonly phases?: readonly MoneyLine[];
};

export type SavingLine = MoneyLine & { readonly active: boolean | null };

/** Something to do or to buy. `due` is null where a metric that decides is unknown. */
export type RoadmapReading = {
  readonly id: string;
  readonly name: Text;
  readonly category: Text;
  readonly phase: PhaseName | null;
  /** The day it is planned for. */
  readonly date: string | null;
  readonly due: boolean | null;
  readonly done: boolean;
  /** Money a month. */
  readonly cost: number | null;
};

export type ReadinessDecision = 'go' | 'optimise' | 'pause';

/** What the scores come to, and what is asked of them. */
export type ReadinessSummary = {
  readonly decision: ReadinessDecision;
  readonly mean: number | null;
  readonly lowest: { readonly id: string; readonly score: number } | null;
};

/** Informs, and never alters the decision on the phase. */
export type ReadinessReading = ReadinessSummary & {
  /** By category; a check that is unknown counts as not passed. */
  readonly scores: Readonly<Record<string, number | null>>;
  readonly needed: { readonly mean: number | null; readonly lowest: number | null };
  /** The same if every check held that is unknown. */
  readonly atBest: ReadinessSummary;
  readonly categories: readonly ReadinessCategoryReading[];
  readonly pause: readonly RuleReading[];
  /** Checks not passed, of the lowest category first, those that would raise its score most first. */
  readonly priorities: readonly PriorityReading[];
};

export type ReadinessCategoryReading = {
  readonly id: string;
  readonly name: Text;
  readonly score: number | null;
  readonly atBest: number | null;
  readonly target: number | null;
  readonly onTarget: boolean | null;
  readonly checks: readonly (RuleReading & { readonly gain: number | null })[];
};

/** A condition by name; `met` is null where a metric that it needs is unknown. */
export type RuleReading = {
  readonly id: string;
  readonly name: Text;
  readonly met: boolean | null;
};

export type PriorityReading = RuleReading & {
  readonly category: string;
  /** What the check would add to the score of its category. */
  readonly gain: number | null;
};

export type RiskReading = {
  readonly id: string;
  readonly name: Text;
  /** The impact at this scale; null where it is unknown or not stated. */
  readonly level: Level | null;
  readonly probability: Level | null;
  /** Minutes. */
  readonly detection: number | null;
  readonly recovery: number | null;
  readonly effect?: Text;
  readonly mitigations: readonly Text[];
  /** The level beyond the scale at which it changes, where that still lies ahead. */
  readonly rises: {
    readonly level: Level;
    readonly by: string;
    readonly above: number;
    readonly unit: string;
  } | null;
  /** The level on entering the next phase. */
  readonly next: Level | null;
};

/** The worst of all risks, now and on entering the next phase with the metrics of `at`. */
export type RiskOutlook = {
  readonly level: Level | null;
  readonly next: {
    readonly phase: PhaseName;
    readonly at: Readonly<Record<string, number>>;
    readonly level: Level | null;
  } | null;
};

export type AlertReading = {
  readonly id: string;
  readonly name: Text;
  readonly severity: AlertSeverity;
  readonly expression: string;
  /** Whether its condition holds now; null where it is unknown. */
  readonly firing: boolean | null;
  /** Minutes that it must hold; null where it fires at once. */
  readonly for: number | null;
};

export type LoadTestReading = {
  readonly id: string;
  readonly name: Text;
  readonly of: string;
  readonly times: number | null;
  readonly load: number | null;
  readonly unit: string;
  /** Minutes. */
  readonly duration: number | null;
  readonly rampUp: number | null;
  readonly success: Text;
};

export type Plan = Envelope<'plan'> & {
  readonly metrics: Readonly<Record<string, MetricReading>>;
  readonly phase: PhaseReading;
  readonly quantities: Readonly<Record<string, QuantityValue>>;
  readonly slos: readonly SloReading[];
  readonly pools?: readonly PoolReading[];
  /** The cheapest first. */
  readonly plans?: readonly PlanReading[];
  readonly customers?: CustomersReading;
  readonly money: MoneyReading;
  /** Null and empty where the profile has no such section; the next three are then left out. */
  readonly readiness: ReadinessReading | null;
  readonly risks: readonly RiskReading[];
  readonly riskOutlook?: RiskOutlook;
  readonly alerts?: readonly AlertReading[];
  readonly loadTests?: readonly LoadTestReading[];
  readonly team: TeamReading;
  readonly roadmap?: readonly RoadmapReading[];
  /** Absent where the profile has no services, no operations, no claims. */
  readonly services?: ServicesReading;
  readonly operations?: readonly OperationReading[];
  /** How many figures of the document `audit` would compare. */
  readonly claims?: number;
  readonly findings: readonly Finding[];
};
