import type { ManifestList, ManifestNode } from '../../model/manifest/manifest.ts';
import { wordIn } from '../../model/manifest/manifest-look.ts';
import { removeIn, type Step, setIn } from './merge.ts';

/** A JSON patch (RFC 6902) on an object, as far as it can be followed: what leads nowhere is left. */
export const applyJsonPatch = (root: ManifestNode, patch: ManifestList): ManifestNode => {
  let node = root;
  for (const operation of patch.items) {
    const word = (key: string): string => wordIn(operation, key);
    const value = operation.kind === 'map' ? operation.entries.get('value')?.node : undefined;
    const path = stepsOf(word('path'));
    const from = stepsOf(word('from'));
    switch (word('op')) {
      case 'add':
        if (value !== undefined) node = add(node, path, value);
        break;
      case 'replace':
        if (value !== undefined) node = setIn(node, resolved(node, path), { value, at: value });
        break;
      case 'remove':
        node = removeIn(node, resolved(node, path));
        break;
      case 'copy':
      case 'move': {
        const moved = valueAt(node, from);
        if (moved === undefined) break;
        if (word('op') === 'move') node = removeIn(node, resolved(node, from));
        node = add(node, path, moved);
        break;
      }
    }
  }
  return node;
};

/** `/metadata/annotations/a~1b` → `metadata`, `annotations`, `a/b` (RFC 6901). */
const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Adding to a list inserts; `-` is behind its end. */
const add = (root: ManifestNode, path: readonly string[], value: ManifestNode): ManifestNode => {
  const parent = valueAt(root, path.slice(0, -1));
  const last = path.at(-1) ?? '';
  const above = resolved(root, path.slice(0, -1));
  if (parent?.kind !== 'list') return setIn(root, [...above, last], { value, at: value });
  const i = last === '-' ? parent.items.length : Number(last);
  const list: ManifestList = { ...parent, items: parent.items.toSpliced(i, 0, value) };
  return setIn(root, above, { value: list, at: value });
};

const resolved = (root: ManifestNode, path: readonly string[]): readonly Step[] => {
  let node: ManifestNode | undefined = root;
  return path.map((step) => {
    const way: Step = node?.kind === 'list' ? Number(step) : step;
    node = node === undefined ? undefined : childOf(node, step);
    return way;
  });
};

const valueAt = (root: ManifestNode, path: readonly string[]): ManifestNode | undefined =>
  path.reduce<ManifestNode | undefined>(
    (node, step) => (node === undefined ? undefined : childOf(node, step)),
    root,
  );

const childOf = (node: ManifestNode, step: string): ManifestNode | undefined => {
  if (node.kind === 'list') return node.items[Number(step)];
  return node.kind === 'map' ? node.entries.get(step)?.node : undefined;
};
