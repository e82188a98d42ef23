import { type Finding, finding } from '../../../model/finding/finding.ts';
import { snakeCase } from '../../../model/id.ts';
import type { Profile } from '../../../model/profile.ts';
import type { LimitReading, PlanReading } from '../../../model/reading/customers.ts';
import type { Evaluation } from '../../graph/evaluate.ts';

/**
 * Plans on offer that cost as much as another or more, allow less of something and more of nothing.
 * Of several such others the cheapest is named, which stands first in `read`.
 */
export const dominatedFindings = (
  { plans, project }: Profile,
  read: readonly PlanReading[],
  { value }: Evaluation,
): Finding[] => {
  const offered = read.filter(({ listed, price }) => listed && price !== null);
  return offered.flatMap((plan) => {
    for (const other of offered) {
      const less = other === plan ? undefined : allowsLess(plan, other, value);
      if (less === undefined) continue;
      const facts = {
        plan: plan.id,
        price: plan.price ?? 0,
        other: other.id,
        otherPrice: other.price ?? 0,
        resource: less,
        unit: `${project.currency}/month`,
      };
      const place = plans.find(({ id }) => id === plan.id)?.place;
      return [finding('plan_dominated', 'warning', facts, place)];
    }
    return [];
  });
};

/** The first resource of which `plan` allows less, where it is no cheaper and allows more of none. */
const allowsLess = (
  plan: PlanReading,
  other: PlanReading,
  value: Evaluation['value'],
): string | undefined => {
  if ((plan.price ?? 0) < (other.price ?? 0)) return undefined;
  if ((plan.tenants === null) !== (other.tenants === null)) return undefined;
  const [own, its] = [allowances(plan, value), allowances(other, value)];
  const pairs = own.map(({ resource, most }, i) => ({ resource, most, other: its[i]?.most }));
  const comparable = pairs.every(
    ({ most, other: theirs }) => most !== undefined && theirs !== undefined && most <= theirs,
  );
  if (!comparable) return undefined;
  return pairs.find(({ most, other: theirs }) => (most ?? 0) < (theirs ?? 0))?.resource;
};

/** How much a plan allows of everything, in one order for all plans; undefined where it is unknown. */
const allowances = (
  { id, limits, rateLimit, tenants }: PlanReading,
  value: Evaluation['value'],
): readonly { readonly resource: string; readonly most: number | undefined }[] => [
  ...limits.map((limit) => ({ resource: limit.resource, most: mostOf(limit) })),
  {
    resource: 'rate_limit',
    most: rateLimit === null ? UNLIMITED : value(`plans.${snakeCase(id)}.rate_limit`),
  },
  { resource: 'tenants', most: tenants ?? 0 },
];

const UNLIMITED = Number.POSITIVE_INFINITY;

const mostOf = ({ limit, unlimited }: LimitReading): number | undefined =>
  unlimited ? UNLIMITED : (limit ?? undefined);
