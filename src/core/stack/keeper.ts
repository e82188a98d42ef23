import { FEWEST_NODES } from '../../model/cluster-size.ts';
import { snakeCase } from '../../model/id.ts';
import type { Sized, StackService } from '../../model/stack.ts';
import type { StackNote } from '../../model/stack-note.ts';
import { labelOf } from './names.ts';
import { type Points, sizedOf } from './sized.ts';

/**
 * What makes the nodes of a service one cluster, a service of its own beside it; undefined where it needs
 * none. The image of the nodes has all that it runs.
 */
export const keeperService = (
  service: StackService,
  points: Points,
  taken: readonly string[],
): StackService | undefined => {
  const size = (column: string): Sized | undefined =>
    sizedOf(`services.${snakeCase(service.id)}.${column}`, points);
  const { name, title, image, user, zones, optional, env, ports } = service;
  const [replicas, copies] = [size('keeper'), size('keeper_copies')];
  const [request, limit] = [size('keeper_cpu'), size('keeper_cpu_limit')];
  const [memory, ephemeral] = [size('keeper_memory'), size('keeper_ephemeral')];
  if (replicas === undefined || replicas.value === 0 || copies === undefined) return undefined;
  if (request === undefined || limit === undefined) return undefined;
  if (memory === undefined || ephemeral === undefined) return undefined;
  return {
    id: service.id,
    name: freeName(labelOf(`${name}-cluster`), taken),
    title: `${title}: what makes its nodes one cluster, and keeps it`,
    image,
    command: [],
    args: [],
    ports: [],
    env: env.filter(({ key }) => key === PASSWORD),
    cpu: { request, limit },
    memory: { request: memory, limit: memory },
    scratch: NO_SCRATCH,
    ephemeral,
    replicas,
    zones,
    singleton: 'one_keeper',
    volumes: [],
    shared: [],
    writable: [],
    seeded: [],
    user,
    health: { check: { kind: 'none' }, ...TIMES },
    dependsOn: [name],
    connections: [],
    ...(optional === undefined ? {} : { optional }),
    keeps: {
      service: name,
      nodes: service.replicas.value,
      port: ports[0]?.number ?? REDIS,
      copies,
    },
  };
};

/** Where redis-cli finds the password of nodes that have one. */
const PASSWORD = 'REDISCLI_AUTH';
const REDIS = 6379;

/** Seconds. Three nodes were one cluster after six, six with copies after ten: of Redis 7.0 on one machine. */
const TIMES = { interval: 10, start: 120, drain: 5 } as const;

const NO_SCRATCH: Sized = { id: 'services.scratch', value: 0, unit: 'Mi', derivation: '0 Mi' };

const freeName = (name: string, taken: readonly string[]): string =>
  taken.includes(name) ? freeName(`${name}-x`, taken) : name;

/** Which nodes become one cluster, and which are too few for it; one is what the profile wants at first. */
export const clusterNotes = (services: readonly StackService[]): readonly StackNote[] =>
  services.flatMap(({ name, keeps, cluster, replicas }): StackNote[] => {
    if (keeps !== undefined) {
      const { service, nodes, copies } = keeps;
      return [{ code: 'cluster_kept', service, keeper: name, nodes, copies: copies.value }];
    }
    const least = cluster === undefined ? 0 : FEWEST_NODES[cluster];
    return replicas.value > 1 && replicas.value < least
      ? [{ code: 'cluster_small', service: name, nodes: replicas.value, least }]
      : [];
  });
