import { amount } from '../../catalog/phrases/amount.ts';
import type { FormulaWords } from '../../catalog/words/report/formula.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { joinProse, type Prose, plain, prose } from '../../lib/inline.ts';
import {
  type Binary,
  type Curve,
  type Expression,
  type NumberExpression,
  type Operator,
  type RowReducer,
  STRENGTH,
} from '../../model/expression.ts';
import type { FunctionName } from '../../model/names.ts';
import { takenOf } from './formula-choice.ts';
import {
  isNegative,
  isPhase,
  nameOf,
  phaseName,
  phaseNamed,
  quotedName,
  type Telling,
  valueTold,
} from './formula-names.ts';

/**
 * A formula in words and signs of the report's language, as somebody reads it who has never seen a
 * profile: of `max(1, ceil(tickets / 400))` *the largest of 1 and (Tickets ÷ 400, rounded up)*.
 */
export const formulaInWords = (expression: Expression, telling: Telling): Prose => {
  const { formula } = telling.view.say;
  const of = (part: Expression): Prose => formulaInWords(part, telling);
  switch (expression.kind) {
    case 'number':
      return numberOf(expression);
    case 'unknown':
      return ['?'];
    case 'range':
      return rangeOf(expression, telling);
    case 'ref':
      return telling.names ? nameOf(expression.id, telling) : valueTold(expression.id, telling);
    case 'word':
      return [`“${expression.word}”`];
    case 'unary':
      return expression.op === 'not'
        ? formula.not(wrapped(expression.operand, UNARY, telling))
        : prose`−${wrapped(expression.operand, UNARY, telling)}`;
    case 'binary':
      return binaryOf(expression, telling);
    case 'call':
      return callOf(expression, telling);
    case 'curve':
      return curveOf(expression, telling);
    case 'rows':
      return rowsOf(expression, telling);
    case 'shock':
      return formula.noise(of(expression.sd));
    case 'prev':
      return formula.before(quotedName(expression.id, telling));
    case 'months':
      return formula.months[expression.fn](spoken(expression.body, telling));
    case 'trials':
      return expression.fn === 'probability'
        ? formula.probability(spoken(expression.body, telling))
        : formula.quantile(spoken(expression.body, telling), [amount(expression.p ?? 0, 'share')]);
    default:
      return assertNever(expression);
  }
};

const UNARY = 6;
const TIGHTEST = 9;

/** Words bind so loosely that they stand in brackets wherever they are a part. */
const strengthOf = (expression: Expression): number => {
  switch (expression.kind) {
    case 'binary':
      return STRENGTH[expression.op];
    case 'unary':
      return UNARY;
    case 'rows':
      return expression.fn === 'sum' && expression.ids.length > 1 ? STRENGTH['+'] : 0;
    case 'number':
    case 'unknown':
    case 'ref':
    case 'word':
      return TIGHTEST;
    default:
      return 0;
  }
};

const wrapped = (expression: Expression, atLeast: number, telling: Telling): Prose => {
  // Values stand for what they come to: of a choice what is chosen.
  const part = telling.names ? expression : takenOf(telling.view, expression);
  const inner = formulaInWords(part, telling);
  return strengthOf(part) < atLeast ? prose`(${inner})` : inner;
};

/** `50k`, `25%` and `"growth"` are as a profile writes them. */
const numberOf = ({ value, written = '' }: NumberExpression): Prose =>
  written.endsWith('%') ? [amount(value, 'share')] : [plain(value)];

/** Within a sentence each name is quoted, and what has several parts stands in brackets. */
const spoken = (part: Expression, telling: Telling): Prose =>
  part.kind === 'ref' && telling.names
    ? quotedName(part.id, telling)
    : wrapped(part, TIGHTEST, telling);

const SIGNS: Readonly<Record<Exclude<Operator, 'and' | 'or'>, string>> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  '^': '^',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
};

