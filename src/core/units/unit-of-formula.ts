import type { Expression } from '../../model/expression.ts';
import type { Names } from '../expression/names.ts';
import { walk } from '../expression/walk.ts';
import { dimensionText } from './dimension.ts';
import { infer } from './infer.ts';
import { near } from './mismatch.ts';
import { inPeriod, periodOf } from './period.ts';
import { unitsOf } from './units-of.ts';

/**
 * The unit of what a formula counts: of a name as it is declared, of `sellers - free` sellers, of `orders_day * 30`
 * `orders/month`. Undefined where that is not sure, and where it is a product that nobody would declare.
 */
export const unitOfFormula = (expression: Expression, names: Names): string | undefined => {
  const same = unitOfAll(expression, names);
  if (same !== undefined) return same;
  const units = unitsOf(names);
  const found = infer(expression, { ...units, onOdd: () => {} });
  if (found.kind !== 'amount') return undefined;
  const { dimension, factor } = found;
  const monthly = inPeriod(dimension, 'month');
  if (monthly !== undefined && near(factor * monthly.scale, dimension.scale)) {
    return declarable(dimensionText(monthly));
  }
  // Days and days a month may have cancelled each other.
  const timed = monthly === undefined && counts(expression, units);
  return factor === 1 && !timed ? declarable(dimensionText(dimension)) : undefined;
};

/** Of a sum whose parts are all declared in one unit, whatever its words mean. */
const unitOfAll = (expression: Expression, names: Names): string | undefined => {
  if (expression.kind === 'ref') return names.units.get(expression.id);
  if (expression.kind !== 'binary' || !['+', '-'].includes(expression.op)) return undefined;
  const unit = unitOfAll(expression.left, names);
  return unit === unitOfAll(expression.right, names) ? unit : undefined;
};

const declarable = (unit: string): string | undefined =>
  unit === '' || /[·^]|^1\//.test(unit) ? undefined : unit;

/** Whether something in a formula is counted by a time. */
const counts = (expression: Expression, { of }: ReturnType<typeof unitsOf>): boolean => {
  let found = false;
  walk(expression, (part) => {
    const unit = part.kind === 'ref' ? of(part.id) : undefined;
    if (unit !== undefined && periodOf(unit) !== undefined) found = true;
  });
  return found;
};
