import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import { sameId } from '../../model/id.ts';
import type { CostItem } from '../../model/profile/costs.ts';
import type { Optimisation } from '../../model/profile/optimisations.ts';
import { child, itemsOf, nearIn, type Reading, report } from '../document/reading.ts';
import { stringOf, textOf } from '../document/scalar.ts';
import { keyPlace, placeOf } from '../document/yaml-file.ts';
import { readCondition } from '../number/condition.ts';
import { listRows, numberOf, type Row } from './row.ts';

/** Reads what makes items of cost cheaper; each item must be one of `costs`. */
export const readOptimisations = (
  reading: Reading,
  node: YamlNode | undefined,
  costs: readonly CostItem[],
): readonly Optimisation[] =>
  listRows(reading, node).map((row) => ({
    id: row.id,
    name: textOf(reading, child(row.node, 'name')) ?? row.id,
    items: readItems(reading, row, costs),
    save: numberOf(reading, row, 'save', { unit: 'share' }),
    on: numberOf(reading, row, 'on', { unit: 'share' }, 1),
    place: row.place,
    ...given({ when: readCondition(reading, child(row.node, 'when')) }),
  }));

const readItems = (
  reading: Reading,
  { node }: Row,
  costs: readonly CostItem[],
): readonly string[] => {
  const entry = node.kind === 'map' ? node.entries.get('items') : undefined;
  if (entry?.node.kind === 'list' && entry.node.items.length === 0) {
    report(reading, 'list_empty', { key: 'items' }, keyPlace(reading.file, entry));
  }
  const ids = itemsOf(entry?.node).flatMap((item) => {
    const name = stringOf(item);
    if (name === undefined) return [];
    const id = costs.find((cost) => sameId(cost.id, name))?.id;
    if (id !== undefined) return [id];
    const near = nearIn(
      reading,
      name,
      costs.map((cost) => cost.id),
    );
    const place = placeOf(reading.file, item.span);
    report(reading, 'name_unknown', { name, near, section: 'costs' }, place);
    return [];
  });
  return [...new Set(ids)];
};
