import type { Prose } from '../../../lib/inline.ts';
import type { Titles } from '../titles.ts';
import type { ChartTitle } from './chart-title.ts';

export type SensitivitySectionWords = {
  readonly intro: Prose;
  readonly about: (facts: {
    readonly what: Prose;
    readonly month: Prose;
    readonly low: Prose;
    readonly high: Prose;
    readonly first: string;
  }) => Prose;
  readonly chart: (what: string, month: Prose) => ChartTitle;
  readonly base: (value: Prose) => Prose;
  readonly noise: string;
  /** The growth of a metric, among the inputs that matter. */
  readonly growth: (metric: string) => string;
};

export type AssumptionWords = {
  readonly intro: Prose;
  readonly none: Prose;
  readonly list: string;
  readonly metrics: string;
  readonly metricsIntro: (count: number) => Prose;
  readonly metricsCaption: Prose;
  readonly columns: Titles<'metric' | 'value' | 'source'>;
  readonly sources: Titles<
    'default' | 'model' | 'missing' | 'file' | 'set' | 'prometheus' | 'k6' | 'openmetrics' | 'csv'
  >;
  readonly missing: (count: number) => Prose;
  readonly range: (low: Prose, high: Prose) => Prose;
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
    /** None where nothing was measured. */
    readonly metrics: string | undefined;
  }) => Prose;
};

export type FigureWords = {
  readonly intro: (currency: string | undefined) => Prose;
  readonly formula: string;
  readonly inputs: string;
  /** Of a long sum, those that are not named. */
  readonly moreInputs: (count: number) => Prose;
  readonly source: string;
  readonly range: (low: Prose, high: Prose) => Prose;
  /** Months between which something happens in eight outcomes out of ten. */
  readonly months: (early: Prose, late: Prose) => Prose;
  readonly eachMonth: (formula: Prose) => Prose;
  readonly stated: string;
  readonly sources: Titles<'formula' | 'constant' | 'before' | 'history'>;
};
