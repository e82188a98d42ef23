import type { Prose } from '../../../lib/inline.ts';
import type { Between } from '../../../model/expression.ts';
import type { FunctionName } from '../../../model/names.ts';

type Said = (...args: readonly Prose[]) => Prose;

/** How a formula is said to somebody who has never seen one of a profile: `the larger of A and B`. */
export type FormulaWords = {
  /** Each takes what the function takes, in its order. */
  readonly functions: Readonly<Record<FunctionName, Said>>;
  readonly and: string;
  readonly or: string;
  readonly not: Said;
  /** What it was the month before. */
  readonly before: Said;
  readonly months: Readonly<Record<'first_month' | 'sum' | 'min' | 'last', Said>>;
  readonly probability: Said;
  readonly quantile: Said;
  /** A column of too many rows to name. */
  readonly rows: Readonly<Record<'sum' | 'count' | 'min' | 'max', (count: number) => Prose>>;
  readonly count: Said;
  readonly noise: Said;
  readonly range: Said;
  readonly phase: (name: string) => Prose;
  readonly byPhase: (points: readonly Prose[]) => Prose;
  readonly byScale: (scale: Prose, points: readonly Prose[], between: Between) => Prose;
};
