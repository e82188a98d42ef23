import type { Service } from '../../model/profile/services.ts';
import type { StackPort } from '../../model/stack.ts';

/** Ports that everybody knows by a name. */
const KNOWN: Readonly<Record<number, string>> = {
  80: 'http',
  443: 'https',
  5432: 'postgres',
  6379: 'redis',
  7474: 'http',
  7687: 'bolt',
  8443: 'https',
  9092: 'kafka',
  9200: 'http',
  27017: 'mongodb',
};

export const TLS = 443;

/** The ports of a service by name; of one that is reached from outside the first is, and that of TLS. */
export const portsOf = ({ ports, health, ...service }: Service): readonly StackPort[] => {
  const taken = new Set<string>();
  return ports.map(({ name, number }, i) => {
    const spoken = health?.path !== undefined && (health.port ?? ports[0]?.number) === number;
    const usual = KNOWN[number] ?? (spoken || (service.public && i === 0) ? 'http' : undefined);
    const free = usual !== undefined && !taken.has(usual) ? usual : `port-${number}`;
    const own = name ?? free;
    taken.add(own);
    return { name: own, number, public: service.public && (i === 0 || number === TLS) };
  });
};
