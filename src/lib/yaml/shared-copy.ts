import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { YamlTemplate } from './template.ts';

/** A copy that shares with its template whatever is not in `own`: most of a template never changes. */
export type Copy = { readonly document: Document<Node, boolean>; readonly own: Set<unknown> };

export type Collection = YAMLMap | YAMLSeq;

/** A key or a place in a list; `with` is the first item of a list that has something there. */
export type Step = string | number | { readonly with: readonly (string | number)[] };

export const copyOf = ({ document }: YamlTemplate): Copy => ({
  document: shallow(document),
  own: new Set(),
});

/** The collection that holds the last key of a path, it and all above it copied. */
export const parentOf = (copy: Copy, path: readonly Step[]): Collection | undefined => {
  const root = owned(copy, copy.document.contents);
  if (root === undefined) return undefined;
  copy.document.contents = root;
  let at: Collection = root;
  for (const step of path.slice(0, -1)) {
    const key = keyIn(at, step);
    const below = key === undefined ? undefined : owned(copy, at.get(key, true));
    if (key === undefined || below === undefined) return undefined;
    put(at, key, below);
    at = below;
  }
  return at;
};

export const keyIn = (parent: Collection, step: Step | undefined): string | number | undefined => {
  if (typeof step !== 'object') return step;
  const at = parent.items.findIndex((item) => isCollection(item) && item.hasIn(step.with));
  return at < 0 ? undefined : at;
};

export const owned = (copy: Copy, node: unknown): Collection | undefined => {
  if (!isMap(node) && !isSeq(node)) return undefined;
  if (copy.own.has(node)) return node;
  const fresh: Collection = shallow(node);
  fresh.items = [...node.items] as never;
  copy.own.add(fresh);
  return fresh;
};

/** With the properties that no loop shows: by one of them the package knows its nodes. */
const shallow = <T extends object>(from: T): T =>
  Object.create(Object.getPrototypeOf(from), Object.getOwnPropertyDescriptors(from));

/** Puts a node under a key, in a pair of its own: that of the template belongs to the template. */
export const put = (
  parent: Collection,
  key: string | number,
  node: Node,
  instead: readonly unknown[] = [],
): void => {
  if (isSeq(parent)) {
    parent.items[Number(key)] = node;
    return;
  }
  const at = parent.items.findIndex((pair) => [key, ...instead].includes(keyOf(pair)));
  const there = parent.items[at];
  if (there !== undefined) {
    parent.items[at] = new Pair(keyOf(there) === key ? there.key : key, node);
  } else {
    // The brackets of an empty map are not those of a full one.
    if (parent.items.length === 0) parent.flow = false;
    parent.items.push(new Pair<unknown, unknown>(key, node));
  }
};

export const isEmpty = (node: unknown): boolean => isCollection(node) && node.items.length === 0;

export const keyOf = ({ key }: { readonly key: unknown }): unknown =>
  isScalar(key) ? key.value : key;

/** The comment above the first key of a map belongs to the map, as the parser sees it. */
export const drop = (parent: Collection, key: string | number): void => {
  if (isMap(parent)) {
    const [first] = parent.items;
    if (first !== undefined && keyOf(first) === key) parent.commentBefore = null;
  }
  parent.delete(key);
};
