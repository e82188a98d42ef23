import { nearestNames } from '../../../lib/did-you-mean.ts';
import type { Manifest, ManifestNode } from '../../../model/manifest/manifest.ts';
import { childOf, keyAt, mapsIn, wordIn, wordsIn } from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import type { Found } from '../rule.ts';

/** An Ingress leads to services and ports that there are, and is encrypted for every host. */
export const ingressFaults = (cluster: Cluster, ingress: Manifest): readonly Found<'S56'>[] => {
  const spec = childOf(ingress.root, 'spec') ?? ingress.root;
  const rules = mapsIn(spec, 'rules');
  const backends = [
    childOf(spec, 'defaultBackend'),
    ...rules.flatMap((rule) =>
      mapsIn(rule, 'http', 'paths').map((path) => childOf(path, 'backend')),
    ),
  ];
  const encrypted = mapsIn(spec, 'tls').flatMap((tls) => wordsIn(tls, 'hosts'));
  const all = mapsIn(spec, 'tls').some((tls) => wordsIn(tls, 'hosts').length === 0);
  const hosts = rules
    .map((rule) => wordIn(rule, 'host'))
    .filter((host) => !all && !encrypted.some((one) => covers(one, host)));
  const plain = hosts.length > 0 || (rules.length === 0 && mapsIn(spec, 'tls').length === 0);
  const key = childOf(spec, 'tls') === undefined ? 'rules' : 'tls';
  return [
    ...backends.flatMap((backend) => backendFaults(cluster, ingress, backend)),
    ...(plain ? [{ at: keyAt(spec, key), facts: { fault: 'no_tls', hosts } } as const] : []),
  ];
};

/** `*.example.com` stands for one label. */
const covers = (certified: string, host: string): boolean =>
  certified === host ||
  (certified.startsWith('*.') && host.slice(host.indexOf('.')) === certified.slice(1));

const backendFaults = (
  cluster: Cluster,
  { namespace }: Manifest,
  backend: ManifestNode | undefined,
): readonly Found<'S56'>[] => {
  const target = childOf(backend, 'service');
  if (target === undefined) return [];
  const service = wordIn(target, 'name');
  const there = cluster.find('Service', namespace, service);
  if (there === undefined) {
    if (cluster.isExternal('Service', service)) return [];
    const near = nearestNames(
      service,
      cluster.of('Service', namespace).map(({ name }) => name),
    );
    return [{ at: keyAt(target, 'name'), facts: { fault: 'service', service, near } }];
  }
  const ports = mapsIn(there.root, 'spec', 'ports');
  const number = wordIn(target, 'port', 'number');
  const found = number === '' ? wordIn(target, 'port', 'name') : number;
  const key = number === '' ? 'name' : 'port';
  if (ports.some((port) => wordIn(port, key) === found)) return [];
  const known = ports.map((port) => wordIn(port, 'name') || wordIn(port, 'port'));
  const facts = { fault: 'port', service, found, ports: known } as const;
  return [{ at: keyAt(target, 'port'), facts }];
};
