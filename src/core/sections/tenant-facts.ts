import type { Expression } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { Customers, Tenant } from '../../model/profile/customers.ts';

/** Whether anything is known of what tenants cost. */
export const hasCosts = ({ cost, tenants }: Customers): boolean =>
  cost !== undefined || tenants.some((tenant) => tenant.cost !== undefined);

/** Whether the plan of its partner has paid for a tenant. */
export const isCovered = ({ plan, partner }: Tenant, { partners }: Customers): boolean =>
  plan === undefined &&
  partner !== undefined &&
  partners.find(({ id }) => id === partner)?.plan !== undefined;

/** How many tenants a row stands for. */
export const countOf = ({ id, count }: Tenant): Expression =>
  count === undefined
    ? { kind: 'number', value: 1 }
    : { kind: 'ref', id: `tenants.${snakeCase(id)}.count` };

/** Rows of one tenant each are a number, not a term each. */
export const countsOf = (tenants: readonly Tenant[]): readonly Expression[] => {
  const several = tenants.filter(({ count }) => count !== undefined);
  const single = tenants.length - several.length;
  return [
    ...several.map(countOf),
    ...(single === 0 ? [] : [{ kind: 'number', value: single } as const]),
  ];
};
