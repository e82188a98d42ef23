import type { Comparison, Logic } from './expression.ts';
import type { Finding } from './finding.ts';
import type { MetricSource } from './measurements.ts';
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

export type PhaseName = { readonly id: string; readonly name: Text };

export type NextPhase = PhaseName & {
  readonly users?: Text;
  readonly window?: Text;
  readonly architecture?: Text;
  readonly changes: readonly Text[];
};

export type PhaseReading = {
  readonly current: PhaseName & { readonly architecture?: Text };
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
};

export type Plan = Envelope<'plan'> & {
  readonly metrics: Readonly<Record<string, MetricReading>>;
  readonly phase: PhaseReading;
  readonly quantities: Readonly<Record<string, QuantityValue>>;
  readonly slos: readonly SloReading[];
  readonly money: MoneyReading;
  /** Filled by the readiness and risk sections, which a profile may lack. */
  readonly readiness: null;
  readonly risks: readonly never[];
  readonly team: TeamReading;
  readonly findings: readonly Finding[];
};
