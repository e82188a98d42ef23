import type { Manifest, ManifestMap, ManifestNode } from '../../model/manifest/manifest.ts';
import { childOf, mapsIn, numberIn, textsIn, wordIn } from '../../model/manifest/manifest-look.ts';

export type ContainerRole = 'main' | 'init' | 'sidecar' | 'ephemeral';

export type Container = {
  readonly node: ManifestMap;
  readonly name: string;
  readonly role: ContainerRole;
};

/** An object that makes pods, with the pod that it makes. */
export type Workload = {
  readonly manifest: Manifest;
  /** Of the pod: metadata and spec. */
  readonly template: ManifestNode;
  readonly pod: ManifestNode;
  readonly labels: ReadonlyMap<string, string>;
  readonly containers: readonly Container[];
  /** Whether its pods are to run for ever, or to end. */
  readonly runs: 'service' | 'task';
};

const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  Pod: [],
};

/** What makes pods of an object; undefined for one that makes none. */
export const workloadOf = (manifest: Manifest): Workload | undefined => {
  const path = Object.hasOwn(TEMPLATES, manifest.kind) ? TEMPLATES[manifest.kind] : undefined;
  const template = path === undefined ? undefined : childOf(manifest.root, ...path);
  const pod = childOf(template, 'spec');
  if (template === undefined || pod === undefined) return undefined;
  const ends = ['Job', 'CronJob'].includes(manifest.kind) || endsItself(manifest, pod);
  return {
    manifest,
    template,
    pod,
    labels: textsIn(template, 'metadata', 'labels'),
    containers: containersOf(pod),
    runs: ends ? 'task' : 'service',
  };
};

const endsItself = ({ kind }: Manifest, pod: ManifestNode): boolean =>
  kind === 'Pod' && ['Never', 'OnFailure'].includes(wordIn(pod, 'restartPolicy'));

const containersOf = (pod: ManifestNode): readonly Container[] => [
  ...mapsIn(pod, 'containers').map((node) => containerOf(node, 'main')),
  ...mapsIn(pod, 'initContainers').map((node) =>
    containerOf(node, wordIn(node, 'restartPolicy') === 'Always' ? 'sidecar' : 'init'),
  ),
  ...mapsIn(pod, 'ephemeralContainers').map((node) => containerOf(node, 'ephemeral')),
];

const containerOf = (node: ManifestMap, role: ContainerRole): Container => ({
  node,
  name: wordIn(node, 'name'),
  role,
});

/** How many pods it asks for itself; undefined for a kind that does not say. */
export const ownReplicas = ({ manifest }: Workload): number | undefined =>
  ['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController'].includes(manifest.kind)
    ? (numberIn(manifest.root, 'spec', 'replicas') ?? 1)
    : undefined;

/** Deployments and StatefulSets: what is scaled, spread and evicted. */
export const isScaled = ({ manifest }: Workload): boolean =>
  manifest.kind === 'Deployment' || manifest.kind === 'StatefulSet';
