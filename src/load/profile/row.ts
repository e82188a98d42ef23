import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { NumberForm } from '../../model/number-form.ts';
import type { Place } from '../../model/place.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { child, itemsOf, type Reading } from '../document/reading.ts';
import { keyPlace, placeOf } from '../document/yaml-file.ts';
import { checkId, type IdKind } from '../id.ts';
import { readNumberForm } from '../number/number-form.ts';

/** A map of a profile with the place that stands for it: its key, or its `id`. */
export type Row = { readonly id: string; readonly node: YamlNode; readonly place: Place };

type IdRules = { readonly kind: IdKind; readonly reserved?: ReadonlySet<string> };

/** The rows of a map by id, each id checked; none where the wire schema found no map. */
export const mapRows = (
  reading: Reading,
  node: YamlNode | undefined,
  rules: IdRules & { readonly seen?: Map<string, Place> },
): readonly Row[] => {
  if (node?.kind !== 'map') return [];
  const seen = rules.seen ?? new Map<string, Place>();
  return [...node.entries.values()].map((entry) => {
    const place = keyPlace(reading.file, entry);
    checkId(reading, entry.key, place, { ...rules, seen });
    return { id: entry.key, node: entry.node, place };
  });
};

/** The rows of a list, each with a checked `id`; rows without one cannot be named and are left out. */
export const listRows = (
  reading: Reading,
  node: YamlNode | undefined,
  reserved?: ReadonlySet<string>,
): readonly Row[] => {
  const seen = new Map<string, Place>();
  return itemsOf(node).flatMap((item) => {
    const id = child(item, 'id');
    if (id?.kind !== 'scalar' || typeof id.value !== 'string') return [];
    const place = placeOf(reading.file, id.span);
    checkId(reading, id.value, place, { kind: 'row', seen, ...given({ reserved }) });
    return [{ id: id.value, node: item, place }];
  });
};

/** A number of a row: `fallback` where the key is left out, `invalid` where it must not be. */
export const numberOf = (
  reading: Reading,
  row: Pick<Row, 'node' | 'place'>,
  key: string,
  spec: NumberSpec,
  fallback?: number,
): NumberForm => {
  const node = child(row.node, key);
  if (node !== undefined) return readNumberForm(reading, node, spec);
  return fallback === undefined
    ? { kind: 'invalid', place: row.place }
    : { kind: 'constant', value: fallback, place: row.place };
};

/** A number that a row may leave out. */
export const maybeNumberOf = (
  reading: Reading,
  row: Row,
  key: string,
  spec: NumberSpec,
): NumberForm | undefined => {
  const node = child(row.node, key);
  return node === undefined ? undefined : readNumberForm(reading, node, spec);
};
