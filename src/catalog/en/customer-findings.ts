import { code, joinProse, type Prose, plain, prose } from '../../lib/inline.ts';
import type { FindingFacts } from '../../model/finding/finding.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';

type Worst = FindingFacts['tenant_over_limit']['worst'];

const beyond = ({ tenant, resource, usage, limit, unit, plan }: Worst[number]): Prose =>
  prose`${code(tenant)} (${code(resource)}: ${amount(usage, unit)}, ${code(plan)} allows ${plain(limit)})`;

const listed = (shown: readonly Prose[], count: number): Prose => {
  const rest = count - shown.length;
  const names = joinProse(shown, ', ');
  return rest > 0 ? prose`${names} and ${plain(rest)} more` : names;
};

const percent = (value: number) => ({ kind: 'number', style: 'percent', value }) as const;
const codes = (ids: readonly string[]): readonly Prose[] => ids.map((id) => [code(id)]);

/** English words of what a plan says about price plans and customers. */
export const customerFindings = {
  tenant_without_plan: ({ count, worst }) =>
    prose`No plan fits, so what they pay is unknown: ${listed(worst.map(beyond), count)}`,
  tenant_over_limit: ({ count, worst }) =>
    prose`Over a limit of the plan: ${listed(worst.map(beyond), count)}`,
  tenant_near_limit: ({ count, alert, worst }) => {
    const shown = worst.map(
      ({ tenant, resource, use, plan }) =>
        prose`${code(tenant)} uses ${percent(use)} of the ${code(resource)} of ${code(plan)}`,
    );
    return prose`At ${percent(alert)} of a limit or more: ${listed(shown, count)}`;
  },
  tenant_usage_missing: ({ count, tenants: ids, resources }) =>
    prose`The usage of ${listed(codes(resources), resources.length)} is unknown: ${listed(codes(ids), count)}`,
  tenant_price_missing: ({ count, tenants: ids, plan }) =>
    prose`${code(plan)} has no price, so what its tenants pay is unknown. Give a ${code('price')} to ${listed(codes(ids), count)}`,
  plan_below_cost: ({ plan, price, cost, unit }) =>
    prose`${code(`plans.${plan}`)} is sold below its cost: ${amount(price, unit)} for what costs ${amount(cost, unit)}`,
} satisfies Partial<FindingWords>;
