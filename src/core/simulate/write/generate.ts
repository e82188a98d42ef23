import { assertNever } from '../../../lib/assert-never.ts';
import type { Binary, Expression, RowReducer } from '../../../model/expression.ts';
import { isBounded, isNonZero } from '../bounds/bounds.ts';
import { writeCall } from './generate-call.ts';
import { writeCurve } from './generate-curve.ts';
import { held, type Write, type Writer, writeNumber } from './writer.ts';

/**
 * An expression as JavaScript: unknown is NaN, conditions are 1, 0 or NaN. What may come to no number
 * is looked at where it arises: it marks the trial, and goes on as unknown.
 */
export const writeExpression = (expression: Expression, writer: Writer): string => {
  const text = writeOne(expression, writer);
  const bounds = writer.boundsOf(expression);
  if (writer.mark === undefined || isBounded(bounds)) return text;
  const name = writer.fresh();
  const wrong = bounds.maybe
    ? `${name} === Infinity || ${name} === -Infinity`
    : `${name} - ${name} !== 0`;
  writer.line(`let ${name} = ${text}; if (${wrong}) { ${writer.mark} ${name} = NaN; }`);
  return name;
};

const writeOne = (expression: Expression, writer: Writer): string => {
  const inner = (part: Expression): string => writeExpression(part, writer);
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
      return writer.prev === undefined
        ? inner(expression.initial)
        : writer.prev(expression.id, () => inner(expression.initial));
    case 'shock':
      return `(${inner(expression.sd)} * ${writer.shock()})`;
    case 'unary':
      return writeUnary(expression, writer);
    case 'binary':
      return writeBinary(expression, writer);
    case 'call':
      return writeCall(expression, writer, WRITE);
    case 'curve':
      return writeCurve(expression, writer, WRITE);
    case 'rows':
      return writeRows(expression, writer);
    case 'months':
      return writer.months(expression);
    default:
      return assertNever(expression);
  }
};

/** A condition that is known, as JavaScript has it: true or false. */
const writeCondition = (expression: Expression, writer: Writer): string => {
  if (expression.kind === 'unary' && expression.op === 'not') {
    return `!${writeCondition(expression.operand, writer)}`;
  }
  if (expression.kind === 'binary') {
    const { op, left, right } = expression;
    if (op === 'and' || op === 'or') {
      const js = op === 'and' ? '&&' : '||';
      return `(${writeCondition(left, writer)} ${js} ${writeCondition(right, writer)})`;
    }
    if (COMPARES.test(op)) {
      return `(${writeExpression(left, writer)} ${inJs(op)} ${writeExpression(right, writer)})`;
    }
  }
  return `(${writeExpression(expression, writer)} !== 0)`;
};

const WRITE: Write = { expression: writeExpression, condition: writeCondition };

const COMPARES = /^[<>=!]/;

const inJs = (op: string): string => (op === '==' || op === '!=' ? `${op}=` : op);

const writeUnary = (expression: Extract<Expression, { kind: 'unary' }>, writer: Writer): string => {
  const { op, operand } = expression;
  if (op === '-') return `(0 - ${writeExpression(operand, writer)})`;
  if (!writer.boundsOf(operand).maybe) return `(${writeCondition(expression, writer)} ? 1 : 0)`;
  const a = held(writeExpression(operand, writer), writer);
  return `(${a} !== ${a} ? NaN : ${a} === 0 ? 1 : 0)`;
};

const writeBinary = (expression: Binary, writer: Writer): string => {
  const { op, left, right } = expression;
  const [a, b] = [left, right].map((part) => writer.boundsOf(part));
  const maybe = a?.maybe === true || b?.maybe === true;
  switch (op) {
    case '+':
    case '-':
    case '*':
      return `(${writeExpression(left, writer)} ${op} ${writeExpression(right, writer)})`;
    case '/': {
      const share = writeExpression(left, writer);
      if (b !== undefined && isNonZero(b)) return `(${share} / ${writeExpression(right, writer)})`;
      const whole = held(writeExpression(right, writer), writer);
      return `(${whole} === 0 ? NaN : ${share} / ${whole})`;
    }
    case '^':
      return writeCall({ kind: 'call', fn: 'pow', args: [left, right] }, writer, WRITE);
    default:
      if (!maybe) return `(${writeCondition(expression, writer)} ? 1 : 0)`;
      return writeThreeValued(expression, writer);
  }
};

/** Kleene's logic, and comparisons of what may be unknown. */
const writeThreeValued = ({ op, left, right }: Binary, writer: Writer): string => {
  const a = held(writeExpression(left, writer), writer);
  const b = held(writeExpression(right, writer), writer);
  const unknown = `${a} !== ${a} || ${b} !== ${b}`;
  if (op === 'and') return `(${a} === 0 || ${b} === 0 ? 0 : ${unknown} ? NaN : 1)`;
  if (op !== 'or') return `(${unknown} ? NaN : ${a} ${inJs(op)} ${b} ? 1 : 0)`;
  const isTrue = (x: string): string => `(${x} !== 0 && ${x} === ${x})`;
  return `(${isTrue(a)} || ${isTrue(b)} ? 1 : ${unknown} ? NaN : 0)`;
};

/** Beyond this many rows a sum is written in parts: one long line would not be optimised. */
const MOST_TERMS = 64;

const writeRows = ({ fn, ids }: RowReducer, writer: Writer): string => {
  if (fn === 'count') return `${ids.length}`;
  if (ids.length === 0) return fn === 'sum' ? '0' : 'NaN';
  let values = ids.map(writer.ref);
  const together = (parts: readonly string[]): string =>
    fn === 'sum' ? `(${parts.join(' + ')})` : `Math.${fn}(${parts.join(', ')})`;
  while (values.length > MOST_TERMS) {
    const parts: string[] = [];
    for (let from = 0; from < values.length; from += MOST_TERMS) {
      parts.push(held(together(values.slice(from, from + MOST_TERMS)), writer));
    }
    values = parts;
  }
  return together(values);
};
