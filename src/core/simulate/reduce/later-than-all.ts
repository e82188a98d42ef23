import type { Binary, Expression } from '../../../model/expression.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { rewrite } from '../../expression/walk.ts';

/**
 * Comparisons of a first month with what stands beside it, where it never comes within the months
 * simulated: it is later than all of these, so that `economics.runway < 6` is no and `>= 6` is yes. It is
 * unknown where the limit lies beyond them, and where the condition is not known in some month.
 */
export const laterThanAll = (
  condition: Expression,
  byId: ReadonlyMap<string, Quantity>,
  months: number,
): Expression =>
  rewrite(condition, (part) => {
    if (part.kind !== 'binary' || !(part.op in WITH_LATER)) return part;
    const left = conditionOf(part.left, byId);
    if (left !== undefined) return compared(part, { first: left, months, side: 'left' });
    const right = conditionOf(part.right, byId);
    return right === undefined ? part : compared(part, { first: right, months, side: 'right' });
  });

/** What a comparison comes to with something later than all on its left. */
const WITH_LATER: Readonly<Record<string, 0 | 1>> = { '<': 0, '<=': 0, '>': 1, '>=': 1 };

/** What has to hold first, where an expression is the month in which it does. */
const conditionOf = (
  side: Expression,
  byId: ReadonlyMap<string, Quantity>,
): Expression | undefined => {
  const of = side.kind === 'ref' ? byId.get(side.id) : undefined;
  const formula = of === undefined ? side : (of.step ?? of.expression);
  return formula.kind === 'months' && formula.fn === 'first_month' ? formula.body : undefined;
};

const compared = (
  part: Binary,
  {
    first,
    months,
    side,
  }: {
    readonly first: Expression;
    readonly months: number;
    readonly side: 'left' | 'right';
  },
): Expression => {
  const [month, limit] = side === 'left' ? [part.left, part.right] : [part.right, part.left];
  const onLeft = WITH_LATER[part.op] ?? 0;
  const later: Expression = { kind: 'number', value: side === 'left' ? onLeft : 1 - onLeft };
  const never: Expression = { kind: 'months', fn: 'min', body: call('known', first) };
  const within: Expression = {
    kind: 'binary',
    op: '<=',
    left: limit,
    right: { kind: 'number', value: months },
  };
  const sure: Expression = { kind: 'binary', op: 'and', left: call('met', never), right: within };
  return call('if', call('known', month), part, call('if', call('met', sure), later, UNKNOWN));
};

const UNKNOWN: Expression = { kind: 'unknown' };

const call = (fn: string, ...args: readonly Expression[]): Expression => ({
  kind: 'call',
  fn,
  args,
});
