import type { ManifestNode } from '../../model/manifest/manifest.ts';

/** Whether two values are the same, wherever and however they are written. */
export const isSame = (one: ManifestNode | undefined, other: ManifestNode | undefined): boolean => {
  if (one?.kind === 'map' && other?.kind === 'map') {
    if (one.entries.size !== other.entries.size) return false;
    return [...one.entries.values()].every(({ key, node }) =>
      isSame(node, other.entries.get(key)?.node),
    );
  }
  if (one?.kind === 'list' && other?.kind === 'list') {
    if (one.items.length !== other.items.length) return false;
    return one.items.every((item, i) => isSame(item, other.items[i]));
  }
  if (one?.kind === 'scalar' && other?.kind === 'scalar') return one.value === other.value;
  return one === other;
};
