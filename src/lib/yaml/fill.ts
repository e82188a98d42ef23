import { isCollection, isMap, isNode, isPair, isScalar, isSeq, Scalar, YAMLSeq } from 'yaml';
import {
  type Collection,
  type Copy,
  copyOf,
  drop,
  isEmpty,
  keyIn,
  keyOf,
  owned,
  parentOf,
  put,
  type Step,
} from './shared-copy.ts';
import type { YamlTemplate } from './template.ts';
import { printYaml, type YamlValue, yamlNode } from './write.ts';

/** Keys and places in lists. */
export type YamlPath = readonly Step[];

/** What is done to a template. A change below something that is not there is left out. */
export type YamlChange =
  /**
   * Puts a value there in place of the example, or of the first of the keys `instead` that stands
   * beside it; `why` stands behind it as a comment, each of `whys` behind that item of a list, `above`
   * over a key that is new.
   */
  | {
      readonly kind: 'set';
      readonly path: YamlPath;
      readonly value: YamlValue;
      readonly why?: string;
      readonly whys?: readonly string[];
      readonly above?: string;
      readonly instead?: readonly string[];
    }
  /** Adds to a list behind what the template has there, in place of what has the same `name`. */
  | {
      readonly kind: 'add';
      readonly path: YamlPath;
      readonly items: readonly YamlValue[];
      /** What stands as a comment behind the `value` of the item with that name. */
      readonly why?: Readonly<Record<string, string>>;
    }
  /** Makes the first item of a list the pattern of so many. */
  | { readonly kind: 'repeat'; readonly path: YamlPath; readonly times: number }
  /** Puts what was made of another template there, comments and all; `above` stands over its key. */
  | {
      readonly kind: 'part';
      readonly path: YamlPath;
      readonly part: YamlTemplate;
      readonly above: string;
    }
  /** Takes a key with its comment away, `if_empty` only where nothing stands below it. */
  | { readonly kind: 'drop' | 'drop_if_empty'; readonly path: YamlPath };

/** The text of a template with its examples replaced; the template stays as it is. */
export const fillTemplate = (template: YamlTemplate, changes: readonly YamlChange[]): string =>
  printPart(fillPart(template, changes));

export const printPart = ({ document }: YamlTemplate): string => printYaml(document);

/** The same as a part of another. */
export const fillPart = (template: YamlTemplate, changes: readonly YamlChange[]): YamlTemplate => {
  const copy = copyOf(template);
  for (const change of changes) apply(copy, change);
  return copy;
};

const apply = (copy: Copy, change: YamlChange): void => {
  const parent = parentOf(copy, change.path);
  const key = parent === undefined ? undefined : keyIn(parent, change.path.at(-1));
  if (parent === undefined || key === undefined) return;
  switch (change.kind) {
    case 'set':
      set(copy, parent, key, change);
      break;
    case 'add':
      add(copy, parent, key, change);
      break;
    case 'part':
      addPart(parent, key, change);
      break;
    case 'repeat':
      repeat(copy, parent, key, change.times);
      break;
    case 'drop':
      drop(parent, key);
      break;
    case 'drop_if_empty':
      if (isEmpty(parent.get(key, true))) drop(parent, key);
      break;
  }
};

const set = (
  { document, own }: Copy,
  parent: Collection,
  key: string | number,
  { value, why, whys = [], above, instead }: Extract<YamlChange, { kind: 'set' }>,
): void => {
  const node = yamlNode(document, value);
  const before: unknown = parent.get(key, true);
  if (isNode(before)) {
    node.commentBefore = before.commentBefore ?? null;
    node.spaceBefore = before.spaceBefore ?? false;
    if (isScalar(node) && isScalar(before)) node.comment = before.comment ?? null;
  }
  if (why !== undefined) node.comment = ` ${onOneLine(why)}`;
  for (const [i, said] of whys.entries()) {
    const item: unknown = isSeq(node) ? node.items[i] : undefined;
    if (said !== '' && isNode(item)) item.comment = ` ${onOneLine(said)}`;
  }
  if (isCollection(node)) own.add(node);
  put(parent, key, node, instead);
  if (above !== undefined) entitle(parent, key, above);
};

/** A comment ends where its line does: nothing of a formula may begin another one. */
const onOneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const add = (
  copy: Copy,
  parent: Collection,
  key: string | number,
  { items, why = {} }: Extract<YamlChange, { kind: 'add' }>,
): void => {
  const there: unknown = parent.get(key, true);
  const list = isSeq(there) ? (owned(copy, there) as YAMLSeq) : new YAMLSeq(copy.document.schema);
  for (const item of items) {
    const node = yamlNode(copy.document, item);
    const name = nameOf(node);
    const said = typeof name === 'string' && Object.hasOwn(why, name) ? why[name] : undefined;
    const value = isMap(node) ? node.get('value', true) : undefined;
    if (said !== undefined && isNode(value)) value.comment = ` ${onOneLine(said)}`;
    const same = list.items.findIndex((each) => name !== undefined && nameOf(each) === name);
    if (same >= 0) list.items[same] = node;
    else list.items.push(node);
  }
  // As a block, whatever the brackets of an empty example say.
  if (items.length > 0) list.flow = false;
  if (list.items.length === 0) drop(parent, key);
  else put(parent, key, list);
};

/** Behind what is there, a blank line before it. */
const addPart = (
  parent: Collection,
  key: string | number,
  { part, above }: Extract<YamlChange, { kind: 'part' }>,
): void => {
  const { contents } = part.document;
  if (contents === null) return;
  const first = parent.items.length === 0;
  put(parent, key, contents);
  entitle(parent, key, above, !first);
};

/** Puts a comment over a key, a key of its own: that of the template belongs to the template. */
const entitle = (
  parent: Collection,
  key: string | number,
  above: string,
  spaceBefore = false,
): void => {
  const pair = parent.items.find((item) => isPair(item) && keyOf(item) === key);
  if (!isPair(pair)) return;
  const title = new Scalar(key);
  title.spaceBefore = spaceBefore;
  title.commentBefore = ` ${onOneLine(above)}`;
  pair.key = title;
};

/** All share the first item, until one of them is changed. */
const repeat = (copy: Copy, parent: Collection, key: string | number, times: number): void => {
  const list = owned(copy, parent.get(key, true));
  if (!isSeq(list)) return;
  list.items = Array.from({ length: times }, () => list.items[0]);
  put(parent, key, list);
};

const nameOf = (node: unknown): unknown => (isMap(node) ? node.get('name') : undefined);
