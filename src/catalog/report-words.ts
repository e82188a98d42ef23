import type { Prose } from '../lib/inline.ts';
import type { Level } from '../model/level.ts';
import type { ReadinessDecision } from '../model/reading/readiness.ts';
import type { ReportSectionId } from '../model/report.ts';
import type { Locale } from '../model/text.ts';
import type { PageWords } from './page-words.ts';
import type { Titles } from './titles.ts';

/** Every word of a report in one language, as a consultant writes to a client. */
export type ReportWords = {
  readonly locale: Locale;
  readonly titles: Titles<ReportSectionId>;
  readonly frame: ReportFrameWords;
  readonly cover: CoverWords;
  readonly summary: SummaryWords;
  readonly position: PositionWords;
  readonly projection: ProjectionSectionWords;
  readonly budgets: BudgetSectionWords;
  readonly money: MoneySectionWords;
  readonly team: TeamSectionWords;
  readonly infrastructure: InfrastructureWords;
  readonly customers: CustomerSectionWords;
  readonly readiness: ReadinessSectionWords;
  readonly risks: RiskSectionWords;
  readonly roadmap: RoadmapSectionWords;
  readonly audit: AuditSectionWords;
  readonly sensitivity: SensitivitySectionWords;
  readonly assumptions: AssumptionWords;
  readonly method: MethodWords;
  readonly figures: FigureWords;
  readonly page: PageWords;
};

type Title = { readonly caption: Prose; readonly description: Prose };

export type ReportFrameWords = {
  readonly contents: string;
  readonly skip: string;
  readonly figure: (number: number) => string;
  readonly table: (number: number) => string;
  readonly figureLink: string;
  /** On the terminal, of a file whose name nobody gave. */
  readonly written: (path: string, kilobytes: number) => Prose;
  readonly unknown: string;
  readonly notMeasured: string;
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
    readonly all: number;
  }) => Prose;
  readonly advance: (product: string, current: string, next: string) => Prose;
  readonly final: (product: string, current: string) => Prose;
  readonly when: (
    facts: Span & {
      readonly number: number;
      readonly phase: string;
      readonly chance: Prose | undefined;
      readonly months: number;
    },
  ) => Prose;
  readonly never: (phase: string, months: number, chance: Prose) => Prose;
  readonly whenUnknown: (phase: string) => Prose;
  readonly actBy: (phase: string, month: Prose, due: boolean) => Prose;
  readonly money: (facts: {
    readonly cost: Prose | undefined;
    readonly revenue: Prose | undefined;
    readonly profit: Prose | undefined;
    readonly margin: Prose | undefined;
    readonly loss: boolean;
  }) => Prose;
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
  readonly audit: (all: number, failing: number) => Prose;
  readonly pool: (
    name: string,
    facts: { readonly used: Prose; readonly missing: number; readonly unit: string },
  ) => Prose;
  readonly recommend: string;
  readonly actions: {
    readonly advance: (phase: string) => Prose;
    readonly prepare: (phase: string, month: Prose) => Prose;
    readonly hire: (who: Prose, month: Prose) => Prose;
    readonly slo: (name: string, observed: Prose, limit: Prose) => Prose;
    readonly budget: (name: string, observed: Prose, limit: Prose) => Prose;
    readonly pool: (name: string, missing: number, unit: string) => Prose;
    readonly measure: (names: readonly string[], more: number) => Prose;
    readonly revise: (count: number) => Prose;
    readonly ready: (category: string, score: Prose, needed: Prose) => Prose;
  };
  readonly keys: Titles<
    'users' | 'next' | 'cost' | 'perUser' | 'revenue' | 'profit' | 'slos' | 'team' | 'capacity'
  >;
  readonly notes: {
    readonly between: (from: Prose, to: Prose) => Prose;
    readonly chance: (chance: Prose) => Prose;
    readonly margin: (margin: Prose) => Prose;
    readonly inMonths: (value: Prose, month: Prose) => Prose;
    readonly ofSlos: (kept: number, all: number) => Prose;
    readonly unknownSlos: (count: number) => Prose;
    readonly missingPeople: (need: number, by: Prose | undefined) => Prose;
    readonly phase: (number: number, all: number) => Prose;
    readonly now: string;
  };
};

