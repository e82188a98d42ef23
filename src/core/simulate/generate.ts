import { assertNever } from '../../lib/assert-never.ts';
import type { Binary, Curve, Expression, RowReducer } from '../../model/expression.ts';
import { functionNamed } from '../functions/registry.ts';
import { type Facts, isNonZero, mayBeUnknown } from './unknowns.ts';

/** What the code of an expression may use; names of the profile never enter it. */
export type Writer = Facts & {
  /** The value of a quantity in this month, and in the one before. */
  readonly ref: (id: string) => string;
  readonly prev: (id: string) => string;
  /** The draw of a range of this quantity, and of its monthly shock. */
  readonly range: (expression: Extract<Expression, { kind: 'range' }>) => string;
  readonly shock: () => string;
  /** What a reducer over months has come to. */
  readonly months: (expression: Extract<Expression, { kind: 'months' }>) => string;
  /** The index of a table or of a function that is called. */
  readonly table: (table: Table) => number;
  readonly call: (name: string) => number;
  /** A line before the one that is being written; the name of a new variable. */
  readonly line: (text: string) => void;
  readonly fresh: () => string;
};

export type Table = Pick<Curve, 'between'> & { readonly xs: readonly number[]; readonly ys: readonly number[] };

/** An expression as JavaScript: unknown is NaN, conditions are 1, 0 or NaN. */
export const writeExpression = (expression: Expression, writer: Writer): string => {
  switch (expression.kind) {
    case 'number':
      return writeNumber(expression.value);
    case 'unknown':
    case 'word':
    case 'trials':
      return 'NaN';
    case 'range':
      return writer.range(expression);
    case 'ref':
      return writer.ref(expression.id);
    case 'prev':
      return writer.prev(expression.id);
    case 'shock':
      return `(${writeExpression(expression.sd, writer)} * ${writer.shock()})`;
    case 'unary':
      return writeUnary(expression, writer);
    case 'binary':
      return writeBinary(expression, writer);
    case 'call':
      return writeCall(expression, writer);
    case 'curve':
      return writeCurve(expression, writer);
    case 'rows':
      return writeRows(expression, writer);
    case 'months':
      return writer.months(expression);
    default:
      return assertNever(expression);
  }
};

/** `-0` and whatever JSON has no word for included. */
export const writeNumber = (value: number): string => {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '(-Infinity)';
  return value < 0 || Object.is(value, -0) ? `(${Object.is(value, -0) ? '-0' : value})` : `${value}`;
};

/** The value in a variable of its own, so that it may be used more than once. */
const held = (expression: Expression, writer: Writer): string => {
  const text = writeExpression(expression, writer);
  if (/^(?:[a-z]\d+|NaN|\d[\d.e+-]*)$/.test(text)) return text;
  const name = writer.fresh();
  writer.line(`const ${name} = ${text};`);
  return name;
};

const writeUnary = (
  { op, operand }: Extract<Expression, { kind: 'unary' }>,
  writer: Writer,
): string => {
  if (op === '-') return `(0 - ${writeExpression(operand, writer)})`;
  if (!mayBeUnknown(operand, writer)) return `(${writeExpression(operand, writer)} === 0 ? 1 : 0)`;
  const a = held(operand, writer);
  return `(${a} !== ${a} ? NaN : ${a} === 0 ? 1 : 0)`;
};

const writeBinary = (expression: Binary, writer: Writer): string => {
  const { op, left, right } = expression;
  switch (op) {
    case '+':
    case '-':
    case '*':
      return `(${writeExpression(left, writer)} ${op} ${writeExpression(right, writer)})`;
    case '/': {
      const a = writeExpression(left, writer);
      if (isNonZero(right, writer)) return `(${a} / ${writeExpression(right, writer)})`;
      const b = held(right, writer);
      return `(${b} === 0 ? NaN : ${a} / ${b})`;
    }
    case '^':
      return `Math.pow(${writeExpression(left, writer)}, ${writeExpression(right, writer)})`;
    case 'and':
    case 'or':
      return writeLogic(expression, writer);
    default:
      return writeComparison(expression, writer);
  }
};

const writeLogic = ({ op, left, right }: Binary, writer: Writer): string => {
  const [a, b] = [held(left, writer), held(right, writer)];
  const unknown = mayBeUnknown(left, writer) || mayBeUnknown(right, writer);
  if (op === 'and') {
    if (!unknown) return `(${a} !== 0 && ${b} !== 0 ? 1 : 0)`;
    return `(${a} === 0 || ${b} === 0 ? 0 : ${a} !== ${a} || ${b} !== ${b} ? NaN : 1)`;
  }
  if (!unknown) return `(${a} !== 0 || ${b} !== 0 ? 1 : 0)`;
  const isTrue = (x: string): string => `(${x} !== 0 && ${x} === ${x})`;
  return `(${isTrue(a)} || ${isTrue(b)} ? 1 : ${a} !== ${a} || ${b} !== ${b} ? NaN : 0)`;
};

