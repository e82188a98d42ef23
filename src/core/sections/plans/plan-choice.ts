import type { Expression } from '../../../model/expression.ts';
import { snakeCase } from '../../../model/id.ts';
import { limitId, type PlanRow } from './plan-rows.ts';

type Parse = (formula: string) => Expression;

/**
 * Of the plans all of whose limits hold, the one with the lowest place by price; unknown where none
 * does. Plans for partners are not for tenants. 4 agents fit no Starter (3), and of Pro (10, at 497)
 * and Business (25, at 997) Pro is the cheaper.
 */
export const cheapestFit = (plans: readonly PlanRow[], text: Parse): Expression => {
  const single = plans.filter(({ plan }) => plan.tenants === undefined);
  if (single.length === 0) return { kind: 'unknown' };
  const args = single.flatMap((each): Expression[] => [
    fits(each, text),
    { kind: 'ref', id: `plans.${each.row}.rank` },
    wordOf(each),
  ]);
  return { kind: 'call', fn: 'pick_lowest', args };
};

const fits = (each: PlanRow, text: Parse): Expression => {
  const limits = each.plan.limits.flatMap(({ resource }) => {
    const name = snakeCase(resource);
    const limit = limitId(each, name);
    return limit === undefined ? [] : [`row.usage.${name} <= ${limit}`];
  });
  return limits.length === 0 ? { kind: 'number', value: 1 } : text(limits.join(' and '));
};

/** A plan as a value of the ordinal of plans. */
export const wordOf = ({ index, row }: PlanRow): Expression => ({
  kind: 'number',
  value: index,
  written: `"${row}"`,
});

/** A number of the plan that the tenant of a row has. */
export const byPlan = (
  plans: readonly PlanRow[],
  of: (plan: PlanRow) => Expression,
): Expression => {
  if (plans.length === 0) return { kind: 'unknown' };
  return {
    kind: 'curve',
    by: { kind: 'ref', id: 'row.plan' },
    points: plans.map((plan) => ({ x: plan.index, name: plan.row, y: of(plan) })),
    between: 'step',
  };
};
