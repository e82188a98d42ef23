import type { Prose } from '../../lib/inline.ts';
import type { AlertWords } from './alerts.ts';
import type { BudgetWords } from './budgets.ts';
import type { CustomerWords } from './customers.ts';
import type { LoadTestWords } from './load-tests.ts';
import type { PoolWords } from './pools.ts';
import type { ReadinessWords } from './readiness.ts';
import type { RiskWords } from './risks.ts';
import type { Titles } from './titles.ts';

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
    /** A range of months. */
    readonly between: (from: Prose, to: Prose) => Prose;
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
  /** What a service takes, where its profile does not say. */
  readonly notStated: string;
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
