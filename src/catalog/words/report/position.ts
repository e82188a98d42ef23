import type { Prose } from '../../../lib/inline.ts';
import type { Titles } from '../titles.ts';
import type { ChartTitle } from './chart-title.ts';

export type PositionWords = {
  readonly now: (phase: string, number: number, all: number) => Prose;
  readonly architecture: (text: string) => Prose;
  readonly open: (facts: {
    readonly next: string;
    /** How several are joined; `met` is one that holds already. */
    readonly how: 'one' | 'all' | 'any' | 'mixed' | 'met';
  }) => Prose;
  readonly conditions: Prose;
  readonly columns: Titles<'condition' | 'today' | 'asked' | 'progress' | 'expected' | 'status'>;
  readonly met: string;
  readonly unmet: string;
  readonly expected: (middle: Prose) => Prose;
  readonly notWithin: string;
  readonly brings: (phase: string) => string;
  readonly planned: (window: Prose) => Prose;
  readonly forUsers: (users: string) => Prose;
  readonly weeks: (from: number, to: number | null, unit: 'weeks' | 'months') => Prose;
  readonly features: string;
  readonly stack: string;
  readonly targets: (phase: string, count: number) => Prose;
  readonly targetColumns: Titles<'target' | 'today' | 'goal' | 'status'>;
  readonly targetCaption: (phase: string) => Prose;
  readonly reached: string;
  readonly notReached: string;
};

export type ProjectionSectionWords = {
  readonly intro: (facts: {
    readonly driver: string;
    readonly today: Prose;
    /** How fast it is expected to grow, with its range: `10% to 20%/month`. */
    readonly growth: Prose | undefined;
    readonly months: number;
    readonly trials: number;
  }) => Prose;
  readonly outcome: (facts: {
    readonly driver: string;
    readonly month: Prose;
    readonly middle: Prose;
    readonly low: Prose | undefined;
    readonly high: Prose | undefined;
  }) => Prose;
  readonly chart: (driver: string) => ChartTitle;
  readonly expected: string;
  readonly band: string;
  readonly phases: Prose;
  readonly phasesIntro: (months: number) => Prose;
  readonly columns: Titles<
    'phase' | 'chance' | 'early' | 'middle' | 'late' | 'act_by' | 'binding' | 'what'
  >;
  readonly beyond: (months: number) => string;
  readonly months: Prose;
  readonly monthsIntro: Prose;
  /** Costs of phases of which nobody can tell when they begin are in no month. */
  readonly notCosted: (current: string, next: string) => Prose;
  /** That a figure leaves the points that others are given for, and what follows. */
  readonly tablesEnd: (facts: TablesEnd) => Prose;
  readonly held: (phase: string, condition: Prose) => Prose;
  /** Why a phase does not begin, in what follows the sentence that it does not. */
  readonly blocked: (conditions: readonly Prose[]) => Prose;
  readonly blocking: (facts: {
    readonly condition: Prose;
    readonly month: Prose;
    /** None where nobody measures it. */
    readonly middle: Prose | undefined;
    /** None where it is the same in all outcomes. */
    readonly range: Prose | undefined;
    /** It stays what it is today. */
    readonly still: boolean;
  }) => Prose;
  readonly cash: (month: Prose | undefined, chance: Prose, months: number) => Prose;
  readonly breakEven: (month: Prose | undefined, months: number) => Prose;
};

export type TablesEnd = {
  readonly driver: Prose;
  readonly point: Prose;
  readonly side: 'below' | 'above';
  readonly when:
    | { readonly kind: 'today' }
    | { readonly kind: 'expected'; readonly month: Prose }
    | { readonly kind: 'possible'; readonly until: Prose; readonly chance: Prose };
  /** Some of the figures that are held there, and how many more there are. */
  readonly of: readonly string[];
  readonly more: number;
  /** Whether costs are among them. */
  readonly costs: boolean;
};

export type BudgetSectionWords = {
  readonly sloCaption: Prose;
  readonly columns: Titles<
    'slo' | 'observed' | 'limit' | 'headroom' | 'status' | 'budget' | 'bound'
  >;
  readonly kept: string;
  readonly missed: string;
  /** Of a limit, which nobody promises. */
  readonly within: string;
  readonly exceeded: string;
  readonly warned: string;
  /** Of an alert, whose name says what is wrong: “The API is slow” is neither kept nor missed. */
  readonly alert: Titles<'raised' | 'quiet'>;
  /** Of an average among none. */
  readonly notYet: string;
  readonly limits: string;
  readonly limitsIntro: (counts: {
    readonly kept: number;
    readonly passed: number;
    readonly unknown: number;
    /** Averages among none. */
    readonly notYet: number;
  }) => Prose;
  readonly limitsCaption: Prose;
  readonly errors: string;
  readonly errorsIntro: Prose;
  readonly errorsChart: ChartTitle;
  readonly left: (left: Prose, allowed: Prose | undefined, window: Prose | undefined) => Prose;
  readonly exhausted: (slo: string, day: Prose) => Prose;
  readonly whole: string;
};
