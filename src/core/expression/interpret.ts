import { assertNever } from '../../lib/assert-never.ts';
import type { Binary, Comparison, Curve, Expression } from '../../model/expression.ts';
import { medianOf } from '../../model/interval.ts';
import { blend, segmentAt } from '../functions/curve.ts';
import { functionNamed } from '../functions/registry.ts';

/** A number, or undefined where it is unknown. Conditions are 1 and 0. */
export type Value = number | undefined;

/** What the interpreter asks of its surroundings. */
export type Scope = {
  readonly value: (id: string) => Value;
  /** The value of a month ago; without one this is the first month. */
  readonly prev?: (id: string) => Value;
  /** Told of each table that was read outside its points. */
  readonly onClamp?: (curve: Curve, side: 'below' | 'above', x: number) => void;
};

/**
 * The value of an expression: the reference that compiled code is held to. Unknown is a value:
 * logic is three-valued (Kleene), a share of nothing is unknown. NaN and infinities come back as
 * they are; the evaluator of the graph reports them. So that none passes for a plausible number,
 * what is compared, decided on, looked up in a table or given to a function comes back too.
 */
export const interpret = (expression: Expression, scope: Scope): Value => {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'unknown':
    case 'word':
      return undefined;
    case 'range':
      return medianOf(expression.interval);
    case 'ref':
      return scope.value(expression.id);
    case 'unary':
      return unary(expression.op, interpret(expression.operand, scope));
    case 'binary':
      return binary(expression, scope);
    case 'call':
      return call(expression.fn, expression.args, scope);
    case 'curve':
      return curve(expression, scope);
    case 'rows':
      return overRows(expression.fn, expression.ids, scope);
    case 'shock':
      return interpret(expression.sd, scope) === undefined ? undefined : 0;
    case 'prev':
      return scope.prev === undefined
        ? interpret(expression.initial, scope)
        : scope.prev(expression.id);
    // A single point has no months and no trials to look along: known once simulated.
    case 'months':
    case 'trials':
      return undefined;
    default:
      return assertNever(expression);
  }
};

const isBroken = (value: Value): value is number => value !== undefined && !Number.isFinite(value);

const unary = (op: '-' | 'not', value: Value): Value => {
  if (value === undefined) return undefined;
  if (op === '-') return 0 - value;
  return isBroken(value) ? value : Number(value === 0);
};

const binary = ({ op, left, right }: Binary, scope: Scope): Value => {
  const a = interpret(left, scope);
  const b = interpret(right, scope);
  if (op === 'and') return a === 0 || b === 0 ? 0 : both(a, b, (x, y) => broken(x, y) ?? 1);
  if (op === 'or') return isTrue(a) || isTrue(b) ? 1 : both(a, b, (x, y) => broken(x, y) ?? 0);
  return both(a, b, (x, y) => operate(op, x, y));
};

const isTrue = (value: Value): boolean => value !== undefined && value !== 0 && !isBroken(value);

const broken = (a: number, b: number): Value => (isBroken(a) ? a : isBroken(b) ? b : undefined);

const both = (a: Value, b: Value, of: (a: number, b: number) => Value): Value =>
  a === undefined || b === undefined ? undefined : of(a, b);

const operate = (op: Exclude<Binary['op'], 'and' | 'or'>, a: number, b: number): Value => {
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? undefined : a / b;
    case '^':
      return a ** b;
    default:
      return broken(a, b) ?? Number(holds(op, a, b));
  }
};

const holds = (op: Comparison, a: number, b: number): boolean => {
  switch (op) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '==':
      return a === b;
    case '!=':
      return a !== b;
    default:
      return assertNever(op);
  }
};

const call = (name: string, args: readonly Expression[], scope: Scope): Value => {
  if (name === 'if') return choose(args, scope);
  const fn = functionNamed(name);
  if (fn === undefined) throw new Error(`unregistered function ${name}`);
  const values = args.map((arg) => interpret(arg, scope));
  if (fn.unknowns !== 'handled' && values.includes(undefined)) return undefined;
  return values.find(isBroken) ?? fn.value(...values);
};

/** Only the branch that counts is computed; both count, and must agree, under an unknown. */
const choose = ([condition, then, otherwise]: readonly Expression[], scope: Scope): Value => {
  const known = interpret(condition as Expression, scope);
  if (isBroken(known)) return known;
  if (known !== undefined) return interpret((known !== 0 ? then : otherwise) as Expression, scope);
  const a = interpret(then as Expression, scope);
  return a === interpret(otherwise as Expression, scope) ? a : undefined;
};

const curve = (expression: Curve, scope: Scope): Value => {
  const x = interpret(expression.by, scope);
  if (x === undefined || isBroken(x)) return x;
  const { points, between } = expression;
  const segment = segmentAt(
    x,
    points.map((point) => point.x),
    between,
  );
  if (segment.outside !== undefined) scope.onClamp?.(expression, segment.outside, x);
  const low = interpret(points[segment.lower]?.y as Expression, scope);
  if (segment.lower === segment.upper) return low;
  const high = interpret(points[segment.upper]?.y as Expression, scope);
  return both(low, high, (a, b) => blend(a, b, segment.share, between));
};

const overRows = (
  fn: 'sum' | 'count' | 'min' | 'max',
  ids: readonly string[],
  scope: Scope,
): Value => {
  if (fn === 'count') return ids.length;
  let result: Value;
  for (const id of ids) {
    const value = scope.value(id);
    if (value === undefined) return undefined;
    if (result === undefined) result = value;
    else if (fn === 'sum') result += value;
    else result = fn === 'min' ? Math.min(result, value) : Math.max(result, value);
  }
  return result ?? (fn === 'sum' ? 0 : undefined);
};
