import { databaseOn } from '../../model/manifest/database-ports.ts';
import type { StackPort } from '../../model/stack.ts';
import type { Member } from './members.ts';

/** A port of the machine, or one for each replica, and the port of the container behind it. */
export type Published = {
  readonly first: number;
  readonly last: number;
  readonly target: number;
  /** On all addresses of the machine, or on the one that a proxy in front asks at. */
  readonly reach: 'everyone' | 'proxy';
};

/** The variable that names the address for the proxy in front, of this machine alone where it is not set. */
export const ADDRESS = { variable: 'PUBLISH_ADDRESS', usual: '127.0.0.1' } as const;

/** A port that is reached from outside. That of a database never is, whatever the profile says. */
export const isEntry = ({ public: asked, number }: StackPort): boolean =>
  asked && databaseOn(number) === undefined;

const LAST_PORT = 65_535;
const WEB = [80, 443];

/**
 * Ports of the machine by entry. Two containers cannot have the same one: an entry of several
 * replicas gets as many in a row, from its own number on, where they are free. With 80 and five
 * replicas of 8080 that is 80 and 8080 to 8084.
 *
 * Docker opens a published port past the firewall of the machine. Only a web server on a port of the
 * web is its own entry; whatever else is reached from outside has a proxy in front, with the name and
 * the certificate, as have the stacks of several tenants, which share one machine.
 */
export const publishedPorts = (
  members: readonly Member[],
  { shared }: { readonly shared: boolean },
): ReadonlyMap<string, readonly Published[]> => {
  const taken = new Set<number>();
  const published = new Map<string, Published[]>();
  // Those of one replica first: they keep the number that people know.
  const asked = members
    .flatMap(({ name, service, replicas }) =>
      service.ports.flatMap((port) =>
        isEntry(port) ? [{ name, target: port.number, size: Math.max(1, replicas) }] : [],
      ),
    )
    .sort((a, b) => Number(a.size > 1) - Number(b.size > 1));
  for (const { name, target, size } of asked) {
    const first = firstFree(taken, target, size);
    for (let port = first; port < first + size; port += 1) taken.add(port);
    const own = published.get(name) ?? [];
    const reach = WEB.includes(first) && size === 1 && !shared ? 'everyone' : 'proxy';
    published.set(name, [...own, { first, last: first + size - 1, target, reach }]);
  }
  return published;
};

/** As compose writes it: `80:80`, `${PUBLISH_ADDRESS:-127.0.0.1}:8080-8084:8080`. */
export const portText = ({ first, last, target, reach }: Published): string => {
  const ports = first === last ? `${first}:${target}` : `${first}-${last}:${target}`;
  return reach === 'everyone' ? ports : `\${${ADDRESS.variable}:-${ADDRESS.usual}}:${ports}`;
};

/** What stands beside it. */
export const portWhy = ({ reach }: Published): string =>
  reach === 'everyone'
    ? 'the public entry, on all addresses of the machine'
    : `for the proxy in front, at the address that ${ADDRESS.variable} names`;

const firstFree = (taken: ReadonlySet<number>, from: number, size: number): number => {
  let first = from;
  for (let port = from; port < first + size; port += 1) {
    if (taken.has(port)) first = port + 1;
  }
  return first + size - 1 <= LAST_PORT || from === 1024 ? first : firstFree(taken, 1024, size);
};
