import type {
  ManifestAt,
  ManifestEntry,
  ManifestList,
  ManifestMap,
  ManifestNode,
} from '../../model/manifest/manifest.ts';

/** A step into a map or a list. */
export type Step = string | number;

/**
 * A strategic merge patch of Kubernetes: maps are merged, lists of things with a name by that name,
 * other lists are replaced; null removes, and so does `$patch: delete`.
 */
export const mergePatch = (base: ManifestNode | undefined, patch: ManifestNode): ManifestNode => {
  if (patch.kind === 'map' && base?.kind === 'map' && directive(patch) !== 'replace') {
    return mergeMaps(base, patch);
  }
  if (patch.kind === 'list' && base?.kind === 'list') return mergeLists(base, patch);
  return patch.kind === 'map' ? withoutDirectives(patch) : patch;
};

/** `node` with `value` at `path`; what is missing on the way is made, and stands where `at` does. */
export const setIn = (
  node: ManifestNode | undefined,
  path: readonly Step[],
  { value, at }: { readonly value: ManifestNode; readonly at: ManifestAt },
): ManifestNode => {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (node?.kind === 'list' && typeof step === 'number') {
    const items = node.items.map((item, i) =>
      i === step ? setIn(item, rest, { value, at }) : item,
    );
    return { ...node, items };
  }
  const key = String(step);
  const map: ManifestMap =
    node?.kind === 'map' ? node : { kind: 'map', file: at.file, span: at.span, entries: new Map() };
  const before = map.entries.get(key);
  const made: ManifestEntry = {
    key,
    at: before?.at ?? { file: at.file, span: at.span },
    node: setIn(before?.node, rest, { value, at }),
  };
  return { ...map, entries: new Map([...map.entries, [key, made]]) };
};

/** `node` without what stands at `path`. */
export const removeIn = (node: ManifestNode, path: readonly Step[]): ManifestNode => {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  if (node.kind === 'list') {
    const at = Number(step);
    const items = node.items.flatMap((item, i) => {
      if (i !== at) return [item];
      return rest.length === 0 ? [] : [removeIn(item, rest)];
    });
    return { ...node, items };
  }
  const entry = node.kind === 'map' ? node.entries.get(String(step)) : undefined;
  if (node.kind !== 'map' || entry === undefined) return node;
  const entries = new Map(node.entries);
  if (rest.length === 0) entries.delete(entry.key);
  else entries.set(entry.key, { ...entry, node: removeIn(entry.node, rest) });
  return { ...node, entries };
};

const directive = (map: ManifestMap): unknown => {
  const node = map.entries.get('$patch')?.node;
  return node?.kind === 'scalar' ? node.value : undefined;
};

const withoutDirectives = (map: ManifestMap): ManifestMap => {
  if (![...map.entries.keys()].some((key) => key.startsWith('$'))) return map;
  return { ...map, entries: new Map([...map.entries].filter(([key]) => !key.startsWith('$'))) };
};

const mergeMaps = (base: ManifestMap, patch: ManifestMap): ManifestMap => {
  const entries = new Map(base.entries);
  for (const [key, entry] of withoutDirectives(patch).entries) {
    const { node } = entry;
    const before = entries.get(key);
    const removes =
      (node.kind === 'scalar' && node.value === null) ||
      (node.kind === 'map' && directive(node) === 'delete');
    if (removes) entries.delete(key);
    else entries.set(key, { ...entry, node: mergePatch(before?.node, node) });
  }
  return { ...base, entries };
};

/** By what items of a list are told apart, in the order in which it is looked for. */
const MERGE_KEYS = [
  'name',
  'mountPath',
  'devicePath',
  'containerPort',
  'port',
  'topologyKey',
  'ip',
];

const mergeLists = (base: ManifestList, patch: ManifestList): ManifestNode => {
  const key = MERGE_KEYS.find((one) =>
    patch.items.every((item) => wordOf(item, one) !== undefined),
  );
  if (patch.items.length === 0 || key === undefined) return patch;
  const items = [...base.items];
  for (const item of patch.items) {
    const i = items.findIndex((one) => wordOf(one, key) === wordOf(item, key));
    const before = i < 0 ? undefined : items[i];
    if (item.kind === 'map' && directive(item) === 'delete') {
      if (i >= 0) items.splice(i, 1);
    } else if (i < 0) items.push(mergePatch(undefined, item));
    else items[i] = mergePatch(before, item);
  }
  return { ...base, items };
};

const wordOf = (item: ManifestNode, key: string): string | undefined => {
  const node = item.kind === 'map' ? item.entries.get(key)?.node : undefined;
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
};