const binaryOf = (expression: Binary, telling: Telling): Prose => {
  const { op, left, right } = expression;
  const { formula } = telling.view.say;
  const phase = op === '==' && isPhase(left) ? phaseNamed(right, telling) : undefined;
  if (phase !== undefined) return formula.phase(phase);
  const strength = STRENGTH[op];
  const lone = op === '^' || strength === STRENGTH['<'];
  const ofLeft = wrapped(left, lone ? strength + 1 : strength, telling);
  if (op === 'and' || op === 'or') {
    return prose`${ofLeft} ${formula[op]} ${wrapped(right, strength, telling)}`;
  }
  // What is added and negative is taken off: `5 − 3`, not `5 + −3`.
  if (op === '+' && !telling.names && right.kind === 'ref' && isNegative(right.id, telling)) {
    return prose`${ofLeft} − ${valueTold(right.id, telling, -1)}`;
  }
  return prose`${ofLeft} ${SIGNS[op]} ${wrapped(right, op === '^' ? UNARY : strength + 1, telling)}`;
};

type Call = Extract<Expression, { readonly kind: 'call' }>;

const callOf = ({ fn, args }: Call, telling: Telling): Prose => {
  const { functions } = telling.view.say.formula;
  const name = fn as keyof FormulaWords['functions'];
  if (name === 'if') return functions.if(...args.map((part, i) => caseOf(part, i, telling)));
  const tell = LISTS.has(name) ? (args.length === 1 ? loose : tight) : spoken;
  return functions[name](...args.map((part) => tell(part, telling)));
};

/** A fact that decides is quoted; what follows from it is set apart by the words around it. */
const caseOf = (part: Expression, at: number, telling: Telling): Prose =>
  at === 0 && part.kind === 'ref' ? spoken(part, telling) : loose(part, telling);

/** Functions whose words list numbers, or follow one. */
const LISTS: ReadonlySet<string> = new Set([
  'min',
  'max',
  'ceil',
  'floor',
  'round',
  'clamp',
] satisfies readonly FunctionName[]);

const loose = (part: Expression, telling: Telling): Prose => wrapped(part, 1, telling);
const tight = (part: Expression, telling: Telling): Prose => wrapped(part, TIGHTEST, telling);

const rowsOf = ({ fn, ids }: RowReducer, telling: Telling): Prose => {
  const { formula } = telling.view.say;
  if (ids.length === 0 || ids.length > MOST_NAMED) return formula.rows[fn](ids.length);
  const parts = ids.map((id) => formulaInWords({ kind: 'ref', id }, telling));
  switch (fn) {
    case 'sum':
      return joinProse(parts, ' + ');
    case 'count':
      return formula.count(...parts);
    default:
      return formula.functions[fn](...parts);
  }
};

/** More names than these say less than their number. */
const MOST_NAMED = 12;

const curveOf = ({ by, points, between }: Curve, telling: Telling): Prose => {
  const { view } = telling;
  const unit = by.kind === 'ref' ? (view.stepOf(by.id)?.unit ?? '') : '';
  const of = (y: Expression): Prose =>
    y.kind === 'number' ? [amount(y.value, telling.unit)] : formulaInWords(y, telling);
  const told = points.map(({ x, name, y }) =>
    name === undefined
      ? prose`${amount(x, unit)} → ${of(y)}`
      : prose`“${phaseName(view, name)}” → ${of(y)}`,
  );
  return isPhase(by)
    ? view.say.formula.byPhase(told)
    : view.say.formula.byScale(formulaInWords(by, telling), told, between);
};

const rangeOf = (
  { interval }: Extract<Expression, { readonly kind: 'range' }>,
  { view, unit }: Telling,
): Prose => {
  const { range } = view.say.formula;
  switch (interval.kind) {
    case 'normal':
      return prose`${amount(interval.mean, unit)} ± ${amount(interval.sd, unit)}`;
    default:
      return range([amount(interval.low, unit)], [amount(interval.high, unit)]);
  }
};
