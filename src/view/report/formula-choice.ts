import type { Comparison, Expression } from '../../model/expression.ts';
import type { ReportView } from './report-view.ts';

/**
 * Of a choice, what is chosen today: of `if(mau >= 1M, 0.08, 0.20)` at 10,000 users 0.20. Whatever is no
 * choice, or hangs on more than values side by side, is left as it is.
 */
export const takenOf = (view: ReportView, expression: Expression): Expression => {
  if (expression.kind !== 'call' || expression.fn !== 'if') return expression;
  const [condition, ifSo, ifNot] = expression.args;
  const holds = condition && holdsNow(view, condition);
  const taken = holds === undefined ? undefined : holds ? ifSo : ifNot;
  return taken === undefined ? expression : takenOf(view, taken);
};

/** Undefined where the figures that stand here do not tell. */
const holdsNow = (view: ReportView, expression: Expression): boolean | undefined => {
  if (expression.kind !== 'binary') {
    const value = valueNow(view, expression);
    return value === undefined ? undefined : value !== 0;
  }
  const { op, left, right } = expression;
  if (op === 'and' || op === 'or') {
    const sides = [holdsNow(view, left), holdsNow(view, right)];
    const decides = op === 'or';
    if (sides.includes(decides)) return decides;
    return sides.includes(undefined) ? undefined : !decides;
  }
  const compare = COMPARE[op as Comparison] as ((a: number, b: number) => boolean) | undefined;
  const [a, b] = [valueNow(view, left), valueNow(view, right)];
  return a === undefined || b === undefined ? undefined : compare?.(a, b);
};

const COMPARE: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

const valueNow = (view: ReportView, expression: Expression): number | undefined => {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind !== 'ref') return undefined;
  return view.stepOf(expression.id)?.value ?? undefined;
};
