import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import { canonicalUnit } from '../../model/common-units.ts';
import type { Text } from '../../model/text.ts';
import { child, itemsOf, type Reading, report } from './reading.ts';
import { nodePlace } from './yaml-file.ts';

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
