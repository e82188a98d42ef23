import { snakeCase } from '../../../model/id.ts';
import type { PricePlan } from '../../../model/profile/customers.ts';

/** A plan and its number in the ordinal of plans. */
export type PlanRow = { readonly plan: PricePlan; readonly row: string; readonly index: number };

/** The plans in the order of the profile: their place is the value of `tenants.<id>.plan`. */
export const planRows = (plans: readonly PricePlan[]): readonly PlanRow[] =>
  plans.map((plan, index) => ({ plan, row: snakeCase(plan.id), index }));

/** Every resource that a plan limits, in snake_case, in the order of the profile. */
export const limitedResources = (plans: readonly PricePlan[]): readonly string[] => [
  ...new Set(plans.flatMap(({ limits }) => limits.map(({ resource }) => snakeCase(resource)))),
];

/** What a plan allows of a resource: the id of the quantity; undefined where there is no limit. */
export const limitId = ({ plan, row }: PlanRow, resource: string): string | undefined => {
  const found = plan.limits.find((each) => snakeCase(each.resource) === resource);
  return found?.limit === undefined ? undefined : `plans.${row}.limits.${resource}`;
};
