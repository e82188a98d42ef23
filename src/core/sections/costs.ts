import { snakeCase } from '../../model/id.ts';
import type { CostItem } from '../../model/profile/costs.ts';
import type { Profile } from '../../model/profile.ts';
import { countedBy, following, unitOfPrice } from './base-unit.ts';
import { type Contribution, made, type Section, template } from './contribution.ts';
import { inPhases } from './in-phases.ts';
import { savingOf } from './optimisations.ts';
import { paysSalaries } from './people.ts';

/** Each item, the sum of each group, of the cost of revenue, and of all, in money a month. */
export const contributeCosts: Section = (profile) => {
  const { costs, project, places } = profile;
  const first = costs[0];
  if (first === undefined) return [];
  const unit = `${project.currency}/month`;
  const place = places.costs ?? first.place;
  const sum = (name: string, names: readonly string[]): Contribution => ({
    id: `costs.${name}`,
    section: 'costs',
    unit,
    value: made({
      kind: 'rows',
      fn: 'sum',
      column: `costs[${name}]`,
      ids: names.map((id) => `costs.${snakeCase(id)}`),
    }),
    place,
  });
  const groups = [...new Set(costs.map(({ group }) => snakeCase(group)))];
  const itemsOf = (group: string): readonly CostItem[] =>
    costs.filter((item) => snakeCase(item.group) === group);
  // Whatever else is in the group is 0 as the profile has it, and counts where it is given another value.
  const others = idsOf(itemsOf('people')).map((id) => ` + costs.${snakeCase(id)}`);
  const value = `team.payroll${others.join('')}`;
  const people = { id: 'costs.people', section: 'costs', unit, value } as const;
  const salaries = paysSalaries(profile) ? [{ ...people, place }] : [];
  return [
    ...costs.flatMap((item) => contributeItem(item, profile)),
    ...groups
      .filter((group) => group !== 'people' || salaries.length === 0)
      .map((group) => sum(group, idsOf(itemsOf(group)))),
    ...salaries,
    sum(
      'cost_of_revenue',
      groups.flatMap((group) => {
        const counted = itemsOf(group).filter(({ ofRevenue }) => ofRevenue);
        // Payroll is in its group, and no cost of revenue by itself.
        const whole = counted.length === itemsOf(group).length;
        return whole && !(group === 'people' && salaries.length > 0) ? [group] : idsOf(counted);
      }),
    ),
    // Of groups, not of items: what is given for a group counts in the total.
    sum('total', salaries.length === 0 ? groups : [...new Set([...groups, 'people'])]),
  ];
};

const idsOf = (items: readonly CostItem[]): readonly string[] => items.map(({ id }) => id);

const contributeItem = (item: CostItem, profile: Profile): Contribution[] => {
  const row = snakeCase(item.id);
  const { label, place } = item;
  const id = `costs.${row}`;
  const base = {
    section: 'costs',
    unit: `${profile.project.currency}/month`,
    label,
    place,
  } as const;
  const cell = { table: 'costs', row, column: 'month' };
  const saving = savingOf(item, profile);
  if (saving === undefined) return contributeAmount(item, profile, { ...base, id, cell });
  return [
    ...contributeAmount(item, profile, { ...base, id: `${id}.before` }),
    { ...base, id: `${id}.saving`, unit: 'share', value: saving },
    { ...base, id, value: `${id}.before * max(0, 1 - ${id}.saving)`, cell },
  ];
};

/** The money a month as `target`, and the amount that it is made of where it is not the same. */
const contributeAmount = (
  item: CostItem,
  profile: Profile,
  target: Omit<Contribution, 'value'>,
): Contribution[] => {
  const { per, phases, amount, label, place } = item;
  const factors = [
    ...(per === undefined ? [] : ['per']),
    ...(item.currency === undefined ? [] : [`fx.${item.currency}`]),
  ];
  if (factors.length === 0 && phases === undefined) return [{ ...target, value: amount }];
  const id = `costs.${snakeCase(item.id)}.amount`;
  const month = [id, ...factors].join(' * ');
  const text = phases === undefined ? month : `if(${inPhases(phases, profile)}, ${month}, 0)`;
  const currency = item.currency ?? profile.project.currency;
  const own = { id, section: 'costs', label, value: amount, place } as const;
  if (per === undefined) {
    return [
      { ...own, unit: `${currency}/month` },
      { ...target, value: text },
    ];
  }
  const each = following(per, (counted) => unitOfPrice(currency, counted), `${currency}/unit`);
  const operands = countedBy(
    { period: 'month', currency },
    { of: `costs.${snakeCase(item.id)}`, key: 'per', formula: per },
  );
  return [
    { ...own, ...each },
    { ...target, value: template(text, { per }), operands },
  ];
};
