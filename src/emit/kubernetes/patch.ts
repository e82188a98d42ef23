import { fillTemplate, openTemplate, type YamlChange, type YamlPath } from '../../lib/yaml/fill.ts';
import { writeYaml, type YamlValue } from '../../lib/yaml/write.ts';
import type { Sheet } from './sheet.ts';

type SetChange = Extract<YamlChange, { readonly kind: 'set' }>;

/**
 * What a patch has to set to make `to` of `from`: single values below keys, or in the first container
 * of a pod. Undefined where the two differ in more than that, so that each is better written out.
 */
export const patchBetween = (from: Sheet, to: Sheet): readonly SetChange[] | undefined => {
  if (from.template !== to.template || from.changes.length !== to.changes.length) return undefined;
  if (JSON.stringify(from.patches) !== JSON.stringify(to.patches)) return undefined;
  const patch: SetChange[] = [];
  for (const [i, change] of to.changes.entries()) {
    const other = from.changes[i];
    if (JSON.stringify(other) === JSON.stringify(change)) continue;
    // What the profile puts in place of a value must not be put back by an overlay.
    if (to.patches !== undefined) return undefined;
    if (change.kind !== 'set' || other?.kind !== 'set') return undefined;
    if (JSON.stringify(other.path) !== JSON.stringify(change.path)) return undefined;
    if (isComposite(change.value) || isComposite(other.value)) return undefined;
    if (!isPatchable(change.path)) return undefined;
    patch.push(change);
  }
  return patch;
};

const isComposite = (value: YamlValue): boolean => typeof value === 'object' && value !== null;

/** Kubernetes merges containers by name; the items of most other lists it replaces together. */
const isPatchable = (path: YamlPath): boolean =>
  path.every((step, i) => typeof step === 'string' || (step === 0 && path[i - 1] === 'containers'));

/** A strategic merge patch as a file: what it is for, and the values with their formulas. */
export const writePatch = (
  { name, changes }: Sheet,
  target: { readonly apiVersion: string; readonly kind: string; readonly namespace?: string },
  patch: readonly SetChange[],
): string => {
  const { apiVersion, kind, namespace } = target;
  const metadata = namespace === undefined ? { name } : { name, namespace };
  const root: Tree = { apiVersion, kind, metadata };
  for (const { path } of patch) grow(root, path, changes);
  return fillTemplate(openTemplate(writeYaml(root)), patch);
};

type Tree = { [key: string]: YamlValue };

/** Makes what leads to a path; a container says which one it is. */
const grow = (root: Tree, path: YamlPath, changes: readonly YamlChange[]): void => {
  let at = root;
  for (const [i, step] of path.entries()) {
    if (typeof step !== 'string') continue;
    const inList = path[i + 1] === 0;
    const below: YamlValue = inList ? [{ name: nameAt(path.slice(0, i + 2), changes) }] : {};
    const there = i === path.length - 1 ? null : (at[step] ?? below);
    at[step] = there;
    at = (inList ? (there as Tree[])[0] : there) as Tree;
  }
};

const nameAt = (item: YamlPath, changes: readonly YamlChange[]): YamlValue => {
  const path = JSON.stringify([...item, 'name']);
  const named = changes.find((one) => one.kind === 'set' && JSON.stringify(one.path) === path);
  return named?.kind === 'set' ? named.value : '';
};
