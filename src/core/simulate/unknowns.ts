import { assertNever } from '../../lib/assert-never.ts';
import type { Expression } from '../../model/expression.ts';
import { functionNamed } from '../functions/registry.ts';

/** What is known of quantities before anything runs. */
export type Facts = {
  /** Whether its value may be unknown in some month of some trial. */
  readonly maybe: (id: string) => boolean;
  /** Whether its value is never 0: nothing divided by it is unknown. */
  readonly nonZero: (id: string) => boolean;
};

/** Whether an expression may be unknown: a metric without a value, a share of nothing, what stands on them. */
export const mayBeUnknown = (expression: Expression, facts: Facts): boolean => {
  const any = (parts: readonly Expression[]): boolean =>
    parts.some((part) => mayBeUnknown(part, facts));
  switch (expression.kind) {
    case 'number':
    case 'range':
      return false;
    case 'unknown':
    case 'word':
    case 'months':
    case 'trials':
      return true;
    case 'ref':
    case 'prev':
      return facts.maybe(expression.id);
    case 'shock':
      return mayBeUnknown(expression.sd, facts);
    case 'unary':
      return mayBeUnknown(expression.operand, facts);
    case 'binary': {
      const { op, left, right } = expression;
      return any([left, right]) || (op === '/' && !isNonZero(right, facts));
    }
    case 'call':
      return callMayBeUnknown(expression, any);
    case 'curve':
      return any([expression.by, ...expression.points.map(({ y }) => y)]);
    case 'rows': {
      const { fn, ids } = expression;
      return fn !== 'count' && (ids.some(facts.maybe) || (ids.length === 0 && fn !== 'sum'));
    }
    default:
      return assertNever(expression);
  }
};

const NEVER_UNKNOWN = new Set(['known', 'met']);
/** Functions whose value is known wherever their arguments are. */
const TOTAL = new Set([
  ...['min', 'max', 'ceil', 'floor', 'round', 'abs', 'sqrt', 'log', 'exp', 'pow', 'clamp', 'if'],
  ...['progress_up', 'progress_down'],
]);

const callMayBeUnknown = (
  { fn, args }: Extract<Expression, { kind: 'call' }>,
  any: (parts: readonly Expression[]) => boolean,
): boolean => {
  if (NEVER_UNKNOWN.has(fn)) return false;
  if (functionNamed(fn)?.unknowns === 'handled' && fn !== 'if') return true;
  return !TOTAL.has(fn) || any(args);
};

/** Whether an expression is surely not 0. */
export const isNonZero = (expression: Expression, facts: Facts): boolean => {
  switch (expression.kind) {
    case 'number':
      return expression.value !== 0;
    case 'range': {
      const { interval } = expression;
      return interval.kind === 'lognormal' || (interval.kind === 'split' && interval.low > 0);
    }
    case 'ref':
    case 'prev':
      return facts.nonZero(expression.id);
    case 'binary':
      return (
        (expression.op === '*' || expression.op === '/') &&
        isNonZero(expression.left, facts) &&
        isNonZero(expression.right, facts)
      );
    default:
      return false;
  }
};
