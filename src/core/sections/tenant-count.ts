import type { Expression } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { Tenant } from '../../model/profile/customers.ts';

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
