import type { Prose } from '../lib/inline.ts';
import type { StepSource, UnknownReason } from '../model/answer/explanation.ts';
import type { BuiltinName } from '../model/builtin.ts';
import type { FindingCode, FindingFacts } from '../model/finding/finding.ts';
import type { OmissionId } from '../model/finding/omission.ts';
import type { SectionId } from '../model/quantity.ts';
import type { Locale } from '../model/text.ts';
import type { AuditWords } from './audit-words.ts';
import type { CheckWords } from './check-words.ts';
import type { CustomerWords } from './customer-words.ts';
import type { EmitWords } from './emit-words.ts';
import type { HiringWords } from './hiring-words.ts';
import type { MetricsWords } from './metrics-words.ts';
import type {
  AlertWords,
  BudgetWords,
  LoadTestWords,
  OrdinalWords,
  ReadinessWords,
  RiskWords,
} from './plan-words.ts';
import type { PoolWords } from './pool-words.ts';
import type { PortfolioWords } from './portfolio-words.ts';
import type { ProjectWords } from './project-words.ts';
import type { SensitivityWords } from './sensitivity-words.ts';
import type { Titles } from './titles.ts';
import type { WhatIfWords } from './whatif-words.ts';

/** Every word of one language that a result is shown with: a missing one does not compile. */
export type Catalogue = {
  readonly locale: Locale;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly quantities: Readonly<Record<BuiltinName, string>>;
  readonly ordinals: OrdinalWords;
  readonly sources: Readonly<Record<StepSource, string>>;
  readonly findings: FindingWords;
  readonly common: CommonWords;
  readonly plan: PlanWords;
  readonly hiring: HiringWords;
  readonly explain: ExplainWords;
  readonly validate: ValidateWords;
  readonly audit: AuditWords;
  readonly check: CheckWords;
  readonly metrics: MetricsWords;
  readonly project: ProjectWords;
  readonly sensitivity: SensitivityWords;
  readonly whatif: WhatIfWords;
  readonly emit: EmitWords;
  readonly portfolio: PortfolioWords;
  /** What a profile lacks that products usually have. */
  readonly omissions: Readonly<Record<OmissionId, Prose>>;
};

export type FindingWords = { readonly [C in FindingCode]: (facts: FindingFacts[C]) => Prose };

/** Columns that the width had no room for. */
export type NotShown = (titles: readonly Prose[]) => Prose;

export type CommonWords = {
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly more: (count: number, how: Prose) => Prose;
  readonly notShown: NotShown;
  /** On a terminal, of a file that was written. */
  readonly written: (path: string, kilobytes: number) => Prose;
};

