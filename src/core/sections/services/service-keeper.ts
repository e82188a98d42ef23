import { FEWEST_NODES, NODES_WITH_COPIES } from '../../../model/cluster-size.ts';
import type { Service } from '../../../model/profile/services.ts';
import type { Contribution } from '../contribution.ts';
import type { ServiceCell } from './service-cell.ts';

/** Cores at least and at most, MiB: a shell that asks each node every few seconds. */
const TAKES = { cpu: 0.05, cpuLimit: 0.25, memory: 64 } as const;

/** Whether something beside the nodes of a service has to make them one cluster. */
export const isKept = ({ cluster }: Service): boolean => cluster === 'redis';

/**
 * What makes the nodes of Redis one cluster and keeps it: one process where there are enough of them, and
 * how many copies of the keys of each master it is to make. Six nodes are three masters with a copy each,
 * five are five masters without (redis.io/docs/latest/operate/oss_and_stack/management/scaling: three masters at least, six nodes
 * recommended).
 */
export const keeperOf = (service: Service, cell: ServiceCell): Contribution[] => {
  if (!isKept(service)) return [];
  const { place } = service;
  const taken = (column: string, unit: string, value: number) =>
    cell(column, unit, { kind: 'constant', value, place });
  return [
    cell('keeper', 'replicas', `if(row.replicas >= ${FEWEST_NODES.redis}, 1, 0)`),
    cell('keeper_copies', 'copies', `if(row.replicas >= ${NODES_WITH_COPIES}, 1, 0)`),
    taken('keeper_cpu', 'cores', TAKES.cpu),
    taken('keeper_cpu_limit', 'cores', TAKES.cpuLimit),
    taken('keeper_memory', 'Mi', TAKES.memory),
    cell('keeper_ephemeral', 'Mi', 'row.logs'),
  ];
};
