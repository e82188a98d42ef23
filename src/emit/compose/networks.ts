import type { StackService } from '../../model/stack.ts';
import { isEntry } from './ports.ts';

/** Networks of a compose file; all but `edge` lead nowhere else. */
export const NETWORKS = ['edge', 'app', 'data'] as const;
export type NetworkName = (typeof NETWORKS)[number];

/**
 * Which networks each service is in, by its name: `data` joins what keeps data with who asks it,
 * `app` all others that call each other, and `edge` is for what is reached from outside or calls
 * outside. Of an API, its database and a web page in front of it, the page is in `edge` and `app`, the
 * API in `app` and `data`, the database in `data` alone.
 */
export const networksOf = (
  services: readonly StackService[],
): ReadonlyMap<string, readonly NetworkName[]> => {
  const byName = new Map(services.map((service) => [service.name, service]));
  const joined = new Map(services.map(({ name }) => [name, new Set<NetworkName>()]));
  for (const { name, ports, egress, dependsOn } of services) {
    const outside = egress !== undefined || ports.some(isEntry);
    if (outside) joined.get(name)?.add('edge');
    for (const other of dependsOn) {
      const called = byName.get(other);
      if (called === undefined) continue;
      const network = called.volumes.length > 0 ? 'data' : 'app';
      joined.get(name)?.add(network);
      joined.get(other)?.add(network);
    }
  }
  return new Map(
    services.map(({ name }) => {
      const own = NETWORKS.filter((one) => joined.get(name)?.has(one));
      // In none it would be in the default one, which leads outside.
      return [name, own.length === 0 ? ['app'] : own];
    }),
  );
};