const writeComparison = ({ op, left, right }: Binary, writer: Writer): string => {
  const js = op === '==' || op === '!=' ? `${op}=` : op;
  if (!mayBeUnknown(left, writer) && !mayBeUnknown(right, writer)) {
    return `(${writeExpression(left, writer)} ${js} ${writeExpression(right, writer)} ? 1 : 0)`;
  }
  const [a, b] = [held(left, writer), held(right, writer)];
  return `(${a} !== ${a} || ${b} !== ${b} ? NaN : ${a} ${js} ${b} ? 1 : 0)`;
};

const writeCall = (
  { fn, args }: Extract<Expression, { kind: 'call' }>,
  writer: Writer,
): string => {
  switch (fn) {
    case 'if':
      return writeChoice(args, writer);
    case 'known': {
      const a = held(args[0] as Expression, writer);
      return `(${a} === ${a} ? 1 : 0)`;
    }
    case 'met': {
      const a = held(args[0] as Expression, writer);
      return `(${a} === ${a} && ${a} !== 0 ? 1 : 0)`;
    }
    case 'min':
    case 'max':
    case 'abs':
    case 'sqrt':
    case 'log':
    case 'exp':
      return `Math.${fn}(${args.map((arg) => writeExpression(arg, writer)).join(', ')})`;
    case 'clamp': {
      const [x, low, high] = args.map((arg) => writeExpression(arg, writer));
      return `Math.min(Math.max(${x}, ${low}), ${high})`;
    }
    default:
      return writeRegistered(fn, args, writer);
  }
};

/** A function of the registry, in which unknown is undefined. */
const writeRegistered = (fn: string, args: readonly Expression[], writer: Writer): string => {
  if (functionNamed(fn) === undefined) throw new Error(`unregistered function ${fn}`);
  return `H[${writer.call(fn)}](${args.map((arg) => writeExpression(arg, writer)).join(', ')})`;
};

/**
 * Of a condition that is known only the branch that counts is computed: a phase that is not there
 * costs nothing. Under an unknown one both count, and must agree.
 */
const writeChoice = (args: readonly Expression[], writer: Writer): string => {
  const [condition, then, otherwise] = args as [Expression, Expression, Expression];
  const c = held(condition, writer);
  if (mayBeUnknown(condition, writer)) {
    const [a, b] = [held(then, writer), held(otherwise, writer)];
    return `(${c} !== ${c} ? (${a} === ${b} ? ${a} : NaN) : ${c} !== 0 ? ${a} : ${b})`;
  }
  const lines: string[] = [];
  const inside: Writer = { ...writer, line: (text) => lines.push(text) };
  const name = writer.fresh();
  const branch = (part: Expression): string => {
    const from = lines.length;
    const text = writeExpression(part, inside);
    return `{ ${lines.splice(from).join(' ')} ${name} = ${text}; }`;
  };
  const [first, second] = [branch(then), branch(otherwise)];
  writer.line(`let ${name}; if (${c} !== 0) ${first} else ${second}`);
  return name;
};

const writeCurve = ({ by, points, between }: Curve, writer: Writer): string => {
  const xs = points.map(({ x }) => x);
  const ys = points.flatMap(({ y }) => (y.kind === 'number' ? [y.value] : []));
  if (ys.length === points.length) {
    return `T(${writer.table({ xs, ys, between })}, ${writeExpression(by, writer)})`;
  }
  const x = held(by, writer);
  const values = points.map(({ y }) => held(y, writer));
  if (between === 'step') return writeSteps(x, xs, values);
  const index = writer.table({ xs, ys: xs, between });
  return `U(${index}, ${x}, [${values.join(', ')}])`;
};

/** The value of the last point at or below `x`; of the first, below them all. */
const writeSteps = (x: string, xs: readonly number[], values: readonly string[]): string => {
  const steps = xs.slice(1).reduce(
    (rest, from, i) => `${x} >= ${writeNumber(from)} ? ${values[i + 1]} : ${rest}`,
    values[0] ?? 'NaN',
  );
  // The highest threshold is asked first.
  return `(${x} !== ${x} ? NaN : ${steps})`;
};

const writeRows = ({ fn, ids }: RowReducer, { ref }: Writer): string => {
  if (fn === 'count') return `${ids.length}`;
  if (ids.length === 0) return fn === 'sum' ? '0' : 'NaN';
  const values = ids.map(ref);
  return fn === 'sum' ? `(${values.join(' + ')})` : `Math.${fn}(${values.join(', ')})`;
};
