import type { Prose } from '../../lib/inline.ts';
import type { UnknownReason } from '../../model/answer/explanation.ts';
import type { Titles } from './titles.ts';

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
  /** Which command finds the months in which phases begin. */
  readonly monthsIn: (command: string) => Prose;
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
