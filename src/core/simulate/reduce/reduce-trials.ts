import type { Expression } from '../../../model/expression.ts';
import type { Value } from '../../expression/interpret.ts';

/**
 * One number out of all trials. A chance is unknown where it is not known in every trial whether the
 * condition holds: 3 of 4 are 0.75, 3 of 4 with one unknown are not. Of a quantile what is unknown is
 * above all that is known: a month that never comes is later than any. 1, 2, 3, 4 → half is 2.5.
 */
export const reduceTrials = (
  { fn, p = 0.5 }: Pick<Extract<Expression, { kind: 'trials' }>, 'fn' | 'p'>,
  values: Float64Array,
): Value => {
  const known = values.filter(Number.isFinite);
  if (values.length === 0) return undefined;
  if (fn === 'probability') {
    if (known.length < values.length) return undefined;
    return known.filter((value) => value !== 0).length / values.length;
  }
  const sorted = known.sort();
  const at = p * (values.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) return undefined;
  return low + (high - low) * (at - Math.floor(at));
};
