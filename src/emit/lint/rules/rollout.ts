import { childOf, keyAt, wordIn } from '../../../model/manifest/manifest-look.ts';
import { autoscalersOf, type Cluster } from '../cluster.ts';
import { type Found, objectAt } from '../rule.ts';
import { ownReplicas, type Workload } from '../workload.ts';

/** How pods are exchanged: all at once, with too few left, or not at all. */
export const strategyFaults = (cluster: Cluster, workload: Workload): readonly Found<'S37'>[] => {
  const { manifest } = workload;
  const { root, kind } = manifest;
  const key = kind === 'Deployment' ? 'strategy' : 'updateStrategy';
  const spec = childOf(root, 'spec') ?? root;
  const strategy = childOf(spec, key);
  const found = wordIn(strategy, 'type');
  const at = strategy === undefined ? objectAt(manifest) : keyAt(spec, key);
  // A StatefulSet without a word exchanges one pod after the other.
  if (kind === 'StatefulSet') {
    return found === '' || found === 'RollingUpdate'
      ? []
      : [{ at, facts: { fault: 'type', found } }];
  }
  if (found !== 'RollingUpdate') return [{ at, facts: { fault: 'type', found } }];
  const unavailable = wordIn(strategy, 'rollingUpdate', 'maxUnavailable') || '25%';
  const none = (text: string): boolean => text === '0' || text === '0%';
  if (!none(unavailable) && !isLessThanOne(unavailable, cluster, workload))
    return [{ at, facts: { fault: 'unavailable', found: unavailable } }];
  return none(wordIn(strategy, 'rollingUpdate', 'maxSurge'))
    ? [{ at, facts: { fault: 'stuck' } }]
    : [];
};

/** Kubernetes rounds a share of the replicas down: a quarter of three is none. */
const isLessThanOne = (share: string, cluster: Cluster, workload: Workload): boolean => {
  const [, percent] = /^(\d+)%$/.exec(share) ?? [];
  const replicas = ownReplicas(workload);
  if (percent === undefined || replicas === undefined) return false;
  return autoscalersOf(cluster, workload).length === 0 && (Number(percent) / 100) * replicas < 1;
};
