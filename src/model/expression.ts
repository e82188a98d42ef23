import type { Interval } from './interval.ts';
import type { Place } from './place.ts';

/**
 * A typed formula: plain data, so that it can be checked, printed, interpreted, compiled, cached.
 * Names are ids of quantities. Conditions are numbers: 1 true, 0 false.
 */
export type Expression =
  | NumberExpression
  /** A metric that nothing measured and that has no default. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'range'; readonly interval: Interval }
  | Reference
  /** A quoted word, until the name of an ordinal quantity beside it gives it its number. */
  | { readonly kind: 'word'; readonly word: string; readonly place: Place }
  | { readonly kind: 'unary'; readonly op: '-' | 'not'; readonly operand: Expression }
  | Binary
  | { readonly kind: 'call'; readonly fn: string; readonly args: readonly Expression[] }
  | Curve
  | RowReducer
  /** A normal number around 0, another in every month of every trial; 0 at a point. */
  | { readonly kind: 'shock'; readonly sd: Expression }
  /** The value of a month ago; `initial` in the first month. */
  | { readonly kind: 'prev'; readonly id: string; readonly initial: Expression }
  /** One number out of all months of a path. */
  | {
      readonly kind: 'months';
      readonly fn: 'first_month' | 'sum' | 'min' | 'last';
      readonly body: Expression;
    }
  /** One number out of all trials; `p` (0–1) for a quantile. */
  | {
      readonly kind: 'trials';
      readonly fn: 'probability' | 'quantile';
      readonly body: Expression;
      readonly p?: number;
    };

export type NumberExpression = {
  readonly kind: 'number';
  readonly value: number;
  /** As it was written: `50k`, `"growth"`. */
  readonly written?: string;
};

export type Reference = {
  readonly kind: 'ref';
  readonly id: string;
  /** Where the name was written; gone once it is linked. */
  readonly place?: Place;
};

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '^';
/** What a limit is kept by. */
export type Inequality = '<' | '<=' | '>' | '>=';

export type Comparison = Inequality | '==' | '!=';
export type Logic = 'and' | 'or';
export type Operator = ArithmeticOperator | Comparison | Logic;

/** How tightly an operator binds: what binds less stands in brackets beside it. */
export const STRENGTH: Readonly<Record<Operator, number>> = {
  or: 1,
  and: 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '^': 7,
};

export type Binary = {
  readonly kind: 'binary';
  readonly op: Operator;
  readonly left: Expression;
  readonly right: Expression;
};

export type Between = 'step' | 'linear' | 'log';

/** A table by scale: `y` at the value of `by`, clamped outside the points, which ascend in `x`. */
export type Curve = {
  readonly kind: 'curve';
  readonly by: Expression;
  readonly points: readonly CurvePoint[];
  /** `log` is a straight line on log-log axes (a power law between two points). */
  readonly between: Between;
};
export type CurvePoint = { readonly x: number; readonly name?: string; readonly y: Expression };

/** `sum(costs.amount)`: one number out of a column; `ids` are its cells, filled when linked. */
export type RowReducer = {
  readonly kind: 'rows';
  readonly fn: 'sum' | 'count' | 'min' | 'max';
  readonly column: string;
  readonly ids: readonly string[];
  readonly place?: Place;
};

/** A formula in pieces: text, and names and numbers that a view may show in its own way. */
export type FormulaPart =
  | string
  | { readonly kind: 'ref'; readonly id: string }
  | { readonly kind: 'number'; readonly value: number };

/** The direct parts of an expression, in the order they are written. */
export const partsOf = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'call':
      return expression.args;
    case 'curve':
      return [expression.by, ...expression.points.map((point) => point.y)];
    case 'shock':
      return [expression.sd];
    case 'prev':
      return [expression.initial];
    case 'months':
    case 'trials':
      return [expression.body];
    default:
      return [];
  }
};
