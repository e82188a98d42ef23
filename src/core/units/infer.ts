import { assertNever } from '../../lib/assert-never.ts';
import type { Binary, Expression, RowReducer } from '../../model/expression.ts';
import { type DomainFunction, functionNamed, parameterAt } from '../functions/registry.ts';
import { type Dimension, dimensionOf } from './dimension.ts';
import { amountIn, amountOf, BARE, type Inferred, UNKNOWN } from './inferred.ts';
import { type Amount, looseOf, type Mismatch, mismatch, turned } from './mismatch.ts';
import { negated, product, raised } from './product.ts';

/** Two parts of a formula that are in different units, or an argument that is in another than its function takes. */
export type Odd = {
  readonly part: Expression;
  readonly amount: Amount;
  readonly mismatch: Mismatch;
  readonly against:
    | { readonly kind: 'part'; readonly part: Expression; readonly amount: Amount }
    | {
        readonly kind: 'argument';
        readonly fn: string;
        readonly name: string;
        readonly unit: string;
      };
};

/** Where units come from, and who is told of what does not fit. */
export type Units = {
  readonly of: (id: string) => Dimension | undefined;
  readonly column: (name: string) => readonly string[];
  readonly onOdd: (odd: Odd) => void;
};

/**
 * The unit of an expression, as far as it is sure: units of references as declared, of products and quotients what
 * these give. What is unknown makes all unknown that it touches. `gb_per_day * 30` is GB/day with a factor
 * of 30, which may convert it; `gb + 5` is GB.
 */
export const infer = (expression: Expression, units: Units): Inferred => {
  switch (expression.kind) {
    case 'number':
      return expression.written?.endsWith('%') === true
        ? amountIn('share', { declared: false })
        : { kind: 'bare', value: expression.value };
    case 'range':
      return BARE;
    case 'unknown':
    case 'word':
      return UNKNOWN;
    case 'ref':
      return declared(expression.id, units);
    case 'unary':
      return negated(infer(expression.operand, units), expression.op);
    case 'binary':
      return binary(expression, units);
    case 'call':
      return call(expression.fn, expression.args, units);
    case 'curve':
      infer(expression.by, units);
      return alike(
        expression.points.map(({ y }) => y),
        units,
      );
    case 'rows':
      return overRows(expression, units);
    case 'shock':
      infer(expression.sd, units);
      return UNKNOWN;
    case 'prev':
      // The step of a quantity has no first value.
      return expression.initial.kind === 'unknown'
        ? declared(expression.id, units)
        : alike([{ kind: 'ref', id: expression.id }, expression.initial], units);
    case 'months':
      return overMonths(expression.fn, infer(expression.body, units));
    case 'trials': {
      const body = infer(expression.body, units);
      return expression.fn === 'probability' ? amountIn('share', { declared: true }) : body;
    }
    default:
      return assertNever(expression);
  }
};

const declared = (id: string, units: Units): Inferred => amountOf(units.of(id), { declared: true });

const binary = ({ op, left, right }: Binary, units: Units): Inferred => {
  switch (op) {
    case '+':
    case '-':
      return sum(op, { left, right }, units);
    case '*':
    case '/':
      return product(infer(left, units), infer(right, units), op === '*' ? 1 : -1);
    case '^':
      return raised(infer(left, units), infer(right, units));
    case 'and':
    case 'or':
      infer(left, units);
      infer(right, units);
      return UNKNOWN;
    default:
      alike([left, right], units);
      return UNKNOWN;
  }
};

const sum = (
  op: '+' | '-',
  { left, right }: Pick<Binary, 'left' | 'right'>,
  units: Units,
): Inferred => {
  const [a, b] = [foundIn(left, units), foundIn(right, units)];
  if (a.found.kind !== 'bare' || b.found.kind !== 'bare') return together([a, b], units);
  const [x, y] = [a.found.value, b.found.value];
  return x === undefined || y === undefined
    ? BARE
    : { kind: 'bare', value: op === '+' ? x + y : x - y };
};

type Found = { readonly part: Expression; readonly found: Inferred };

