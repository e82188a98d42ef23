import type {
  Diagnostic,
  DiagnosticCode,
  DiagnosticFacts,
} from '../../model/diagnostic/diagnostic.ts';
import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Interval } from '../../model/interval.ts';

/** What is wrong with a text; the place is added where it is known. */
export type LiteralProblem = { readonly kind: 'problem'; readonly problem: Diagnostic };

/** A text read as a number; `formula` when it is none, but may be an expression. */
export type NumberText =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'range'; readonly interval: Interval }
  | { readonly kind: 'formula' }
  | { readonly kind: 'problem'; readonly problem: Diagnostic };

/** A text read as one number. `none`: it does not begin like a number, so it may be a formula. */
export type Literal =
  | {
      readonly kind: 'value';
      readonly value: number;
      /** What it was written with: the ends of an interval may share it. */
      readonly mark: Mark;
    }
  | LiteralProblem
  | { readonly kind: 'none' };

export type Mark = {
  /** Before the number: `R$`. */
  readonly prefix: string;
  /** Behind it: `%`, `ms`, `BRL`. */
  readonly suffix: string;
  readonly scale: '' | 'k' | 'M';
};

export const NO_MARK: Mark = { prefix: '', suffix: '', scale: '' };

/** A literal that is a problem. */
export const literalProblem = <C extends DiagnosticCode>(
  code: C,
  facts: DiagnosticFacts[C],
): LiteralProblem => ({ kind: 'problem', problem: diagnostic(code, facts) });

/** A literal that is a number; one too large for a double is a problem. */
export const literalValue = (value: number, mark: Mark, written: string): Literal =>
  Number.isFinite(value)
    ? { kind: 'value', value: value === 0 ? 0 : value, mark }
    : literalProblem('number_not_finite', { found: written });
