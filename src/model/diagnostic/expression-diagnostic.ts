import type { Place } from '../place.ts';

/** What formulas cannot say. */
export type ForbiddenSyntax =
  | 'assignment'
  | 'juxtaposition'
  | 'other_language'
  | 'chained_comparison'
  | 'comparison'
  | 'text'
  | 'property'
  | 'factorial'
  | 'quote'
  | 'matrix'
  | 'conditional'
  | 'bitwise'
  | 'separator'
  | 'power'
  | 'percent'
  | 'not_before_comparison'
  | 'character'
  | 'other';

/** A formula whose unit is known, and not the one that is needed. */
export type UnitMismatchFacts = {
  readonly formula: string;
  /** Its unit, empty where it is a plain number. */
  readonly found: string;
  /**
   * Another size of the same, converted the wrong way round, other money, money that was exchanged the wrong way
   * round, or something else altogether.
   */
  readonly differ: 'scale' | 'inverse' | 'currency' | 'exchange' | 'measure';
  /** What it has to be multiplied with, and so what to write in its place. */
  readonly times?: string;
  readonly write?: string;
};

/** The facts of each problem of a formula. */
export type ExpressionFacts = {
  expression_empty: Record<string, never>;
  expression_syntax: { readonly found: string };
  expression_forbidden: { readonly syntax: ForbiddenSyntax; readonly found: string };
  expression_too_long: { readonly length: number; readonly limit: number };
  expression_too_deep: { readonly limit: number };
  name_unknown: {
    readonly name: string;
    readonly near: readonly string[];
    /** Where it would be declared, where that is not `metrics` or `quantities`. */
    readonly section?: string;
  };
  function_unknown: { readonly name: string; readonly near: readonly string[] };
  function_arguments: {
    readonly name: string;
    readonly signature: string;
    readonly found: number;
  };
  word_unknown: { readonly word: string; readonly words: readonly string[] };
  /** A formula in another unit than its quantity. */
  formula_unit: UnitMismatchFacts & {
    readonly id: string;
    readonly unit: string;
    /** Whether the profile says the unit, so that it can say another. */
    readonly stated: boolean;
  };
  /** Parts of a sum, a comparison or a choice that are in different units. */
  units_differ: UnitMismatchFacts & {
    readonly other: { readonly formula: string; readonly found: string };
  };
  /** An argument in another unit than its function takes. */
  argument_unit: UnitMismatchFacts & {
    readonly fn: string;
    readonly name: string;
    readonly unit: string;
  };
  /** What a section works with in another unit than it takes; `stock` where it may be there all the time. */
  operand_unit: UnitMismatchFacts & {
    readonly of: string;
    readonly key: string;
    readonly unit: string;
    readonly stock?: { readonly id: string; readonly unit: string };
  };
  condition_expected: { readonly found: string };
  /** A formula by which a month stands on all of them, or trials on what they come to. */
  looks_ahead: { readonly id: string; readonly of: string; readonly over: 'months' | 'trials' };
  cycle: {
    readonly members: readonly { readonly id: string; readonly place: Place }[];
    /** A metric that its own growth names, in the formula of `by`; what it begins as. */
    readonly growth?: { readonly metric: string; readonly by: string; readonly initial: string };
  };
  not_finite: {
    readonly id: string;
    readonly result: 'NaN' | 'Infinity';
    readonly formula: string;
  };
};
