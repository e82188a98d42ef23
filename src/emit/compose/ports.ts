import type { Member } from './members.ts';

/** A port of the machine, or one for each replica, and the port of the container behind it. */
export type Published = {
  readonly first: number;
  readonly last: number;
  readonly target: number;
};

const LAST_PORT = 65_535;

/**
 * Ports of the machine by entry. Two containers cannot have the same one: an entry of several
 * replicas gets as many in a row, from its own number on, where they are free. With 80 and five
 * replicas of 8080 that is 80 and 8080 to 8084.
 */
export const publishedPorts = (
  members: readonly Member[],
): ReadonlyMap<string, readonly Published[]> => {
  const taken = new Set<number>();
  const published = new Map<string, Published[]>();
  // Those of one replica first: they keep the number that people know.
  const asked = members
    .flatMap(({ name, service, replicas }) =>
      service.ports.flatMap((port) =>
        port.public ? [{ name, target: port.number, size: Math.max(1, replicas) }] : [],
      ),
    )
    .sort((a, b) => Number(a.size > 1) - Number(b.size > 1));
  for (const { name, target, size } of asked) {
    const first = firstFree(taken, target, size);
    for (let port = first; port < first + size; port += 1) taken.add(port);
    const own = published.get(name) ?? [];
    published.set(name, [...own, { first, last: first + size - 1, target }]);
  }
  return published;
};

/** As compose writes it: `80:80`, `8080-8084:8080`. */
export const portText = ({ first, last, target }: Published): string =>
  first === last ? `${first}:${target}` : `${first}-${last}:${target}`;

const firstFree = (taken: ReadonlySet<number>, from: number, size: number): number => {
  let first = from;
  for (let port = from; port < first + size; port += 1) {
    if (taken.has(port)) first = port + 1;
  }
  return first + size - 1 <= LAST_PORT || from === 1024 ? first : firstFree(taken, 1024, size);
};
