import type { YamlNode } from '../../lib/yaml/node.ts';
import { type Reading, report } from '../document/reading.ts';
import { keyPlace } from '../document/yaml-file.ts';
import { listRows, type Row } from './row.ts';

/** The list of a key, of which an empty one says nothing: reported. */
export const filledList = (reading: Reading, node: YamlNode, key: string): YamlNode | undefined => {
  const entry = node.kind === 'map' ? node.entries.get(key) : undefined;
  if (entry?.node.kind === 'list' && entry.node.items.length === 0) {
    report(reading, 'list_empty', { key }, keyPlace(reading.file, entry));
  }
  return entry?.node;
};

/** The rows of such a list. */
export const filledRows = (
  reading: Reading,
  node: YamlNode,
  key: string,
  reserved?: ReadonlySet<string>,
): readonly Row[] => listRows(reading, filledList(reading, node, key), reserved);
