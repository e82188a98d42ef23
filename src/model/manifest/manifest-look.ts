import { spanPosition } from '../../lib/yaml/position.ts';
import type { Place } from '../place.ts';
import type { ManifestAt, ManifestEntry, ManifestMap, ManifestNode } from './manifest.ts';

type Node = ManifestNode | undefined;

/** What stands below `path`; undefined where something on the way is not there. */
export const childOf = (node: Node, ...path: readonly string[]): Node => {
  let at = node;
  for (const step of path) at = at?.kind === 'map' ? at.entries.get(step)?.node : undefined;
  return at;
};

/** The scalar at `path` as text; empty where there is none. */
export const wordIn = (node: Node, ...path: readonly string[]): string => {
  const value = childOf(node, ...path);
  return value?.kind === 'scalar' && value.value !== null ? String(value.value) : '';
};

/** The number at `path`, undefined for anything else. */
export const numberIn = (node: Node, ...path: readonly string[]): number | undefined => {
  const value = childOf(node, ...path);
  return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
};

/** Whether `true` stands at `path`. */
export const isTrueIn = (node: Node, ...path: readonly string[]): boolean => {
  const value = childOf(node, ...path);
  return value?.kind === 'scalar' && value.value === true;
};

/** Whether `false` stands at `path`. */
export const isFalseIn = (node: Node, ...path: readonly string[]): boolean => {
  const value = childOf(node, ...path);
  return value?.kind === 'scalar' && value.value === false;
};

/** The items of the list at `path`. */
export const itemsIn = (node: Node, ...path: readonly string[]): readonly ManifestNode[] => {
  const list = childOf(node, ...path);
  return list?.kind === 'list' ? list.items : [];
};

/** The texts of the list at `path`. */
export const wordsIn = (node: Node, ...path: readonly string[]): readonly string[] =>
  itemsIn(node, ...path).map((item) => wordIn(item));

/** The maps in the list at `path`. */
export const mapsIn = (node: Node, ...path: readonly string[]): readonly ManifestMap[] =>
  itemsIn(node, ...path).flatMap((item) => (item.kind === 'map' ? [item] : []));

/** The entries of the map at `path`. */
export const entriesIn = (node: Node, ...path: readonly string[]): readonly ManifestEntry[] => {
  const map = childOf(node, ...path);
  return map?.kind === 'map' ? [...map.entries.values()] : [];
};

/** The map at `path` as texts by key. */
export const textsIn = (node: Node, ...path: readonly string[]): ReadonlyMap<string, string> =>
  new Map(entriesIn(node, ...path).map(({ key, node: value }) => [key, wordIn(value)]));

/** Where `key` of a map stands, else the map itself. */
export const keyAt = (node: ManifestNode, key: string): ManifestAt =>
  (node.kind === 'map' ? node.entries.get(key)?.at : undefined) ?? headAt(node);

/** What stands for a whole node: the first key of a map, else where it begins. */
export const headAt = (node: ManifestNode): ManifestAt => {
  const [first] = node.kind === 'map' ? node.entries.values() : [];
  return first?.at ?? node;
};

/** The line and column of something, and how much of that line belongs to it. */
export const placeOfManifest = ({ file, span }: ManifestAt): Place => ({
  file: file.path,
  ...spanPosition(file, span),
});
