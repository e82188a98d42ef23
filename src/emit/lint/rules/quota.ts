import type { Manifest } from '../../../model/manifest/manifest.ts';
import {
  entriesIn,
  keyAt,
  mapsIn,
  numberIn,
  wordIn,
} from '../../../model/manifest/manifest-look.ts';
import { autoscalersOf, type Cluster } from '../cluster.ts';
import { canonicalQuantity, quantityKind, readQuantity } from '../quantity.ts';
import { type Found, objectAt } from '../rule.ts';
import { type Container, ownReplicas, type Workload } from '../workload.ts';

/** A namespace has a quota that its pods fit into at their most, and defaults for what says nothing. */
export const checkQuotas = (cluster: Cluster): readonly Found<'S19'>[] => [
  ...cluster.manifests.flatMap((one) =>
    one.kind === 'ResourceQuota' ? exceeded(cluster, one) : [],
  ),
  ...cluster.manifests.flatMap((one) => (one.kind === 'Namespace' ? unlimited(cluster, one) : [])),
  ...cluster.manifests.flatMap((one) => (one.kind === 'LimitRange' ? defaults(one) : [])),
];

const exceeded = (cluster: Cluster, quota: Manifest): readonly Found<'S19'>[] => {
  // A quota of only some pods: which, is decided in the cluster.
  if (entriesIn(quota.root, 'spec', 'scopeSelector').length > 0) return [];
  if (mapsIn(quota.root, 'spec', 'scopes').length > 0) return [];
  const workloads = cluster.workloadsIn(quota.namespace);
  return entriesIn(quota.root, 'spec', 'hard').flatMap(({ key: resource, node, at }) => {
    const hard = readQuantity(wordIn(node));
    const sum = workloads.reduce((all, one) => all + mostOf(cluster, one, resource), 0);
    if (hard === undefined || sum <= hard * (1 + 1e-9)) return [];
    const facts = {
      fault: 'exceeded',
      resource,
      hard: wordIn(node),
      sum: canonicalQuantity(String(sum), quantityKind(resource)) ?? String(sum),
      workloads: workloads.length,
    } as const;
    return [{ manifest: quota, at, facts }];
  });
};

/** What a workload takes of a resource of a quota when all its pods run, those of a rollout too. */
const mostOf = (cluster: Cluster, workload: Workload, resource: string): number => {
  const pods = mostPods(cluster, workload);
  if (resource === 'pods' || resource === 'count/pods') return pods;
  const [, side = 'requests', name = ''] =
    /^(?:(requests|limits)\.)?(cpu|memory|ephemeral-storage)$/.exec(resource) ?? [];
  return name === '' ? 0 : pods * ofPod(workload, side, name);
};

const mostPods = (cluster: Cluster, workload: Workload): number => {
  const { root, kind } = workload.manifest;
  if (kind === 'Job') return numberIn(root, 'spec', 'parallelism') ?? 1;
  if (kind === 'CronJob') return numberIn(root, 'spec', 'jobTemplate', 'spec', 'parallelism') ?? 1;
  if (kind === 'Pod') return 1;
  const [autoscaler] = autoscalersOf(cluster, workload);
  const most = numberIn(autoscaler?.root, 'spec', 'maxReplicas') ?? ownReplicas(workload);
  // How many nodes there are, nobody says here.
  if (most === undefined) return 0;
  return most + (kind === 'Deployment' ? surge(workload, most) : 0);
};

/** `25%` where it is left out, rounded up; none where everything is stopped first. */
const surge = ({ manifest }: Workload, replicas: number): number => {
  if (wordIn(manifest.root, 'spec', 'strategy', 'type') === 'Recreate') return 0;
  const said = wordIn(manifest.root, 'spec', 'strategy', 'rollingUpdate', 'maxSurge') || '25%';
  const value = Number(said.replace('%', ''));
  if (!Number.isFinite(value)) return 0;
  return said.endsWith('%') ? Math.ceil((replicas * value) / 100) : value;
};

/** The containers together, or the greediest of those that run before them. */
const ofPod = ({ containers }: Workload, side: string, name: string): number => {
  const taken = ({ node }: Container): number => {
    const own = readQuantity(wordIn(node, 'resources', side, name));
    const other = side === 'requests' ? readQuantity(wordIn(node, 'resources', 'limits', name)) : 0;
    return own ?? other ?? 0;
  };
  const sum = (roles: readonly string[]): number =>
    containers.filter(({ role }) => roles.includes(role)).reduce((all, one) => all + taken(one), 0);
  const first = containers.filter(({ role }) => role === 'init').map(taken);
  return Math.max(sum(['main', 'sidecar']), ...first);
};

const unlimited = (cluster: Cluster, namespace: Manifest): readonly Found<'S19'>[] => {
  const { name } = namespace;
  if (!cluster.workloadsIn(name).some(({ manifest }) => manifest.namespace === name)) return [];
  const faults = [
    ...(cluster.of('ResourceQuota', name).length === 0 ? ['no_quota' as const] : []),
    ...(cluster.of('LimitRange', name).length === 0 ? ['no_limits' as const] : []),
  ];
  return faults.map((fault) => ({
    manifest: namespace,
    at: objectAt(namespace),
    facts: { fault },
  }));
};

const defaults = (range: Manifest): readonly Found<'S19'>[] => {
  const limits = mapsIn(range.root, 'spec', 'limits').filter(
    (one) => wordIn(one, 'type') === 'Container',
  );
  const missing = ['default', 'defaultRequest'].flatMap((key) =>
    ['cpu', 'memory'].flatMap((resource) =>
      limits.some((one) => wordIn(one, key, resource) !== '') ? [] : [`${key}.${resource}`],
    ),
  );
  if (missing.length === 0) return [];
  const at = keyAt(range.root, 'spec');
  return [{ manifest: range, at, facts: { fault: 'no_defaults', missing } }];
};
