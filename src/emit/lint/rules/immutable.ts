import type { Manifest, ManifestNode } from '../../../model/manifest/manifest.ts';
import {
  childOf,
  entriesIn,
  isTrueIn,
  keyAt,
  wordIn,
} from '../../../model/manifest/manifest-look.ts';
import { readQuantity } from '../quantity.ts';
import { type Found, objectAt } from '../rule.ts';
import { isSame } from '../same.ts';

/** Changes that the API refuses, of objects that stood in an earlier emission under the same name. */
export const immutableFaults = (
  now: readonly Manifest[],
  before: readonly Manifest[],
): readonly Found<'S60'>[] => {
  const earlier = new Map(before.map((one) => [keyOf(one), one]));
  return now.flatMap((manifest) => {
    const old = earlier.get(keyOf(manifest));
    if (old === undefined) return [];
    return changes(old, manifest).map(({ path, from, to }): Found<'S60'> => {
      const parent = childOf(manifest.root, ...path.slice(0, -1));
      const at =
        to === undefined || parent === undefined
          ? objectAt(manifest)
          : keyAt(parent, path.at(-1) ?? '');
      const facts = { field: path.join('.'), before: shown(from), after: shown(to) };
      return { manifest, at, facts };
    });
  });
};

const keyOf = ({ kind, namespace, name }: Manifest): string => [kind, namespace, name].join('\n');

type Change = {
  readonly path: readonly string[];
  readonly from: ManifestNode | undefined;
  readonly to: ManifestNode | undefined;
};

/** Fields that never change, by kind; `*` stands for each field of a map that is not named below. */
const FIXED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  DaemonSet: [['spec', 'selector']],
  Deployment: [['spec', 'selector']],
  Ingress: [],
  Job: [
    ['spec', 'template'],
    ['spec', 'selector'],
    ['spec', 'completionMode'],
    ['spec', 'podFailurePolicy'],
  ],
  PriorityClass: [['value'], ['preemptionPolicy']],
  ReplicaSet: [['spec', 'selector']],
  RoleBinding: [['roleRef']],
  ClusterRoleBinding: [['roleRef']],
  Secret: [['type']],
  Service: [['spec', 'clusterIP']],
  StatefulSet: [['spec', '*']],
  StorageClass: [['provisioner'], ['parameters'], ['reclaimPolicy'], ['volumeBindingMode']],
  PersistentVolumeClaim: [['spec', '*']],
};

/** What of those maps may change: what the API server's own error lists. */
const FREE: Readonly<Record<string, readonly string[]>> = {
  StatefulSet: [
    'replicas',
    'ordinals',
    'template',
    'updateStrategy',
    'revisionHistoryLimit',
    'persistentVolumeClaimRetentionPolicy',
    'minReadySeconds',
  ],
  PersistentVolumeClaim: ['resources', 'volumeAttributesClassName', 'volumeName'],
};

const changes = (before: Manifest, now: Manifest): readonly Change[] => {
  const paths = (Object.hasOwn(FIXED, now.kind) ? (FIXED[now.kind] ?? []) : []).flatMap((path) =>
    path.at(-1) === '*' ? fieldsOf(before, now, path.slice(0, -1)) : [path],
  );
  const all = isTrueIn(before.root, 'immutable') ? [['data'], ['binaryData'], ['immutable']] : [];
  return [
    ...[...paths, ...all].flatMap((path): readonly Change[] => {
      const [from, to] = [childOf(before.root, ...path), childOf(now.root, ...path)];
      // Whatever the API fills in itself is not to be said.
      if (to === undefined && path.at(-1) === 'clusterIP') return [];
      return isSame(from, to) ? [] : [{ path, from, to }];
    }),
    ...shrunkClaim(before, now),
  ];
};

const fieldsOf = (before: Manifest, now: Manifest, path: readonly string[]) => {
  const free = FREE[now.kind] ?? [];
  const keys = [before, now].flatMap(({ root }) => entriesIn(root, ...path).map(({ key }) => key));
  return [...new Set(keys)].filter((key) => !free.includes(key)).map((key) => [...path, key]);
};

/** Storage grows where its class lets it, and never shrinks. */
const shrunkClaim = (before: Manifest, now: Manifest): readonly Change[] => {
  if (now.kind !== 'PersistentVolumeClaim') return [];
  const path = ['spec', 'resources', 'requests', 'storage'];
  const [from, to] = [before, now].map(({ root }) => readQuantity(wordIn(root, ...path)));
  if (from === undefined || to === undefined || to >= from) return [];
  return [{ path, from: childOf(before.root, ...path), to: childOf(now.root, ...path) }];
};

const LONGEST = 60;

/** `{app: api}` in a few characters. */
const shown = (node: ManifestNode | undefined): string => {
  const text = shortened(node);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
};

const shortened = (node: ManifestNode | undefined): string => {
  switch (node?.kind) {
    case 'scalar':
      return node.value === null ? 'null' : String(node.value);
    case 'list':
      return `[${node.items.map(shortened).join(', ')}]`;
    case 'map':
      return `{${[...node.entries.values()].map((one) => `${one.key}: ${shortened(one.node)}`).join(', ')}}`;
    default:
      return '';
  }
};
