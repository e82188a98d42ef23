import type { UnknownReason } from '../../model/answer/explanation.ts';
import { type Curve, type Expression, partsOf } from '../../model/expression.ts';
import { isPartialFunction } from '../../model/names.ts';
import { interpret, type Scope } from '../expression/interpret.ts';
import { printExpression } from '../expression/print.ts';
import { segmentAt } from '../functions/curve.ts';

/**
 * Why a formula has no value: its first part without one that stands on known parts alone, or the
 * first input without one. Of `a / (b - b)` it is the division, of `mau * 2` the metric `mau`.
 */
export const unknownReason = (
  expression: Expression,
  value: Scope['value'],
): UnknownReason | undefined => {
  const scope = { value };
  let part = expression;
  if (interpret(part, scope) !== undefined) return undefined;
  for (;;) {
    const inner = deciding(part, scope).find((each) => interpret(each, scope) === undefined);
    if (inner === undefined) return reasonOf(part, scope);
    part = inner;
  }
};

/** The parts that the value stands on here. */
const deciding = (part: Expression, scope: Scope): readonly Expression[] => {
  switch (part.kind) {
    case 'months':
    case 'trials':
      return [];
    case 'curve':
      return [part.by, ...readPoints(part, scope)];
    case 'call':
      return part.fn === 'if' ? branches(part.args, scope) : part.args;
    default:
      return partsOf(part);
  }
};

const branches = (args: readonly Expression[], scope: Scope): readonly Expression[] => {
  const [condition, then, otherwise] = args as [Expression, Expression, Expression];
  const known = interpret(condition, scope);
  return known === undefined ? [condition] : [known === 0 ? otherwise : then];
};

const readPoints = ({ by, points, between }: Curve, scope: Scope): readonly Expression[] => {
  const x = interpret(by, scope);
  if (x === undefined) return [];
  const { lower, upper } = segmentAt(
    x,
    points.map((point) => point.x),
    between,
  );
  return [lower, upper].flatMap((at) => points[at]?.y ?? []);
};

/** Of a part that has no value although all below it have. */
const reasonOf = (part: Expression, scope: Scope): UnknownReason | undefined => {
  switch (part.kind) {
    case 'ref':
      return { kind: 'input', id: part.id };
    case 'prev':
      return { kind: 'input', id: `prev(${part.id})` };
    case 'rows': {
      const id = part.ids.find((each) => scope.value(each) === undefined);
      return id === undefined ? { kind: 'no_rows', column: part.column } : { kind: 'input', id };
    }
    case 'binary':
      return part.op === '/'
        ? { kind: 'division', divisor: printExpression(part.right) }
        : undefined;
    case 'call':
      return isPartialFunction(part.fn) ? { kind: 'function', fn: part.fn } : undefined;
    case 'months':
    case 'trials':
      return { kind: part.kind };
    default:
      return undefined;
  }
};
