import { assertNever } from '../../../lib/assert-never.ts';
import type { Expression } from '../../../model/expression.ts';
import type { Interval } from '../../../model/interval.ts';
import { intervalAt } from '../sample/sample.ts';
import {
  ANYTHING,
  type Bounds,
  constantBounds,
  FACT,
  finite,
  joined,
  orMaybe,
  widened,
} from './bounds.ts';
import { arithmeticBounds, powerBounds, quotientBounds } from './bounds-arithmetic.ts';
import { callBounds } from './bounds-calls.ts';

/** The bounds of quantities, in this month and in the one before: today there is none. */
export type BoundsOf = {
  readonly ref: (id: string) => Bounds;
  readonly prev?: (id: string) => Bounds;
  /** Months of a path, today included. */
  readonly months: number;
};

/** The bounds of an expression; they reach infinity where its last operation may. */
export const expressionBounds = (expression: Expression, of: BoundsOf): Bounds => {
  const inner = (part: Expression): Bounds => finite(expressionBounds(part, of));
  switch (expression.kind) {
    case 'number':
      return constantBounds(expression.value);
    case 'unknown':
    case 'word':
      return constantBounds(undefined);
    case 'range':
      return rangeBounds(expression);
    case 'ref':
      return finite(of.ref(expression.id));
    case 'prev':
      return of.prev === undefined ? inner(expression.initial) : finite(of.prev(expression.id));
    case 'shock':
      return arithmeticBounds('*', inner(expression.sd), { low: -FAR, high: FAR, maybe: false });
    case 'unary': {
      const operand = inner(expression.operand);
      if (expression.op === 'not') return orMaybe(FACT, operand);
      return { ...operand, low: 0 - operand.high, high: 0 - operand.low };
    }
    case 'binary':
      return binaryBounds(expression, inner);
    case 'call':
      return callBounds(expression.fn, expression.args.map(inner));
    case 'curve': {
      const ys = expression.points.map(({ y }) => inner(y));
      const within = orMaybe(widened(joined(ys)), inner(expression.by));
      const straight = expression.between !== 'log' || within.low > 0;
      const tame = Math.max(-within.low, within.high) < LARGE || expression.between === 'step';
      return straight && tame ? within : { ...ANYTHING, high: Infinity, maybe: within.maybe };
    }
    case 'rows':
      return rowsBounds(expression, of);
    case 'months':
      return monthsBounds(expression.fn, inner(expression.body), of.months);
    case 'trials':
      return ANYTHING;
    default:
      return assertNever(expression);
  }
};

/** The difference of two values below it is finite. */
const LARGE = 1e300;

/** No sample of a normal number lies as far out: the smallest share has 52 bits and 1e6 parts. */
const FAR = 11;
const LEAST_SHARE = 1e-27;

const rangeBounds = ({ interval }: Extract<Expression, { kind: 'range' }>): Bounds => {
  const { low, high, maybe } = unlimitedBounds(interval);
  const { min = low, max = high } = interval;
  return { low: Math.max(low, min), high: Math.min(high, max), maybe };
};

const unlimitedBounds = (interval: Interval): Bounds => {
  if (interval.kind === 'normal') {
    const { mean, sd } = interval;
    return { low: mean - sd * FAR, high: mean + sd * FAR, maybe: false };
  }
  if (interval.kind === 'uniform') return { low: interval.low, high: interval.high, maybe: false };
  const low = intervalAt(interval, LEAST_SHARE);
  // The mirror of the smallest share: 1 − 1e-27 is 1.
  const mirrored =
    interval.kind === 'lognormal'
      ? interval.low * (interval.high / low)
      : interval.low > 0
        ? interval.mid * (interval.high / interval.mid) ** (FAR / 1.6)
        : interval.mid + ((interval.high - interval.mid) * FAR) / 1.6;
  return widened({ low, high: mirrored, maybe: false });
};

const binaryBounds = (
  { op, left, right }: Extract<Expression, { kind: 'binary' }>,
  inner: (part: Expression) => Bounds,
): Bounds => {
  const [a, b] = [inner(left), inner(right)];
  switch (op) {
    case '+':
    case '-':
    case '*':
      return arithmeticBounds(op, a, b);
    case '/':
      return quotientBounds(a, b);
    case '^':
      return powerBounds(a, b);
    default:
      return orMaybe(FACT, a, b);
  }
};

const rowsBounds = ({ fn, ids }: Extract<Expression, { kind: 'rows' }>, of: BoundsOf): Bounds => {
  if (fn === 'count') return constantBounds(ids.length);
  const values = ids.map((id) => finite(of.ref(id)));
  if (values.length === 0) return constantBounds(fn === 'sum' ? 0 : undefined);
  if (fn !== 'sum') return callBounds(fn, values);
  let sum = constantBounds(0);
  for (const value of values) sum = arithmeticBounds('+', sum, value);
  return sum;
};

const monthsBounds = (
  fn: Extract<Expression, { kind: 'months' }>['fn'],
  body: Bounds,
  months: number,
): Bounds => {
  if (fn === 'first_month') return { low: 0, high: months, maybe: true };
  if (fn !== 'sum') return body;
  const { low, high, maybe } = body;
  return widened({ low: Math.min(low, low * months), high: Math.max(high, high * months), maybe });
};
