import type { Stack, StackService } from '../../model/stack.ts';

/** One entry of a compose file: a service, or one replica of a service that keeps data. */
export type Member = {
  /** Its name in the file; others reach it as this and as the service. */
  readonly name: string;
  readonly service: StackService;
  readonly replicas: number;
};

/**
 * The entries of a stack in its order. All replicas of an entry share its volumes, which no database
 * survives: of a service with volumes, each replica is an entry of its own. So is the only node of what
 * may become a cluster: it keeps its name and its volume when others join it.
 */
export const membersOf = ({ services }: Stack): readonly Member[] => {
  const taken = new Set(services.map(({ name }) => name));
  return services.flatMap((service) => {
    const { name, volumes, cluster } = service;
    const replicas = service.replicas.value;
    if (volumes.length === 0 || replicas < (cluster === undefined ? 2 : 1))
      return [{ name, service, replicas }];
    return Array.from({ length: replicas }, (_, i) => {
      const own = freeName(`${name}-${i + 1}`, taken);
      return { name: own, service, replicas: 1 };
    });
  });
};

/** `redis-1` may be the name of another service. */
const freeName = (name: string, taken: Set<string>): string => {
  const free = taken.has(name) ? freeName(`${name}-x`, taken) : name;
  taken.add(free);
  return free;
};

/** Whether an entry is one of several that stand for one service. */
export const isApart = ({ name, service }: Member): boolean => name !== service.name;
