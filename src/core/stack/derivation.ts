import type { Expression } from '../../model/expression.ts';
import type { Quantity } from '../../model/quantity.ts';
import { interpret } from '../expression/interpret.ts';
import { formulaParts } from '../expression/print.ts';
import type { Evaluation } from '../graph/evaluate.ts';

/** What a number is derived from: quantities by id, and their values at that point. */
export type Derived = {
  readonly byId: ReadonlyMap<string, Quantity>;
  readonly evaluation: Evaluation;
};

/**
 * The formula of a quantity with values in place of names, down to what the profile says of the
 * same service: `ceil(300 req/s / (100 req/s * 60%)) = 5`. A number of its own is only itself:
 * `0.5 cores`. In plain characters that no language reads otherwise.
 */
export const derivationOf = (id: string, { byId, evaluation }: Derived): string => {
  const quantity = byId.get(id);
  const value = evaluation.value(id);
  if (quantity === undefined) return '';
  const own = value === undefined ? 'unknown' : amountOf(value, quantity.unit);
  if (evaluation.given.has(id)) return own;
  const shown = opened(quantity.expression, quantity, { byId, evaluation });
  if (shown.kind !== 'call' && shown.kind !== 'binary') return own;
  if (isRounded(shown, value, evaluation)) return own;
  const text = formulaParts(shown)
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'number') return plainNumber(part.value);
      const known = evaluation.value(part.id);
      return known === undefined ? 'unknown' : amountOf(known, byId.get(part.id)?.unit ?? '');
    })
    .join('');
  return `${text} = ${value === undefined ? 'unknown' : plainNumber(value)}`;
};

/** A whole number that is rounded is itself. */
const isRounded = (shown: Expression, value: number | undefined, { value: of }: Evaluation) =>
  shown.kind === 'call' &&
  shown.fn === 'ceil' &&
  shown.args[0]?.kind === 'ref' &&
  of(shown.args[0].id) === value;

/** Formulas of the same service stand in place of their names, and of a choice only what counts. */
const opened = (expression: Expression, from: Quantity, derived: Derived): Expression => {
  const inner = (part: Expression): Expression => opened(part, from, derived);
  if (expression.kind === 'ref') {
    const { byId, evaluation } = derived;
    const named = byId.get(expression.id);
    const same = named?.cell?.table === 'services' && named.cell.row === from.cell?.row;
    const formula = named?.expression.kind === 'call' || named?.expression.kind === 'binary';
    const open = same && formula && !LEAVES.has(named.cell?.column ?? '');
    return open && !evaluation.given.has(expression.id) ? inner(named.expression) : expression;
  }
  if (expression.kind === 'call') {
    const { fn, args } = expression;
    const [condition, then, otherwise] = args;
    if (fn === 'if' && condition !== undefined && then !== undefined && otherwise !== undefined) {
      const holds = interpret(condition, { value: derived.evaluation.value });
      if (holds !== undefined) return inner(holds !== 0 ? then : otherwise);
    }
    return { ...expression, args: args.map(inner) };
  }
  if (expression.kind === 'binary') {
    return { ...expression, left: inner(expression.left), right: inner(expression.right) };
  }
  return expression;
};

/** What the profile says of a service is shown as its value, though it may be a formula. */
const LEAVES: ReadonlySet<string> = new Set([
  'load',
  'capacity',
  'utilisation',
  'cpu',
  'memory',
  'storage',
]);

/** Units that say no more than the formula does. */
const SILENT: ReadonlySet<string> = new Set([
  'replicas',
  'zones',
  'count',
  'ordinal',
  'yes/no',
  'ratio',
]);

const amountOf = (value: number, unit: string): string => {
  if (unit === 'share') return `${plainNumber(value * 100)}%`;
  return unit === '' || SILENT.has(unit) ? plainNumber(value) : `${plainNumber(value)} ${unit}`;
};

/** Six digits, no exponent, no grouping: `0.004`, `1234.57`, `1500000`. */
const plainNumber = (value: number): string => {
  const rounded = Number(value.toPrecision(Math.abs(value) >= 1e6 ? 15 : 6));
  return Math.abs(rounded) < 1e-6 ? '0' : String(rounded);
};