export type PlanWords = {
  readonly headings: Titles<
    | 'phase'
    | 'phases'
    | 'savings'
    | 'roadmap'
    | 'slos'
    | 'budgets'
    | 'sizing'
    | 'tiers'
    | 'money'
    | 'team'
    | 'hiring'
    | 'quantities'
    | 'services'
    | 'operations'
    | 'findings'
  >;
  readonly columns: Titles<
    | 'status'
    | 'service'
    | 'cpu'
    | 'cpu_next'
    | 'memory'
    | 'memory_next'
    | 'ports'
    | 'image'
    | 'slo'
    | 'budget'
    | 'phase'
    | 'investment'
    | 'cost'
    | 'revenue_target'
    | 'roi'
    | 'payback'
    | 'category'
    | 'when'
    | 'saved'
    | 'observed'
    | 'limit'
    | 'headroom'
    | 'what'
    | 'value'
    | 'unit'
    | 'item'
    | 'month'
    | 'per_user'
    | 'share'
    | 'role'
    | 'have'
    | 'need'
    | 'next_need'
    | 'by'
    | 'tier'
    | 'handles'
    | 'resolution'
    | 'reaching'
  >;
  readonly pools: PoolWords;
  readonly customers: CustomerWords;
  readonly slo: Titles<'met' | 'missed' | 'unknown'>;
  readonly budget: BudgetWords;
  /** `noUsers`: why no money is shown for one user. */
  readonly money: Titles<'costs' | 'revenue' | 'result'> & { readonly noUsers: Prose };
  readonly context: (facts: {
    readonly at: string;
    readonly profile: Prose;
    readonly metrics: Prose;
    readonly seed: number;
  }) => Prose;
  readonly readiness: ReadinessWords;
  readonly risks: RiskWords;
  readonly alerts: AlertWords;
  readonly loadTests: LoadTestWords;
  readonly metricsDefault: string;
  /** Where metrics come from, and values of the command line besides. */
  readonly andSet: (source: Prose) => Prose;
  readonly stay: (current: string, next: string) => Prose;
  readonly advance: (current: string, next: string) => Prose;
  readonly final: (current: string) => Prose;
  readonly targetBeyond: (target: string) => Prose;
  readonly triggersMet: (met: number, all: number, unknown: number) => Prose;
  readonly all: Prose;
  readonly any: Prose;
  readonly not: Prose;
  readonly of: (observed: Prose, threshold: Prose) => Prose;
  /** Of what is beyond a threshold: 2,000 users, against 600. */
  readonly against: (observed: Prose, threshold: Prose) => Prose;
  /** When a trigger is likely to hold, and within which months. */
  readonly expected: (month: Prose) => Prose;
  readonly expectedBetween: (from: Prose, to: Prose | undefined) => Prose;
  readonly notExpected: Prose;
  /** At a threshold that must be passed. */
  readonly atThreshold: (observed: Prose, threshold: Prose) => Prose;
  readonly nextBrings: (next: string, users: string, window: Prose) => Prose;
  readonly window: (from: number | null, to: number | null, unit: 'weeks' | 'months') => Prose;
  readonly features: string;
  readonly stack: string;
  readonly economics: Readonly<
    Record<'investment' | 'cost' | 'revenue_target' | 'roi' | 'payback', (amount: Prose) => Prose>
  >;
  readonly targets: (phase: string) => Prose;
  readonly notInForce: string;
  readonly roadmap: Titles<'due' | 'done' | 'later'> & {
    readonly with: (phase: string) => Prose;
    readonly overdue: (since: Prose) => Prose;
  };
  readonly dueCost: (cost: Prose) => Prose;
  /** Whether a stack fits the hosts `on` (`1 × CPX31`). */
  readonly fits: (fits: boolean | null, on: string) => Prose;
  /** What of a stack fits, and of what that is not known. */
  readonly fitsInPart: (fitting: readonly string[], unknown: readonly string[]) => Prose;
  /** What of the hosts runs out first, and how many stacks would fit. */
  readonly binds: (facts: {
    readonly binding: string;
    readonly fullest: number;
    readonly density: number | null;
  }) => Prose;
  /** A way of working that holds from a scale on. */
  readonly from: (scale: Prose) => Prose;
  readonly total: string;
  readonly metricsMissing: (ids: readonly string[]) => Prose;
  readonly slosMissed: (missed: number, unknown: number, all: number) => Prose;
  readonly nextScale: (scale: Prose, by: Prose | undefined) => Prose;
  readonly missing: (people: number) => Prose;
  readonly notDue: Prose;
  readonly maybeDue: Prose;
  readonly now: string;
  readonly communication: (pattern: string) => Prose;
  readonly decisions: (how: string) => Prose;
  readonly information: (how: string) => Prose;
  readonly next: string;
  readonly try: Readonly<Record<'explain' | 'metrics', (command: string) => Prose>>;
};

export type ExplainWords = {
  readonly formula: string;
  readonly where: string;
  readonly columns: Titles<'id' | 'label' | 'value' | 'unit'>;
  readonly range: (low: Prose, high: Prose, kind: 'interval' | 'uniform' | 'normal') => Prose;
  readonly eachMonth: (formula: string) => Prose;
  readonly above: string;
  readonly outside: Readonly<Record<'below' | 'above', string>>;
  /** How a history of so many months gave it. */
  readonly fitted: (months: number) => Prose;
  /** Why there is a formula and no value. */
  readonly unknown: (reason: UnknownReason) => Prose;
  readonly hint: (example: string) => Prose;
  readonly deeper: (count: number) => Prose;
  /** The month that all values are of: on the path of the point values, so many months from now. */
  readonly inMonth: (month: Prose, months: number) => Prose;
  /** The same, where the path comes to it in that month, or has not by then. */
  readonly comesIn: (month: Prose, months: number) => Prose;
  readonly notBy: (month: Prose, months: number) => Prose;
  /** How far the value may lie, and which inputs move it from where to where. */
  readonly uncertain: (facts: {
    readonly p5: Prose;
    readonly p50: Prose;
    readonly p95: Prose;
    readonly trials: number;
    /** The share of the trials in which it is not known. */
    readonly unknown: Prose | undefined;
  }) => Prose;
  /** When it comes over all trials, and what it mostly waits for. */
  readonly comes: (facts: {
    readonly chance: Prose;
    readonly horizon: number;
    readonly p10: Prose;
    readonly p50: Prose;
    readonly p90: Prose;
    readonly trials: number;
  }) => Prose;
  readonly binds: (condition: Prose, share: Prose) => Prose;
  readonly movedBy: (input: Prose, from: Prose, to: Prose) => Prose;
  readonly noise: (from: Prose, to: Prose) => Prose;
  readonly never: string;
  readonly try: Readonly<Record<'before' | 'later' | 'shares', (command: string) => Prose>>;
};

export type ValidateWords = {
  readonly valid: (file: string, quantities: number) => Prose;
};