const foundIn = (part: Expression, units: Units): Found => ({ part, found: infer(part, units) });

/** Parts that must be in one unit, which is that of the whole: bare numbers take that of the others. */
const alike = (parts: readonly Expression[], units: Units): Inferred =>
  together(
    parts.map((part) => foundIn(part, units)),
    units,
  );

const together = (parts: readonly Found[], units: Units): Inferred => {
  const [first, ...others] = parts.flatMap(({ part, found }): Part[] =>
    found.kind === 'amount' ? [{ part, amount: found }] : [],
  );
  const known = parts.every(({ found }) => found.kind !== 'unknown');
  if (first === undefined) return known ? BARE : UNKNOWN;
  const differing = others.filter((other) => compare(other, first, units));
  // Beside other numbers nobody knows what a factor stands for.
  const converted =
    parts.length > 1 && [first, ...others].some(({ amount }) => amount.factor !== 1);
  if (!known || differing.length > 0 || converted) return UNKNOWN;
  const amounts = [first, ...others].map(({ amount }) => amount);
  const sure = amounts.every((amount) => amount.declared);
  return { kind: 'amount', ...first.amount, ...looseOf(amounts), declared: sure };
};

type Part = { readonly part: Expression; readonly amount: Amount };

const compare = (one: Part, other: Part, { onOdd }: Units): boolean => {
  // A factor on both sides may stand for anything.
  if (one.amount.factor !== 1 && other.amount.factor !== 1) return false;
  const [changed, fixed] = other.amount.factor === 1 ? [one, other] : [other, one];
  const loose = looseOf([changed.amount, turned(fixed.amount)]);
  const differs = mismatch({ ...changed.amount, ...loose }, fixed.amount.dimension);
  if (differs === undefined || !isSure(differs, changed, fixed)) return false;
  onOdd({ ...changed, mismatch: differs, against: { kind: 'part', ...fixed } });
  return true;
};

/** That two things are different altogether is sure only where both are what somebody declared. */
const isSure = ({ differ }: Mismatch, one: Part, other: Part): boolean =>
  differ !== 'measure' || (one.amount.declared && other.amount.declared);

const call = (name: string, args: readonly Expression[], units: Units): Inferred => {
  const fn = functionNamed(name);
  if (fn === undefined) return UNKNOWN;
  const { takes, gives } = fn.units;
  const unitAt = (i: number): string => takes[parameterAt(i, fn)] ?? 'any';
  args.forEach((arg, i) => {
    const unit = unitAt(i);
    // Those of `x` are looked at together.
    if (unit === 'x') return;
    const found = infer(arg, units);
    const wanted = unit === 'any' ? undefined : dimensionOf(unit);
    if (wanted === undefined || found.kind !== 'amount') return;
    const differs = mismatch(found, wanted);
    if (differs === undefined) return;
    const parameter = nameAt(i, fn);
    units.onOdd({
      part: arg,
      amount: found,
      mismatch: differs,
      against: { kind: 'argument', fn: name, name: parameter, unit },
    });
  });
  const shared = alike(
    args.filter((_, i) => unitAt(i) === 'x'),
    units,
  );
  if (gives === 'any') return UNKNOWN;
  return gives === 'x' ? shared : amountIn(gives, { declared: true });
};

const nameAt = (index: number, fn: DomainFunction): string =>
  fn.parameters[parameterAt(index, fn)] ?? '';

/** Cells of one column; where these are in different units nothing is known of their sum. */
const overRows = ({ fn, column, ids }: RowReducer, units: Units): Inferred => {
  if (fn === 'count') return BARE;
  const cells = ids.length > 0 ? ids : units.column(column);
  return alike(
    cells.map((id) => ({ kind: 'ref', id })),
    { ...units, onOdd: () => {} },
  );
};

/** What is summed over months may be a month's or today's, so that the sum says nothing for sure. */
const overMonths = (fn: 'first_month' | 'sum' | 'min' | 'last', body: Inferred): Inferred => {
  if (fn === 'first_month') return amountIn('months', { declared: true });
  return fn === 'sum' ? UNKNOWN : body;
};
