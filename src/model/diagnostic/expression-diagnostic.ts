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
