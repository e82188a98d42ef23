import type { Manifest, ManifestEntry, ManifestNode } from '../../model/manifest/manifest.ts';
import { wordIn } from '../../model/manifest/manifest-look.ts';

/** `kind/name` → its new name. */
type Names = ReadonlyMap<string, string>;

/** An object under its new name, which refers to others under theirs. */
export const renameReferences = ({ root, kind, name }: Manifest, names: Names): ManifestNode => {
  const own = names.get(`${kind}/${name}`);
  const inside = rename(root, names);
  const metadata = inside.kind === 'map' ? inside.entries.get('metadata') : undefined;
  if (own === undefined || inside.kind !== 'map' || metadata?.node.kind !== 'map') return inside;
  const node = withKey(metadata.node, 'name', own);
  return { ...inside, entries: new Map([...inside.entries, ['metadata', { ...metadata, node }]]) };
};

/** Keys that hold the name of an object, whatever they stand in. */
const NAMING: Readonly<Record<string, string>> = {
  serviceAccountName: 'ServiceAccount',
  serviceName: 'Service',
  secretName: 'Secret',
  claimName: 'PersistentVolumeClaim',
};

/** Keys of a map whose `name` is that of an object. */
const NAMED: Readonly<Record<string, string>> = {
  configMap: 'ConfigMap',
  configMapKeyRef: 'ConfigMap',
  configMapRef: 'ConfigMap',
  secret: 'Secret',
  secretKeyRef: 'Secret',
  secretRef: 'Secret',
  service: 'Service',
};

/** Keys of a map that says the kind itself. */
const TYPED: ReadonlySet<string> = new Set(['scaleTargetRef', 'roleRef']);

const rename = (node: ManifestNode, names: Names): ManifestNode => {
  if (node.kind === 'list') {
    return { ...node, items: node.items.map((item) => rename(item, names)) };
  }
  if (node.kind !== 'map') return node;
  const entries = [...node.entries].map(
    ([key, entry]) => [key, renameEntry(key, entry, names)] as const,
  );
  return { ...node, entries: new Map(entries) };
};

const renameEntry = (key: string, entry: ManifestEntry, names: Names): ManifestEntry => {
  const node = rename(entry.node, names);
  const kind = NAMING[key];
  if (kind !== undefined && node.kind === 'scalar') {
    const value = names.get(`${kind}/${String(node.value)}`);
    return { ...entry, node: value === undefined ? node : { ...node, value, text: value } };
  }
  const of = TYPED.has(key) ? wordIn(node, 'kind') : NAMED[key];
  const name = of === undefined ? undefined : names.get(`${of}/${wordIn(node, 'name')}`);
  return { ...entry, node: name === undefined ? node : withKey(node, 'name', name) };
};

const withKey = (node: ManifestNode, key: string, value: string): ManifestNode => {
  const entry = node.kind === 'map' ? node.entries.get(key) : undefined;
  if (node.kind !== 'map' || entry?.node.kind !== 'scalar') return node;
  const made = { ...entry, node: { ...entry.node, value, text: value } };
  return { ...node, entries: new Map([...node.entries, [key, made]]) };
};
