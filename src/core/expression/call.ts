import { nearestNames } from '../../lib/did-you-mean.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Expression } from '../../model/expression.ts';
import type { ReducerName } from '../../model/names.ts';
import type { Place } from '../../model/place.ts';
import { FUNCTIONS, functionNamed, signatureOf } from '../functions/registry.ts';

type Called =
  | { readonly kind: 'called'; readonly expression: Expression }
  | { readonly kind: 'wrong'; readonly problem: Diagnostic };

const called = (expression: Expression): Called => ({ kind: 'called', expression });

const wrong = (problem: Diagnostic): Called => ({ kind: 'wrong', problem });

/** Functions that are node kinds of their own: they look along rows, months or trials. */
export const REDUCERS: Readonly<Record<ReducerName, { signature: string; build: Builder }>> = {
  sum: { signature: 'sum(table.column)', build: (args, place) => rows('sum', args, place) },
  count: { signature: 'count(table.column)', build: (args, place) => rows('count', args, place) },
  prev: {
    signature: 'prev(quantity, initial)',
    build: ([of, initial, ...rest]) =>
      of?.kind === 'ref' && initial !== undefined && rest.length === 0
        ? { kind: 'prev', id: of.id, initial }
        : undefined,
  },
  first_month: {
    signature: 'first_month(condition)',
    build: (args) => months('first_month', args),
  },
  sum_months: { signature: 'sum_months(x)', build: (args) => months('sum', args) },
  min_months: { signature: 'min_months(x)', build: (args) => months('min', args) },
  last_month: { signature: 'last_month(x)', build: (args) => months('last', args) },
  P: {
    signature: 'P(condition)',
    build: ([body, ...rest]) =>
      body !== undefined && rest.length === 0
        ? { kind: 'trials', fn: 'probability', body }
        : undefined,
  },
  quantile: {
    signature: 'quantile(x, p)',
    build: ([body, p, ...rest]) =>
      body !== undefined && p?.kind === 'number' && rest.length === 0
        ? { kind: 'trials', fn: 'quantile', body, p: p.value }
        : undefined,
  },
};

type Builder = (args: readonly Expression[], place: Place) => Expression | undefined;

const rows = (
  fn: 'sum' | 'count' | 'min' | 'max',
  args: readonly Expression[],
  place: Place,
): Expression | undefined => {
  const column = args[0];
  if (args.length !== 1 || column?.kind !== 'ref') return undefined;
  return { kind: 'rows', fn, column: column.id, ids: [], place: column.place ?? place };
};

const months = (
  fn: 'first_month' | 'sum' | 'min' | 'last',
  args: readonly Expression[],
): Expression | undefined =>
  args[0] !== undefined && args.length === 1 ? { kind: 'months', fn, body: args[0] } : undefined;

/** Every name that may stand before a parenthesis. */
const callableNames = (): string[] => [...Object.keys(FUNCTIONS), ...Object.keys(REDUCERS)];

/** The expression of `name(args)`, or what is wrong with the call. */
export const callExpression = (name: string, args: readonly Expression[], place: Place): Called => {
  const miscounted = (signature: string): Called =>
    wrong(diagnostic('function_arguments', { name, signature, found: args.length }, place));
  if ((name === 'min' || name === 'max') && args.length === 1) {
    const overRows = rows(name, args, place);
    if (overRows !== undefined) return called(overRows);
  }
  const reducer = Object.hasOwn(REDUCERS, name) ? REDUCERS[name as ReducerName] : undefined;
  if (reducer !== undefined) {
    const expression = reducer.build(args, place);
    return expression === undefined ? miscounted(reducer.signature) : called(expression);
  }
  const fn = functionNamed(name);
  if (fn === undefined) {
    return wrong(
      diagnostic('function_unknown', { name, near: nearestNames(name, callableNames()) }, place),
    );
  }
  const { min, max } = fn.arguments;
  const partial = (args.length - min) % (fn.repeats ?? 1) !== 0;
  if (args.length < min || args.length > max || partial) {
    return miscounted(signatureOf(name, fn));
  }
  return called({ kind: 'call', fn: name, args });
};
