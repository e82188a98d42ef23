import type { Expression } from '../../../model/expression.ts';
import { treeSum } from '../tree-sum.ts';
import type { PlanRow } from './plan-rows.ts';

/**
 * The place of a plan by price: 1 and one for each listed plan that is cheaper, those of one price in
 * the order of the profile. A plan sold on request comes behind all that are listed. Of 997, 197 and
 * 497 the first has place 1 + 1 + 1 = 3.
 */
export const placeByPrice = (own: PlanRow, all: readonly PlanRow[]): Expression => {
  const { listed } = own.plan;
  const others = all.filter((other) => other !== own && other.plan.listed);
  if (!listed) {
    const before = all.filter(({ plan, index }) => !plan.listed && index < own.index);
    return number(1 + others.length + before.length);
  }
  return treeSum([
    number(1),
    ...others.map((other): Expression => {
      const op = other.index < own.index ? '<=' : '<';
      return { kind: 'binary', op, left: priceOf(other), right: priceOf(own) };
    }),
  ]);
};

const number = (value: number): Expression => ({ kind: 'number', value });

const priceOf = ({ row }: PlanRow): Expression => ({ kind: 'ref', id: `plans.${row}.price` });
