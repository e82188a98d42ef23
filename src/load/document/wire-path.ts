import type { YamlEntry, YamlNode } from '../../lib/yaml/node.ts';
import type { Place } from '../../model/place.ts';
import { keyPlace, nodePlace, type YamlFile } from './yaml-file.ts';

export type Path = readonly PropertyKey[];

type Walked = {
  /** The node at the path; the last one above it where a key is missing. */
  readonly node: YamlNode;
  readonly missing?: string;
  /** Of the nearest key above, or of the list item itself. */
  readonly place: (file: YamlFile) => Place;
};

/** Follows a path of the wire schema through the file. */
export const walk = (root: YamlNode, path: Path): Walked => {
  let node: YamlNode = root;
  let place = (file: YamlFile): Place => nodePlace(file, root);
  for (const step of path) {
    const entry: YamlEntry | undefined =
      node.kind === 'map' ? node.entries.get(String(step)) : undefined;
    const next: YamlNode | undefined =
      entry?.node ?? (node.kind === 'list' ? node.items[Number(step)] : undefined);
    if (next === undefined) return { node, missing: String(step), place };
    node = next;
    place = (file) => (entry === undefined ? nodePlace(file, next) : keyPlace(file, entry));
  }
  return { node, place };
};
