import { snakeCase } from '../../model/id.ts';
import type { TenantReading } from '../../model/reading/customers.ts';
import { readCustomers } from '../plan/customers.ts';
import { type Check, type CheckSubject, factOf, not } from './check.ts';

/**
 * How much of its plan each tenant uses: near a limit it warns, beyond one it fails, as the plan says
 * of its own check.
 */
export const checkUsage = ({ profile, graph, today }: CheckSubject): Check[] => {
  const { customers } = readCustomers(profile, graph, today);
  if (customers === undefined) return [];
  const { alert, perTenant } = customers;
  return perTenant
    .filter(({ count }) => count !== 0)
    .map((tenant): Check => {
      const row = `tenants.${snakeCase(tenant.id)}`;
      const [over] = tenant.binding;
      const plan = tenant.plan ?? over?.plan;
      const place = profile.customers?.tenants.find(({ id }) => id === tenant.id)?.place;
      const near = factOf(today.value(`${row}.near`));
      return {
        id: `${row}.use`,
        kind: 'usage',
        label: tenant.name,
        comparison: '<=',
        rule: profile.plans.find(({ id }) => id === plan) ?? {},
        needs: [`${row}.use`],
        ...(place === undefined ? {} : { place }),
        ...(over === undefined
          ? used(tenant)
          : { observed: over.usage, limit: over.limit, unit: over.unit, kept: false }),
        warning: { limit: alert ?? undefined, kept: not(near), comparison: '<' },
      };
    });
};

const used = ({ use }: TenantReading): Pick<Check, 'observed' | 'limit' | 'unit' | 'kept'> => ({
  observed: use ?? undefined,
  limit: 1,
  unit: 'share',
  kept: use === null ? undefined : use <= 1,
});
