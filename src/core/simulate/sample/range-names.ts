import type { Expression } from '../../../model/expression.ts';
import { walk } from '../../expression/walk.ts';

/**
 * What keys the draws of each range of a formula: the id of its quantity, and where that has several
 * ranges (points of a table) their number: `peak`, `peak#1`, `peak#2`.
 */
export const rangeNames = (id: string, formula: Expression): ReadonlyMap<Expression, string> => {
  const names = new Map<Expression, string>();
  walk(formula, (part) => {
    if (part.kind !== 'range' || names.has(part)) return;
    names.set(part, names.size === 0 ? id : `${id}#${names.size}`);
  });
  return names;
};
