import type { YamlNode } from '../../lib/yaml/node.ts';
import { canonicalUnit } from '../../model/common-units.ts';
import type { NumberForm } from '../../model/number-form.ts';
import type { Place } from '../../model/place.ts';
import type { Text } from '../../model/text.ts';
import { child, itemsOf, type Reading, report } from '../document/reading.ts';
import { keyPlace, nodePlace, placeOf } from '../document/yaml-file.ts';
import { checkId, type IdKind } from '../id.ts';
import type { NumberSpec } from '../number/literal.ts';
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

/** A string, or one a language. */
export const textOf = (reading: Reading, node: YamlNode | undefined): Text | undefined => {
  if (node?.kind === 'scalar') return typeof node.value === 'string' ? node.value : undefined;
  if (node?.kind !== 'map') return undefined;
  if (node.entries.size === 0) {
    const facts = { expected: 'text_by_language', found: '{}' } as const;
    report(reading, 'type_wrong', facts, nodePlace(reading.file, node));
    return undefined;
  }
  return given({ en: stringOf(child(node, 'en')), 'pt-BR': stringOf(child(node, 'pt-BR')) });
};

/** The texts of a list. */
export const textsOf = (reading: Reading, node: YamlNode | undefined): readonly Text[] =>
  itemsOf(node).flatMap((item) => textOf(reading, item) ?? []);

/** A scalar that is text. */
export const stringOf = (node: YamlNode | undefined): string | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;

/** A unit, as every language of results shares it. */
export const unitOf = (node: YamlNode | undefined): string | undefined => {
  const written = stringOf(node);
  return written === undefined ? undefined : canonicalUnit(written);
};

/** A scalar that is a finite number. */
export const plainNumberOf = (node: YamlNode | undefined): number | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value)
    ? node.value
    : undefined;

/** The fields that have a value. */
export const given = <T extends object>(
  fields: T,
): { readonly [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
