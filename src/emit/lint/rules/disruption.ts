import type { Manifest } from '../../../model/manifest/manifest.ts';
import { childOf, keyAt, numberIn, wordIn } from '../../../model/manifest/manifest-look.ts';
import { autoscalersOf, type Cluster } from '../cluster.ts';
import type { Found } from '../rule.ts';
import { selectorOf, selects } from '../selector.ts';
import { ownReplicas, type Workload } from '../workload.ts';

/** A budget says one thing, of pods that there are, and lets one of them go at least. */
export const budgetFaults = (cluster: Cluster, budget: Manifest): readonly Found<'S33'>[] => {
  const { root, namespace } = budget;
  const spec = childOf(root, 'spec') ?? root;
  const least = childOf(spec, 'minAvailable');
  const most = childOf(spec, 'maxUnavailable');
  if (least !== undefined && most !== undefined) {
    return [{ at: keyAt(spec, 'maxUnavailable'), facts: { fault: 'both' } }];
  }
  if (least === undefined && most === undefined) {
    return [{ at: keyAt(root, 'spec'), facts: { fault: 'neither' } }];
  }
  const workloads = cluster
    .workloadsIn(namespace)
    .filter(({ labels }) => selects(selectorOf(root), labels));
  if (workloads.length === 0) {
    return [{ at: keyAt(spec, 'selector'), facts: { fault: 'no_pods' } }];
  }
  const key = least === undefined ? 'maxUnavailable' : 'minAvailable';
  const found = wordIn(spec, key);
  return workloads.flatMap((workload): readonly Found<'S33'>[] => {
    const replicas = leastReplicas(cluster, workload);
    if (replicas === undefined || evictions(key, found, replicas) >= 1) return [];
    const target = workload.manifest.name;
    const facts = { fault: 'no_eviction', key, found, replicas, target } as const;
    return [{ at: keyAt(spec, key), facts }];
  });
};

/** How many there are at the fewest. */
const leastReplicas = (cluster: Cluster, workload: Workload): number | undefined => {
  const [autoscaler] = autoscalersOf(cluster, workload);
  if (autoscaler === undefined) return ownReplicas(workload);
  return numberIn(autoscaler.root, 'spec', 'minReplicas') ?? 1;
};

/** How many of `replicas` may go; a share of them is rounded up, of either kind. */
const evictions = (
  key: 'minAvailable' | 'maxUnavailable',
  said: string,
  replicas: number,
): number => {
  const value = Number(said.replace('%', ''));
  if (!Number.isFinite(value)) return 1;
  const count = said.endsWith('%') ? Math.ceil((replicas * value) / 100) : value;
  return key === 'minAvailable' ? replicas - count : count;
};
