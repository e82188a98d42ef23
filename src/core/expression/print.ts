import { assertNever } from '../../lib/assert-never.ts';
import {
  type Curve,
  type Expression,
  type FormulaPart,
  type RowReducer,
  STRENGTH,
} from '../../model/expression.ts';

const UNARY = 6;
const TIGHTEST = 9;

const strengthOf = (expression: Expression): number => {
  if (expression.kind === 'binary') return STRENGTH[expression.op];
  if (expression.kind === 'unary') return UNARY;
  if (expression.kind === 'number' && expression.written === undefined) {
    return expression.value < 0 ? UNARY : TIGHTEST;
  }
  return TIGHTEST;
};

/** Pieces of the formula, with no more parentheses than it needs. */
export const formulaParts = (expression: Expression): FormulaPart[] => {
  switch (expression.kind) {
    case 'number':
      return [expression.written ?? { kind: 'number', value: expression.value }];
    case 'unknown':
      return ['?'];
    case 'range':
      return rangeParts(expression);
    case 'ref':
      return [{ kind: 'ref', id: expression.id }];
    case 'word':
      return [expression.word.includes('"') ? `'${expression.word}'` : `"${expression.word}"`];
    case 'unary':
      return unaryParts(expression);
    case 'binary':
      return binaryParts(expression);
    case 'call':
      return [`${expression.fn}(`, ...list(expression.args.map(formulaParts)), ')'];
    case 'curve':
      return curveParts(expression);
    case 'rows':
      return rowsParts(expression);
    case 'shock':
      return ['shock(', ...formulaParts(expression.sd), ')'];
    case 'prev':
      return [
        'prev(',
        { kind: 'ref', id: expression.id },
        // A step is of a later month: there is no first value to name.
        ...(expression.initial.kind === 'unknown'
          ? []
          : [', ', ...formulaParts(expression.initial)]),
        ')',
      ];
    case 'months':
      return [`${MONTH_NAMES[expression.fn]}(`, ...formulaParts(expression.body), ')'];
    case 'trials': {
      const p =
        expression.p === undefined ? [] : [', ', { kind: 'number' as const, value: expression.p }];
      const name = expression.fn === 'probability' ? 'P' : 'quantile';
      return [`${name}(`, ...formulaParts(expression.body), ...p, ')'];
    }
    default:
      return assertNever(expression);
  }
};

const MONTH_NAMES = {
  first_month: 'first_month',
  sum: 'sum_months',
  min: 'min_months',
  last: 'last_month',
} as const;

const MOST_NAMED = 12;

/** The cells by name where they are few, else their column. */
const rowsParts = ({ fn, column, ids }: RowReducer): FormulaPart[] => {
  if (ids.length === 0 || ids.length > MOST_NAMED) return [`${fn}(${column})`];
  return [`${fn}(`, ...list(ids.map((id) => [{ kind: 'ref', id }])), ')'];
};

const list = (items: readonly FormulaPart[][]): FormulaPart[] =>
  items.flatMap((item, i) => (i === 0 ? item : [', ', ...item]));

const number = (value: number): FormulaPart => ({ kind: 'number', value });

const rangeParts = ({ interval }: Extract<Expression, { kind: 'range' }>): FormulaPart[] => {
  switch (interval.kind) {
    case 'lognormal':
      return [number(interval.low), ' to ', number(interval.high)];
    case 'split':
      return [number(interval.low), ' to ', number(interval.high), ', mid ', number(interval.mid)];
    case 'uniform':
      return ['uniform(', number(interval.low), ', ', number(interval.high), ')'];
    case 'normal':
      return ['normal(', number(interval.mean), ', ', number(interval.sd), ')'];
  }
};

const wrapped = (expression: Expression, atLeast: number): FormulaPart[] => {
  const parts = formulaParts(expression);
  return strengthOf(expression) < atLeast ? ['(', ...parts, ')'] : parts;
};

const unaryParts = ({ op, operand }: Extract<Expression, { kind: 'unary' }>): FormulaPart[] => [
  op === 'not' ? 'not ' : '-',
  ...wrapped(operand, op === 'not' ? TIGHTEST : UNARY),
];

const binaryParts = ({
  op,
  left,
  right,
}: Extract<Expression, { kind: 'binary' }>): FormulaPart[] => {
  const strength = STRENGTH[op];
  const compares = strength === STRENGTH['<'];
  const [ofLeft, ofRight] =
    op === '^' || compares
      ? [strength + 1, op === '^' ? UNARY : strength + 1]
      : [strength, strength + 1];
  const loose = op === 'and' || op === 'or' ? strength : ofRight;
  return [...wrapped(left, ofLeft), ` ${op} `, ...wrapped(right, loose)];
};

const curveParts = ({ by, points, between }: Curve): FormulaPart[] => [
  'by ',
  ...formulaParts(by),
  ': ',
  ...list(points.map((point) => [point.name ?? number(point.x), ' → ', ...formulaParts(point.y)])),
  ` (${between})`,
];

/** The formula as one line of text, numbers ungrouped. */
export const printExpression = (expression: Expression): string =>
  formulaParts(expression)
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.kind === 'ref' ? part.id : String(part.value);
    })
    .join('');