export type PositionWords = {
  readonly now: (phase: string, number: number, all: number) => Prose;
  readonly architecture: (text: string) => Prose;
  readonly open: (facts: {
    readonly next: string;
    readonly how: 'one' | 'all' | 'any' | 'mixed';
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
  readonly targets: (phase: string) => string;
  readonly targetColumns: Titles<'target' | 'today' | 'goal' | 'status'>;
  readonly targetCaption: (phase: string) => Prose;
  readonly reached: string;
  readonly notReached: string;
};

export type ProjectionSectionWords = {
  readonly intro: (facts: {
    readonly driver: string;
    readonly today: Prose;
    readonly months: number;
  }) => Prose;
  readonly outcome: (facts: {
    readonly driver: string;
    readonly month: Prose;
    readonly middle: Prose;
    readonly low: Prose | undefined;
    readonly high: Prose | undefined;
  }) => Prose;
  readonly chart: (driver: string) => Title;
  readonly expected: string;
  readonly band: string;
  readonly phases: Prose;
  readonly columns: Titles<
    'phase' | 'chance' | 'early' | 'middle' | 'late' | 'act_by' | 'binding' | 'what'
  >;
  readonly beyond: (months: number) => string;
  readonly months: Prose;
  readonly range: string;
  readonly held: (phase: string, condition: Prose) => Prose;
  readonly cash: (month: Prose | undefined, chance: Prose, months: number) => Prose;
  readonly breakEven: (month: Prose | undefined, months: number) => Prose;
};

export type BudgetSectionWords = {
  readonly slos: string;
  readonly sloCaption: Prose;
  readonly columns: Titles<'slo' | 'observed' | 'limit' | 'headroom' | 'status' | 'budget'>;
  readonly kept: string;
  readonly missed: string;
  readonly warned: string;
  readonly limits: string;
  readonly limitsIntro: (kept: number, passed: number, unknown: number) => Prose;
  readonly limitsCaption: Prose;
  readonly errors: string;
  readonly errorsIntro: Prose;
  readonly errorsChart: Title;
  readonly left: (left: Prose, allowed: Prose | undefined, window: Prose | undefined) => Prose;
  readonly errorsUnknown: string;
  readonly exhausted: (slo: string, day: Prose) => Prose;
  readonly whole: string;
};

export type MoneySectionWords = {
  readonly today: string;
  readonly caption: Prose;
  readonly columns: Titles<
    | 'item'
    | 'month'
    | 'share'
    | 'phase'
    | 'cost'
    | 'revenue'
    | 'profit'
    | 'users'
    | 'per_user'
    | 'investment'
    | 'revenue_target'
    | 'roi'
    | 'payback'
    | 'saving'
    | 'saved'
  >;
  readonly total: Titles<'costs' | 'revenue' | 'profit'>;
  readonly perUser: (cost: Prose, revenue: Prose | undefined) => Prose;
  readonly noRevenue: Prose;
  readonly byPhase: string;
  readonly byPhaseIntro: Prose;
  readonly byPhaseChart: Title;
  readonly byPhaseCaption: Prose;
  readonly series: Titles<'cost' | 'revenue' | 'profit'>;
  readonly unit: string;
  readonly unitIntro: (facts: {
    readonly today: Prose;
    readonly at: Prose;
    readonly later: Prose;
    readonly laterAt: Prose;
    readonly falls: boolean;
  }) => Prose;
  readonly unitChart: (driver: string) => Title;
  readonly unitAxis: string;
  readonly planned: string;
  readonly plannedCaption: Prose;
  readonly savings: string;
  readonly savingsCaption: Prose;
  readonly notYet: string;
  readonly later: string;
  readonly laterChart: Title;
  readonly now: string;
};

export type TeamSectionWords = {
  readonly intro: (facts: { readonly have: number; readonly need: number }) => Prose;
  readonly next: (scale: Prose, by: Prose | undefined) => Prose;
  readonly caption: Prose;
  readonly columns: Titles<
    'role' | 'have' | 'need' | 'next' | 'by' | 'decide' | 'start' | 'whom' | 'why'
  >;
  readonly total: string;
  readonly growth: Title;
  readonly support: (facts: {
    readonly tickets: Prose | undefined;
    readonly agents: Prose | undefined;
    readonly later: Prose | undefined;
    readonly month: Prose;
  }) => Prose;
  readonly supportTitle: string;
  readonly calendar: string;
  readonly calendarIntro: (facts: {
    readonly count: number;
    readonly people: number;
    readonly first: Prose;
    readonly months: number;
  }) => Prose;
  readonly calendarChart: Title;
  readonly calendarCaption: Prose;
  readonly span: string;
  readonly end: string;
  readonly late: string;
  readonly more: (count: number) => Prose;
  readonly lead: (lead: number, ramp: number, assumed: boolean) => Prose;
  readonly haveUnknown: Prose;
  readonly payroll: (now: Prose, later: Prose, month: Prose) => Prose;
  readonly reasons: Titles<'load' | 'need'> & { readonly scale: (scale: Prose) => Prose };
  readonly people: (name: string, count: number) => Prose;
  readonly working: string;
  readonly pattern: (name: string) => Prose;
  readonly decisions: (how: string) => Prose;
  readonly information: (how: string) => Prose;
};

export type InfrastructureWords = {
  readonly intro: (facts: {
    readonly now: number;
    readonly next: number | undefined;
    readonly phase: string | undefined;
  }) => Prose;
  readonly caption: Prose;
  readonly columns: Titles<'service' | 'now' | 'next' | 'total' | 'what' | 'missing' | 'needed'>;
  readonly hosts: (facts: {
    readonly fits: boolean | null;
    readonly on: string;
    readonly phase: string;
    readonly cost: Prose | undefined;
  }) => Prose;
  readonly pools: string;
  readonly pool: (facts: {
    readonly name: string;
    readonly demand: Prose;
    readonly capacity: Prose | undefined;
    readonly used: Prose | undefined;
    readonly short: boolean;
  }) => Prose;
  readonly poolCaption: (name: string) => Prose;
  readonly poolRows: Titles<
    'active' | 'spares' | 'warming' | 'units' | 'capacity' | 'utilisation' | 'chance'
  >;
  readonly poolChart: Title;
  readonly used: (share: Prose) => Prose;
  readonly nowWith: (name: string) => Prose;
  readonly neededWith: (name: string) => Prose;
  readonly limit: string;
  readonly alert: string;
  readonly degraded: (hours: Prose, capacity: Prose, backlog: Prose | undefined) => Prose;
};

export type CustomerSectionWords = {
  readonly plans: Prose;
  readonly columns: Titles<
    'plan' | 'price' | 'margin' | 'customers' | 'revenue' | 'cost' | 'profit' | 'tenant' | 'use'
  >;
  readonly onRequest: string;
  readonly unlimited: string;
  readonly unit: (cost: Prose, price: Prose | undefined, margin: Prose | undefined) => Prose;
  readonly below: (plan: string, price: Prose, cost: Prose) => Prose;
  readonly count: (count: number) => Prose;
  readonly tenants: Prose;
};

export type ReadinessSectionWords = {
  readonly decision: Readonly<Record<ReadinessDecision, Prose>>;
  readonly scores: (
    mean: Prose,
    needed: Prose,
    lowest: string,
    score: Prose,
    least: Prose,
  ) => Prose;
  readonly atBest: (decision: ReadinessDecision) => Prose;
  readonly caption: Prose;
  readonly columns: Titles<'category' | 'score' | 'target' | 'status'>;
  readonly status: Titles<'reached' | 'below' | 'unknown'>;
  readonly between: (low: Prose, high: Prose) => Prose;
  readonly reasons: string;
  readonly maybe: (reason: string) => Prose;
  readonly priorities: string;
  readonly gain: (check: string, category: string, gain: Prose) => Prose;
  readonly unmeasured: (check: string, category: string) => Prose;
};

export type RiskSectionWords = {
  readonly intro: (
    count: number,
    level: string | undefined,
    next: string | undefined,
    phase: string | undefined,
  ) => Prose;
  readonly chart: Title;
  readonly axes: Titles<'impact' | 'probability'>;
  readonly caption: Prose;
  readonly columns: Titles<
    'number' | 'risk' | 'impact' | 'probability' | 'later' | 'detection' | 'recovery'
  >;
  readonly levels: Titles<Level>;
  readonly rises: (level: string, above: Prose) => Prose;
  readonly mitigations: string;
  readonly mitigationsIntro: Prose;
};

export type RoadmapSectionWords = {
  readonly intro: (due: number, overdue: number) => Prose;
  readonly caption: Prose;
  readonly columns: Titles<'category' | 'what' | 'when' | 'cost'>;
  readonly due: string;
  readonly done: string;
  readonly later: string;
  readonly overdue: (since: Prose) => Prose;
  readonly with: (phase: string) => Prose;
  readonly unknown: string;
  readonly cost: (cost: Prose) => Prose;
};

export type AuditSectionWords = {
  readonly allHold: (all: number) => Prose;
  readonly intro: (all: number, failing: number, unknown: number) => Prose;
  readonly kind: Prose;
  readonly claim: (facts: {
    readonly where: string;
    readonly says: Prose;
    readonly computed: Prose;
    readonly deviation: Prose | undefined;
    readonly side: 'more' | 'less';
    readonly what: string | undefined;
  }) => Prose;
  readonly arithmetic: (formula: Prose, point: Prose | undefined) => Prose;
  readonly point: (parts: readonly Prose[]) => Prose;
  readonly inPhase: (phase: string) => Prose;
  readonly reading: (text: string) => Prose;
  readonly says: Readonly<
    Record<'at_least' | 'at_most' | 'above' | 'below', (value: Prose) => Prose>
  >;
  readonly between: (low: Prose, high: Prose) => Prose;
  readonly holdsIf: (options: readonly Prose[]) => Prose;
  readonly repair: (facts: {
    readonly name: string;
    readonly bound: 'at_least' | 'at_most' | 'between' | 'exactly';
    readonly low: Prose;
    readonly high: Prose;
    readonly now: Prose;
  }) => Prose;
  readonly stated: Prose;
  readonly unreachable: Prose;
  readonly nothingToMove: Prose;
  readonly inPassing: Prose;
  readonly contradictions: string;
  readonly omissions: string;
  readonly omissionsIntro: Prose;
  readonly more: (count: number) => Prose;
};

export type SensitivitySectionWords = {
  readonly intro: Prose;
  readonly about: (facts: {
    readonly what: string;
    readonly month: Prose;
    readonly low: Prose;
    readonly high: Prose;
    readonly first: string;
  }) => Prose;
  readonly chart: (what: string, month: Prose) => Title;
  readonly base: (value: Prose) => Prose;
  readonly noise: string;
};

export type AssumptionWords = {
  readonly intro: Prose;
  readonly none: Prose;
  readonly list: string;
  readonly metrics: string;
  readonly metricsCaption: Prose;
  readonly columns: Titles<'metric' | 'value' | 'source'>;
  readonly sources: Titles<
    'default' | 'model' | 'missing' | 'file' | 'set' | 'prometheus' | 'k6' | 'openmetrics' | 'csv'
  >;
  readonly missing: (count: number) => Prose;
  readonly notes: string;
};

export type MethodWords = {
  readonly graph: Prose;
  readonly simulation: (facts: {
    readonly trials: number;
    readonly months: number;
    readonly seed: number;
  }) => Prose;
  readonly ranges: Prose;
  readonly audit: Prose;
  readonly currency: (facts: {
    readonly rate: Prose;
    readonly one: Prose;
    readonly source: 'given' | 'profile';
  }) => Prose;
  readonly reproduce: (facts: {
    readonly hash: string;
    readonly version: string;
    readonly metrics: string;
  }) => Prose;
};

export type FigureWords = {
  readonly intro: (currency: string | undefined) => Prose;
  readonly formula: string;
  readonly inputs: string;
  readonly source: string;
  readonly range: (low: Prose, high: Prose) => Prose;
  readonly eachMonth: (formula: string) => Prose;
  readonly stated: string;
};
