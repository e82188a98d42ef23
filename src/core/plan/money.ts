import { snakeCase } from '../../model/id.ts';
import type { MoneyLine, MoneyReading } from '../../model/plan.ts';
import type { Profile } from '../../model/profile.ts';
import type { Text } from '../../model/text.ts';

/** Which quantities are lines of the money table, in the order of the profile. */
export const readMoney = ({ costs, revenue }: Profile): MoneyReading => {
  const groups = [...new Set(costs.map(({ group }) => group))];
  return {
    costs: costs.map(({ id, label }) => line('costs', id, label)),
    groups: groups.length > 1 ? groups.map((group) => line('costs', group, undefined)) : [],
    revenue: revenue.map(({ id, label }) => line('revenue', id, label)),
  };
};

const line = (section: string, id: string, label: Text | undefined): MoneyLine => ({
  id: `${section}.${snakeCase(id)}`,
  name: label ?? id,
});
