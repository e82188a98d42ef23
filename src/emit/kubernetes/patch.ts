import { fillTemplate, type YamlChange, type YamlPath } from '../../lib/yaml/fill.ts';
import { openTemplate } from '../../lib/yaml/template.ts';
import { writeYaml, type YamlValue } from '../../lib/yaml/write.ts';
import type { Sheet } from './sheet.ts';

type PatchChange = Extract<YamlChange, { readonly kind: 'set' | 'add' }>;

/**
 * What a patch has to change to make `to` of `from`: values, lists of values and items with the same
 * names, below keys or in the first container of a pod. Undefined where the two differ in more than
 * that, so that each is better written out.
 */
export const patchBetween = (from: Sheet, to: Sheet): readonly PatchChange[] | undefined => {
  if (from === to) return [];
  if (from.template !== to.template || from.changes.length !== to.changes.length) return undefined;
  if (!isSame(from.patches, to.patches)) return undefined;
  const patch: PatchChange[] = [];
  for (const [i, change] of to.changes.entries()) {
    const other = from.changes[i];
    if (isSame(other, change)) continue;
    // What the profile puts in place of a value must not be put back by an overlay.
    if (to.patches !== undefined) return undefined;
    const difference = differenceOf(other, change);
    if (difference === undefined || !isPatchable(difference.path)) return undefined;
    patch.push(difference);
  }
  return patch;
};

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const differenceOf = (from: YamlChange | undefined, to: YamlChange): PatchChange | undefined => {
  if (from === undefined || !isSame(from.path, to.path)) return undefined;
  if (from.kind === 'set' && to.kind === 'set') {
    return isSimple(from.value) && isSimple(to.value) ? to : undefined;
  }
  if (from.kind !== 'add' || to.kind !== 'add') return undefined;
  const same = isSame(from.items.map(shapeOf), to.items.map(shapeOf));
  const items = to.items.filter((item, i) => !isSame(item, from.items[i]));
  return same && to.items.every(isNamed) ? { ...to, items } : undefined;
};

const isNamed = (item: YamlValue): boolean =>
  isComposite(item) && Object.hasOwn(item as Tree, 'name');

/** A value, or a list of values: Kubernetes replaces such a list as a whole. */
const isSimple = (value: YamlValue): boolean =>
  Array.isArray(value) ? value.every((item) => typeof item !== 'object') : !isComposite(value);

const isComposite = (value: YamlValue): boolean => typeof value === 'object' && value !== null;

/** Kubernetes merges items with the same name, so that one of another kind would get both. */
const shapeOf = (item: YamlValue): unknown =>
  isComposite(item) && !Array.isArray(item)
    ? [(item as Tree).name, Object.keys(item as Tree)]
    : undefined;

/** Kubernetes merges containers by name; the items of most other lists it replaces together. */
const isPatchable = (path: YamlPath): boolean =>
  path.every(
    (step, i) => typeof step === 'string' || (step === 0 && BY_NAME.has(String(path[i - 1]))),
  );

const BY_NAME: ReadonlySet<string> = new Set(['containers', 'initContainers']);

/** A strategic merge patch as a file: what it is for, and the values with their formulas. */
export const writePatch = (
  { name, changes }: Sheet,
  target: { readonly apiVersion: string; readonly kind: string; readonly namespace?: string },
  patch: readonly PatchChange[],
): string => {
  const { apiVersion, kind, namespace } = target;
  const metadata = namespace === undefined ? { name } : { name, namespace };
  const root: Tree = { apiVersion, kind, metadata };
  for (const change of patch) grow(root, change, changes);
  return fillTemplate(openTemplate(writeYaml(root)), patch);
};

type Tree = { [key: string]: YamlValue };

/** Makes what leads to a path; a container says which one it is. */
const grow = (root: Tree, { kind, path }: PatchChange, changes: readonly YamlChange[]): void => {
  const end = kind === 'add' ? [] : null;
  let at = root;
  for (const [i, step] of path.entries()) {
    if (typeof step !== 'string') continue;
    const inList = path[i + 1] === 0;
    const below: YamlValue = inList ? [{ name: nameAt(path.slice(0, i + 2), changes) }] : {};
    const there = i === path.length - 1 ? end : (at[step] ?? below);
    at[step] = there;
    at = (inList ? (there as Tree[])[0] : there) as Tree;
  }
};

const nameAt = (item: YamlPath, changes: readonly YamlChange[]): YamlValue => {
  const path = JSON.stringify([...item, 'name']);
  const named = changes.find((one) => one.kind === 'set' && JSON.stringify(one.path) === path);
  return named?.kind === 'set' ? named.value : '';
};
