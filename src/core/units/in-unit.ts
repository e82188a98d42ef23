import type { Expression } from '../../model/expression.ts';
import type { Names } from '../expression/names.ts';
import { printExpression } from '../expression/print.ts';
import type { Mismatch } from './mismatch.ts';

/** Longer formulas are not written out again. */
const LONGEST = 50;

/** What to write in its place, where a factor or a rate of exchange makes it right; `times` is that alone. */
export const inUnit = (
  part: Expression,
  differs: Mismatch,
  names: Names,
): { readonly times?: string; readonly write?: string } => {
  const times = timesOf(differs, names);
  if (times === undefined) return {};
  // Converted the wrong way round it holds the number already.
  if (
    differs.differ === 'inverse' ||
    differs.differ === 'exchange' ||
    printExpression(part).length > LONGEST
  )
    return { times };
  const write = withoutLast(part, times) ?? `${printExpression(inParentheses(part))} ${times}`;
  return { times, write };
};

/** `x * fx.USD` that needs `/ fx.USD` is `x`. */
const withoutLast = (part: Expression, times: string): string | undefined => {
  if (part.kind !== 'binary' || (part.op !== '*' && part.op !== '/')) return undefined;
  const undone = `${part.op === '*' ? '/' : '*'} ${printExpression(part.right)}`;
  return undone === times ? printExpression(part.left) : undefined;
};

const timesOf = (differs: Mismatch, names: Names): string | undefined => {
  switch (differs.differ) {
    case 'scale':
    case 'inverse':
      return factorText(differs.by);
    case 'currency':
    case 'exchange': {
      const { from, to } = differs;
      if (names.units.has(`fx.${from}`)) return `* fx.${from}`;
      return names.units.has(`fx.${to}`) ? `/ fx.${to}` : undefined;
    }
    default:
      return undefined;
  }
};

const MOST_BELOW = 100;

/** `* 60`, `/ 1000`, `* 30 / 7`: as whole numbers where that is exact. */
export const factorText = (by: number): string => {
  if (isWhole(by)) return `* ${Math.round(by)}`;
  if (isWhole(1 / by)) return `/ ${Math.round(1 / by)}`;
  for (let below = 2; below <= MOST_BELOW; below += 1) {
    if (isWhole(by * below)) return `* ${Math.round(by * below)} / ${below}`;
    if (isWhole(below / by)) return `* ${below} / ${Math.round(below / by)}`;
  }
  return by > 1 ? `* ${Number(by.toPrecision(12))}` : `/ ${Number((1 / by).toPrecision(12))}`;
};

const isWhole = (value: number): boolean =>
  value >= 1 && Math.abs(value - Math.round(value)) <= 1e-9 * value;

/** As the left side of a product: a sum stands in parentheses there. */
const inParentheses = (part: Expression): Expression =>
  part.kind === 'binary' && !/^[*/^]$/.test(part.op)
    ? { kind: 'ref', id: `(${printExpression(part)})` }
    : part;
