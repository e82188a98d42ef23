import { given } from '../../lib/given.ts';
import type { YamlEntry } from '../../lib/yaml/node.ts';
import { type Reading, report } from '../document/reading.ts';
import { keyPlace } from '../document/yaml-file.ts';
import type { Row } from './row.ts';

/**
 * Which of `keys` the row has, where it may have one of them: reported where it has several, at the
 * second, or (for `exactly one`) none.
 */
export const onlyOneOf = (
  reading: Reading,
  row: Row,
  keys: readonly string[],
  count: 'exactly one' | 'at most one',
): string | undefined => {
  const found = presentKeys(row, keys);
  const [first, second] = found;
  if (first === undefined && keys.some((key) => isMisspelt(reading, row, key))) return undefined;
  if (second !== undefined || (first === undefined && count === 'exactly one')) {
    const place = second === undefined ? row.place : keyPlace(reading.file, second);
    report(reading, 'keys_exclusive', { keys, found: found.map(({ key }) => key) }, place);
    return undefined;
  }
  return first?.key;
};

/** Reports each of `keys` that the row, one of `section` where that is known, lacks. */
export const requireKeys = (
  reading: Reading,
  row: Row,
  keys: readonly string[],
  section?: string,
): void => {
  const present = new Set(presentKeys(row, keys).map(({ key }) => key));
  for (const key of keys) {
    if (present.has(key) || isMisspelt(reading, row, key)) continue;
    const path = section === undefined ? undefined : [section, row.id, key];
    report(reading, 'key_missing', { key, ...given({ path }) }, row.place);
  }
};

/** Whether the row has `key` under a wrong name, which was reported. */
export const isMisspelt = (reading: Reading, row: Row, key: string): boolean =>
  reading.misspelt.get(row.node)?.has(key) === true;

/** The entries of `keys` that the row has, in the order they are written. */
export const presentKeys = (row: Row, keys: readonly string[]): readonly YamlEntry[] =>
  row.node.kind === 'map'
    ? [...row.node.entries.values()].filter(({ key }) => keys.includes(key))
    : [];
