import type { PricePlan } from '../../model/customers.ts';
import { snakeCase } from '../../model/id.ts';
import { medianOf } from '../../model/interval.ts';
import type { NumberForm } from '../../model/number-form.ts';

/** A plan and its number in the ordinal of plans. */
export type RankedPlan = { readonly plan: PricePlan; readonly row: string; readonly rank: number };

/**
 * The plans from the cheapest to the dearest, those sold on request last: their place is the value
 * of `tenants.<id>.plan`. Where a price is a formula or a table, the order is the profile's own.
 */
export const rankPlans = (plans: readonly PricePlan[]): readonly RankedPlan[] => {
  const listed = plans.filter((plan) => plan.listed);
  const priced = listed.map((plan) => ({ plan, price: pointOf(plan.price) }));
  const known = priced.every(({ price }) => price !== undefined);
  const ascending = known
    ? priced.toSorted((a, b) => (a.price as number) - (b.price as number))
    : priced;
  return [...ascending.map(({ plan }) => plan), ...plans.filter((plan) => !plan.listed)].map(
    (plan, rank) => ({ plan, row: snakeCase(plan.id), rank }),
  );
};

const pointOf = (form: NumberForm | undefined): number | undefined => {
  if (form?.kind === 'constant') return form.value;
  return form?.kind === 'range' ? medianOf(form.interval) : undefined;
};

/** Every resource that a plan limits, in snake_case, in the order of the profile. */
export const limitedResources = (plans: readonly PricePlan[]): readonly string[] => [
  ...new Set(plans.flatMap(({ limits }) => limits.map(({ resource }) => snakeCase(resource)))),
];

/** What a plan allows of a resource: the id of the quantity; undefined where there is no limit. */
export const limitId = ({ plan, row }: RankedPlan, resource: string): string | undefined => {
  const found = plan.limits.find((each) => snakeCase(each.resource) === resource);
  return found?.limit === undefined ? undefined : `plans.${row}.limits.${resource}`;
};
