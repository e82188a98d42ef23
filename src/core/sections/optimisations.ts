import { snakeCase } from '../../model/id.ts';
import type { CostItem } from '../../model/profile/costs.ts';
import type { Optimisation } from '../../model/profile/optimisations.ts';
import type { Profile } from '../../model/profile.ts';
import { type Contribution, made, type Section, template } from './contribution.ts';

/**
 * What makes items of cost cheaper, and how much it saves of what they would cost without any. Save
 * 40 % on 70 % of 1,000 → 280 a month. One whose condition is unknown saves nothing.
 */
export const contributeOptimisations: Section = ({ optimisations, project }) => {
  const unit = `${project.currency}/month`;
  return optimisations.flatMap((one) => contributeOptimisation(one, unit));
};

const contributeOptimisation = (one: Optimisation, unit: string): Contribution[] => {
  const row = snakeCase(one.id);
  const cell = (column: string, unit: string, value: Contribution['value']): Contribution => ({
    id: `optimisations.${row}.${column}`,
    section: 'optimisations',
    unit,
    label: one.name,
    value,
    place: one.place,
    cell: { table: 'optimisations', row, column },
  });
  const { when } = one;
  const always = made({ kind: 'number', value: 1 });
  return [
    cell('save', 'share', one.save),
    cell('on', 'share', one.on),
    cell('active', 'yes/no', when === undefined ? always : template('met(when)', { when })),
    cell('factor', 'share', 'row.save * row.on * row.active'),
    cell('saved', unit, savedOf(one)),
  ];
};

const savedOf = ({ items }: Optimisation): Contribution['value'] =>
  made({
    kind: 'binary',
    op: '*',
    left: { kind: 'ref', id: 'row.factor' },
    right: {
      kind: 'rows',
      fn: 'sum',
      column: 'costs[before]',
      ids: items.map((id) => `costs.${snakeCase(id)}.before`),
    },
  });

/** The share of an item that its optimisations save; undefined where nothing makes it cheaper. */
export const savingOf = (
  { id }: CostItem,
  { optimisations }: Profile,
): Contribution['value'] | undefined => {
  const own = optimisations.filter(({ items }) => items.includes(id));
  if (own.length === 0) return undefined;
  const ids = own.map((one) => `optimisations.${snakeCase(one.id)}.factor`);
  return made({ kind: 'rows', fn: 'sum', column: 'optimisations[factor]', ids });
};
