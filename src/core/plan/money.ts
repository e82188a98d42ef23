import { snakeCase } from '../../model/id.ts';
import type { CostItem } from '../../model/profile/costs.ts';
import type { Phase } from '../../model/profile/phases.ts';
import type { RevenueStream } from '../../model/profile/revenue.ts';
import type { Profile } from '../../model/profile.ts';
import type { MoneyLine, MoneyReading } from '../../model/reading/money.ts';
import type { Text } from '../../model/text.ts';
import { deployedPhase } from '../graph/deployed.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { paysSalaries } from '../sections/people.ts';

/**
 * Which quantities are lines of the money tables, in the order of the profile; items of other
 * phases are left out.
 */
export const readMoney = (profile: Profile, { value }: Evaluation): MoneyReading => {
  const { costs, revenue, optimisations, phases } = profile;
  const salaries = salariesOf(profile);
  const groups = [...new Set(costs.map(({ group }) => group))];
  const current = phases[deployedPhase({ value })];
  const planned = phases.filter(isPlanned);
  const yes = (id: string): boolean | null => {
    const fact = value(id);
    return fact === undefined ? null : fact !== 0;
  };
  const items = costs.filter((item) => existsIn(item, current));
  // A group of one item repeats it, and one of all items the total.
  const sums = groups.filter((group) => {
    const more = snakeCase(group) === 'people' ? salaries.length : 0;
    const size = items.filter((item) => item.group === group).length + more;
    return size > 1 && size < items.length + salaries.length;
  });
  return {
    costs: [...items.map(({ id, label }) => line('costs', id, label)), ...salaries],
    groups: sums
      .map((group) => line('costs', group, undefined))
      .filter(({ id }) => value(id) !== 0),
    revenue: revenue
      .filter((stream) => existsIn(stream, current))
      .map(({ id, label }) => line('revenue', id, label)),
    ...(optimisations.length === 0
      ? {}
      : {
          savings: optimisations.map(({ id, name }) => ({
            ...line('optimisations', id, name),
            active: yes(`optimisations.${snakeCase(id)}.active`),
          })),
        }),
    ...(planned.length === 0
      ? {}
      : { phases: planned.map(({ id, name }) => line('phases', id, name)) }),
  };
};

/** What people are paid who are no item: one line more, alone or beside the items of its group. */
const salariesOf = (profile: Profile): readonly MoneyLine[] => {
  if (!paysSalaries(profile)) return [];
  const alone = profile.costs.every(({ group }) => snakeCase(group) !== 'people');
  return [alone ? line('costs', 'people', undefined) : line('team', 'payroll', undefined)];
};

const existsIn = ({ phases }: CostItem | RevenueStream, current: Phase | undefined): boolean =>
  phases === undefined || current === undefined || phases.includes(current.id);

const isPlanned = ({ investment, cost, revenueTarget }: Phase): boolean =>
  [investment, cost, revenueTarget].some((number) => number !== undefined);

const line = (section: string, id: string, label: Text | undefined): MoneyLine => ({
  id: `${section}.${snakeCase(id)}`,
  name: label ?? id,
});
