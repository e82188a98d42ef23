import type { Prose } from '../../lib/inline.ts';
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
  readonly perUser: (cost: Prose, revenue: Prose | undefined) => Prose;
  readonly noRevenue: Prose;
  readonly byPhase: string;
  readonly byPhaseIntro: Prose;
  readonly byPhaseChart: ChartTitle;
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
  readonly unitChart: (driver: string) => ChartTitle;
  readonly unitAxis: string;
  readonly planned: string;
  readonly plannedCaption: Prose;
  readonly savings: string;
  readonly savingsCaption: Prose;
  readonly notYet: string;
  readonly later: string;
  readonly laterChart: ChartTitle;
  readonly now: string;
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
