import { type Document, isCollection, isMap, isSeq, type Node, parseDocument, YAMLMap } from 'yaml';
import { FOR_GO, printYaml, type YamlValue, yamlNode } from './write.ts';

/** One operation of a JSON patch (RFC 6902); `path` and `from` are JSON pointers (RFC 6901). */
export type JsonOperation = {
  readonly op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';
  readonly path: string;
  readonly from?: string;
  readonly value?: YamlValue;
};

export type YamlPatch =
  /** A JSON merge patch (RFC 7396): `null` takes a key away, a list replaces a list. */
  | { readonly kind: 'merge'; readonly value: YamlValue }
  | { readonly kind: 'json'; readonly operations: readonly JsonOperation[] };

/** The first operation that cannot be done, by its place: what it names is not there, or not so. */
export type PatchFailure = {
  readonly operation: number;
  readonly pointer: string;
  readonly reason: 'missing' | 'differs';
};

export type Patched = { readonly text: string; readonly failure?: PatchFailure };

/**
 * A YAML text with a patch; comments stay with what they stand at. Where an operation of a JSON
 * patch fails, none of them is done. `{a: 1, b: 2}` with the merge patch `{b: null, c: 3}` is
 * `{a: 1, c: 3}`.
 */
export const patchYaml = (text: string, patch: YamlPatch): Patched => {
  const document: Document<Node, boolean> = parseDocument(text, FOR_GO);
  if (patch.kind === 'merge') {
    document.contents = merged(document, document.contents, patch.value);
    return { text: printYaml(document) };
  }
  for (const [operation, one] of patch.operations.entries()) {
    const failed = operate(document, one);
    if (failed !== undefined) return { text, failure: { operation, ...failed } };
  }
  return { text: printYaml(document) };
};

const merged = (document: Document<Node, boolean>, node: unknown, patch: YamlValue): Node => {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) {
    return inPlaceOf(node, yamlNode(document, patch));
  }
  const map = isMap(node) ? node : new YAMLMap<unknown, unknown>(document.schema);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) map.delete(key);
    else {
      // The brackets of an empty map are not those of a full one.
      if (map.items.length === 0) map.flow = false;
      map.set(key, merged(document, map.get(key, true), value));
    }
  }
  return map;
};

/** What stands over a value stays there; what stands behind it spoke of the value that was. */
const inPlaceOf = (before: unknown, node: Node): Node => {
  if (isCollection(before) || (before as Node | undefined)?.commentBefore) {
    node.commentBefore = (before as Node).commentBefore ?? null;
  }
  return node;
};

type Failed = Omit<PatchFailure, 'operation'> | undefined;

const operate = (document: Document<Node, boolean>, operation: JsonOperation): Failed => {
  const { op, path, from = '', value = null } = operation;
  switch (op) {
    case 'add':
      return put(document, path, yamlNode(document, value));
    case 'remove':
      return remove(document, path);
    case 'replace': {
      const before = nodeAt(document, path);
      if (before === undefined) return { pointer: path, reason: 'missing' };
      return put(document, path, inPlaceOf(before, yamlNode(document, value)), 'replace');
    }
    case 'move':
    case 'copy': {
      const node = nodeAt(document, from);
      if (node === undefined) return { pointer: from, reason: 'missing' };
      // Nothing can be moved into itself.
      if (op === 'move' && path.startsWith(`${from}/`)) return { pointer: path, reason: 'missing' };
      const copied = node.clone() as Node;
      return (op === 'move' ? remove(document, from) : undefined) ?? put(document, path, copied);
    }
    case 'test': {
      const node = nodeAt(document, path);
      if (node === undefined) return { pointer: path, reason: 'missing' };
      return isSame(node.toJS(document), value) ? undefined : { pointer: path, reason: 'differs' };
    }
  }
};

/** `/metadata/annotations/a~1b` → `metadata`, `annotations`, `a/b`. */
const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const nodeAt = (document: Document<Node, boolean>, pointer: string): Node | undefined => {
  let node: unknown = document.contents;
  for (const step of stepsOf(pointer)) {
    const key = isSeq(node) ? indexIn(node.items, step) : step;
    node = key !== undefined && isCollection(node) ? node.get(key, true) : undefined;
  }
  return (node ?? undefined) as Node | undefined;
};

const INDEX = /^(0|[1-9]\d*)$/;

const indexIn = (items: readonly unknown[], step: string): number | undefined =>
  INDEX.test(step) && Number(step) < items.length ? Number(step) : undefined;

const put = (
  document: Document<Node, boolean>,
  pointer: string,
  node: Node,
  how: 'add' | 'replace' = 'add',
): Failed => {
  if (pointer === '') {
    document.contents = node;
    return undefined;
  }
  const parent = nodeAt(document, pointer.slice(0, pointer.lastIndexOf('/')));
  const last = stepsOf(pointer).at(-1) ?? '';
  if (isMap(parent)) {
    if (parent.items.length === 0) parent.flow = false;
    parent.set(last, node);
    return undefined;
  }
  if (!isSeq(parent)) return { pointer, reason: 'missing' };
  const end = last === '-' || last === String(parent.items.length);
  const index = end ? parent.items.length : indexIn(parent.items, last);
  if (index === undefined) return { pointer, reason: 'missing' };
  if (parent.items.length === 0) parent.flow = false;
  parent.items.splice(index, how === 'replace' ? 1 : 0, node);
  return undefined;
};

const remove = (document: Document<Node, boolean>, pointer: string): Failed => {
  const parent = nodeAt(document, pointer.slice(0, pointer.lastIndexOf('/')));
  const last = stepsOf(pointer).at(-1);
  const key = isSeq(parent) ? indexIn(parent.items, last ?? '') : last;
  const removed = key !== undefined && isCollection(parent) && parent.delete(key);
  return removed ? undefined : { pointer, reason: 'missing' };
};

/** By value: the order of keys does not count. */
const isSame = (one: unknown, other: unknown): boolean => {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => {
      const value = (other as Record<string, unknown>)[key];
      return Object.hasOwn(other, key) && isSame((one as Record<string, unknown>)[key], value);
    })
  );
};
