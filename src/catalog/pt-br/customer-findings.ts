import { code, joinProse, type Prose, plain, prose } from '../../lib/inline.ts';
import type { FindingFacts } from '../../model/finding/finding.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';

type Worst = FindingFacts['tenant_over_limit']['worst'];

const beyond = ({ tenant, resource, usage, limit, unit, plan }: Worst[number]): Prose =>
  prose`${code(tenant)} (${code(resource)}: ${amount(usage, unit)}; ${code(plan)} permite ${plain(limit)})`;

const listed = (shown: readonly Prose[], count: number): Prose => {
  const rest = count - shown.length;
  const names = joinProse(shown, ', ');
  return rest > 0 ? prose`${names} e mais ${plain(rest)}` : names;
};

const codes = (ids: readonly string[]): readonly Prose[] => ids.map((id) => [code(id)]);

/** What a plan says about price plans and customers. */
export const customerFindings = {
  tenant_without_plan: ({ count, worst }) =>
    prose`Não cabem em nenhum plano, e por isso não se sabe quanto pagam: ${listed(worst.map(beyond), count)}`,
  tenant_over_limit: ({ count, worst }) =>
    prose`Acima de um limite do plano: ${listed(worst.map(beyond), count)}`,
  tenant_near_limit: ({ count, alert, worst }) => {
    const shown = worst.map(
      ({ tenant, resource, use, plan }) =>
        prose`${code(tenant)} usa ${amount(use, 'share')} de ${code(resource)} em ${code(plan)}`,
    );
    return prose`A ${amount(alert, 'share')} de um limite ou mais: ${listed(shown, count)}`;
  },
  tenant_usage_missing: ({ count, tenants: ids, resources }) =>
    prose`Não se conhece o uso de ${listed(codes(resources), resources.length)}: ${listed(codes(ids), count)}`,
  tenant_price_missing: ({ count, tenants: ids, plan }) =>
    prose`${code(plan)} não tem preço, e por isso não se sabe quanto pagam os seus tenants. Dê um ${code('price')} a ${listed(codes(ids), count)}`,
  plan_below_cost: ({ plan, price, cost, unit }) =>
    prose`${code(`plans.${plan}`)} é vendido abaixo do custo: ${amount(price, unit)} pelo que custa ${amount(cost, unit)}`,
} satisfies Partial<FindingWords>;
