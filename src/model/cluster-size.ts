import type { ClusterKind } from './profile/services.ts';

/** How many nodes make a cluster: Redis shares its keys among three at least. */
export const FEWEST_NODES: Readonly<Record<ClusterKind, number>> = { kafka: 2, redis: 3 };

/** From how many nodes of Redis on each master has a copy: three masters and three copies. */
export const NODES_WITH_COPIES = 6;
