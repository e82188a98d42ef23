import { FEWEST_NODES } from '../model/cluster-size.ts';
import type { ClusterKind } from '../model/profile/services.ts';
import type { StackService } from '../model/stack.ts';

/** Of which software the replicas of a service are a cluster, where there are enough of them. */
export const clusterOf = ({ cluster, replicas }: StackService): ClusterKind | undefined =>
  cluster === undefined || replicas.value < FEWEST_NODES[cluster] ? undefined : cluster;
