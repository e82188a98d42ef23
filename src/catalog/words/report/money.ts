import type { Prose } from '../../../lib/inline.ts';
import type { Titles } from '../titles.ts';
import type { ChartTitle } from './chart-title.ts';

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
  /** `one` is the word for one of those who are counted: `user`, `customer`. */
  readonly perUser: (one: string, cost: Prose, revenue: Prose | undefined) => Prose;
  readonly perOne: Readonly<Record<'costs.per_user' | 'revenue.per_user', (one: string) => string>>;
  readonly noRevenue: Prose;
  readonly byPhase: string;
  readonly byPhaseIntro: Prose;
  /** Of costs alone, or of revenue and the result too. */
  readonly byPhaseChart: (earns: boolean) => ChartTitle;
  readonly byPhaseCaption: (earns: boolean) => Prose;
  readonly series: Titles<'cost' | 'revenue' | 'profit'>;
  readonly unit: (one: string) => string;
  readonly unitIntro: (facts: {
    readonly one: string;
    readonly today: Prose;
    readonly at: Prose;
    readonly later: Prose;
    readonly laterAt: Prose;
    readonly course: 'falls' | 'rises' | 'same';
    /** Where it is cheapest on the way. */
    readonly least?: Prose;
    readonly leastAt?: Prose;
    /** A phase begins at that scale and costs more: it is cheapest just before. */
    readonly leastBelow?: boolean;
  }) => Prose;
  readonly unitChart: (driver: string, one: string) => ChartTitle;
  readonly unitAxis: (one: string) => string;
  /** A phase asks for more revenue than its own scale brings. */
  readonly asksMore: (metric: string) => Prose;
  readonly planned: string;
  /** `returns`: whether what follows from the plan’s own figures stands beside them. */
  readonly plannedIntro: (returns: boolean) => Prose;
  /** Of costs alone, or of investment and return too. */
  readonly plannedCaption: (returns: boolean) => Prose;
  readonly savings: string;
  readonly savingsIntro: Prose;
  readonly savingsCaption: Prose;
  readonly notYet: string;
  readonly later: string;
  readonly laterChart: ChartTitle;
  readonly now: string;
  /** Of a phase whose conditions hold. */
  readonly already: string;
  readonly oneOf: (condition: Prose) => Prose;
  /** Units of a pool that costs do not follow: needed now, and at the end. */
  readonly unpaid: (facts: {
    readonly name: string;
    readonly now: Prose;
    readonly later?: Prose;
    readonly month?: Prose;
  }) => Prose;
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
