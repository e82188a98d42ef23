import { child, itemsOf, type Reading, report } from '../document/reading.ts';
import { stringOf } from '../document/scalar.ts';
import { keyPlace, placeOf } from '../document/yaml-file.ts';
import { knownPhase } from '../known-phase.ts';
import type { Row } from './row.ts';

/**
 * The phases that a row exists in, as they are named; undefined where it exists in all of them.
 * An empty list is reported, and so is an id that no phase has.
 */
export const readRowPhases = (
  reading: Reading,
  { node }: Pick<Row, 'node'>,
): readonly string[] | undefined => {
  const list = child(node, 'phases');
  if (list?.kind !== 'list' || node.kind !== 'map') return undefined;
  const entry = node.entries.get('phases');
  if (list.items.length === 0 && entry !== undefined) {
    report(reading, 'list_empty', { key: 'phases' }, keyPlace(reading.file, entry));
  }
  return itemsOf(list).flatMap((item) => {
    const id = stringOf(item);
    if (id === undefined) return [];
    return knownPhase(reading, id, placeOf(reading.file, item.span)) ?? [];
  });
};
