import { nearestNames } from '../../../lib/did-you-mean.ts';
import type { ManifestAt, ManifestNode } from '../../../model/manifest/manifest.ts';
import {
  childOf,
  entriesIn,
  isTrueIn,
  keyAt,
  mapsIn,
  textsIn,
  wordIn,
} from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import type { Found } from '../rule.ts';
import { isEmptySelector, selectorOf, selects, shownSelector } from '../selector.ts';
import type { Workload } from '../workload.ts';

/** What pods mount and read is there, with the keys that they read of it. */
export const referenceFaults = (cluster: Cluster): readonly Found<'S59'>[] => [
  ...cluster.workloads.flatMap((workload) =>
    [...mountFaults(workload), ...objectFaults(cluster, workload)].map((found) => ({
      ...found,
      manifest: workload.manifest,
    })),
  ),
  ...monitorFaults(cluster),
];

const mountFaults = ({ manifest, pod, containers }: Workload): readonly Found<'S59'>[] => {
  const volumes = [
    ...mapsIn(pod, 'volumes').map((one) => wordIn(one, 'name')),
    ...mapsIn(manifest.root, 'spec', 'volumeClaimTemplates').map((one) =>
      wordIn(one, 'metadata', 'name'),
    ),
  ];
  return containers.flatMap(({ node }) =>
    ['volumeMounts', 'volumeDevices'].flatMap((key) =>
      mapsIn(node, key).flatMap((mount): readonly Found<'S59'>[] => {
        const volume = wordIn(mount, 'name');
        if (volume === '' || volumes.includes(volume)) return [];
        return [{ at: keyAt(mount, 'name'), facts: { fault: 'volume', volume, volumes } }];
      }),
    ),
  );
};

/** Another object that a pod needs: its kind and name, and the keys of it that are read. */
type Reference = {
  readonly kind: 'ConfigMap' | 'Secret' | 'PersistentVolumeClaim';
  readonly name: string;
  readonly at: ManifestAt;
  readonly keys: readonly { readonly key: string; readonly at: ManifestAt }[];
};

const objectFaults = (cluster: Cluster, workload: Workload): readonly Found<'S59'>[] =>
  referencesOf(workload).flatMap((reference) =>
    referenceFault(cluster, workload.manifest.namespace, reference),
  );

const referencesOf = ({ pod, containers }: Workload): readonly Reference[] => [
  ...containers.flatMap(({ node }) => [
    ...mapsIn(node, 'env').flatMap((variable) => [
      ...read(childOf(variable, 'valueFrom', 'configMapKeyRef'), 'ConfigMap'),
      ...read(childOf(variable, 'valueFrom', 'secretKeyRef'), 'Secret'),
    ]),
    ...mapsIn(node, 'envFrom').flatMap((from) => [
      ...read(childOf(from, 'configMapRef'), 'ConfigMap'),
      ...read(childOf(from, 'secretRef'), 'Secret'),
    ]),
  ]),
  ...mapsIn(pod, 'volumes').flatMap((volume) => [
    ...read(childOf(volume, 'configMap'), 'ConfigMap'),
    ...read(childOf(volume, 'secret'), 'Secret', 'secretName'),
    ...read(childOf(volume, 'persistentVolumeClaim'), 'PersistentVolumeClaim', 'claimName'),
    ...mapsIn(volume, 'projected', 'sources').flatMap((source) => [
      ...read(childOf(source, 'configMap'), 'ConfigMap'),
      ...read(childOf(source, 'secret'), 'Secret'),
    ]),
  ]),
  ...mapsIn(pod, 'imagePullSecrets').flatMap((one) => read(one, 'Secret')),
];

const read = (
  from: ManifestNode | undefined,
  kind: Reference['kind'],
  named = 'name',
): readonly Reference[] => {
  const name = wordIn(from, named);
  if (from === undefined || name === '' || isTrueIn(from, 'optional')) return [];
  const own = wordIn(from, 'key');
  const keys = [
    ...(own === '' ? [] : [{ key: own, at: keyAt(from, 'key') }]),
    ...mapsIn(from, 'items').map((item) => ({ key: wordIn(item, 'key'), at: keyAt(item, 'key') })),
  ];
  return [{ kind, name, at: keyAt(from, named), keys }];
};

const referenceFault = (
  cluster: Cluster,
  namespace: string,
  { kind, name, at, keys }: Reference,
): readonly Found<'S59'>[] => {
  const there = cluster.find(kind, namespace, name);
  if (there === undefined) {
    if (cluster.isExternal(kind, name) || isMade(cluster, namespace, kind, name)) return [];
    const near = nearestNames(
      name,
      cluster.of(kind, namespace).map((one) => one.name),
    );
    // Secrets are often kept where no manifest is.
    const severity = kind === 'Secret' ? 'warning' : 'error';
    return [{ at, facts: { fault: 'object', kind, name, near }, severity }];
  }
  const known = ['data', 'stringData', 'binaryData'].flatMap((part) =>
    entriesIn(there.root, part).map((entry) => entry.key),
  );
  if (known.includes('*')) return [];
  return keys
    .filter(({ key }) => !known.includes(key))
    .map(({ key, at: where }): Found<'S59'> => {
      return { at: where, facts: { fault: 'key', kind, name, key, keys: known } };
    });
};

/** By an operator, from an object of another kind. */
const isMade = (cluster: Cluster, namespace: string, kind: string, name: string): boolean =>
  kind === 'Secret' &&
  ['ExternalSecret', 'SealedSecret', 'Certificate'].some((maker) =>
    cluster.of(maker, namespace).some(({ root, name: own }) => {
      const target = wordIn(root, 'spec', 'target', 'name') || wordIn(root, 'spec', 'secretName');
      return (target || own) === name;
    }),
  );

const monitorFaults = (cluster: Cluster): readonly Found<'S59'>[] =>
  cluster.manifests.flatMap((manifest): readonly Found<'S59'>[] => {
    const { kind, root, namespace } = manifest;
    const selector = selectorOf(root);
    if (selector === undefined || isEmptySelector(selector)) return [];
    const elsewhere = childOf(root, 'spec', 'namespaceSelector') !== undefined;
    const space = elsewhere ? '' : namespace;
    const labels =
      kind === 'ServiceMonitor'
        ? cluster.of('Service', space).map((one) => textsIn(one.root, 'metadata', 'labels'))
        : kind === 'PodMonitor'
          ? cluster.workloadsIn(space).map((one) => one.labels)
          : undefined;
    if (labels === undefined || labels.some((one) => selects(selector, one))) return [];
    const facts = { fault: 'monitor', selector: shownSelector(selector) } as const;
    return [{ manifest, at: keyAt(childOf(root, 'spec') ?? root, 'selector'), facts }];
  });
