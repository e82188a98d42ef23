import type { Manifest, ManifestMap } from '../../../model/manifest/manifest.ts';
import { childOf, keyAt, mapsIn, textsIn, wordIn } from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import { type Found, objectAt } from '../rule.ts';
import { matchesAll, shownLabels } from '../selector.ts';
import type { Workload } from '../workload.ts';
import { isPortName } from './names.ts';

/** What a Service sends its traffic to. */
export const podsOfService = (
  cluster: Cluster,
  { root, namespace }: Manifest,
): readonly Workload[] => {
  const selector = textsIn(root, 'spec', 'selector');
  if (selector.size === 0) return [];
  return cluster.workloadsIn(namespace).filter(({ labels }) => matchesAll(selector, labels));
};

/** A Service finds pods, the ports that it sends to, and is not open to the world by itself. */
export const serviceFaults = (cluster: Cluster, service: Manifest): readonly Found<'S55'>[] => {
  const spec = childOf(service.root, 'spec') ?? service.root;
  const type = wordIn(spec, 'type');
  const ports = mapsIn(spec, 'ports');
  return [
    ...(type === 'NodePort' || type === 'LoadBalancer'
      ? [
          {
            at: keyAt(spec, 'type'),
            facts: { fault: 'type', found: type },
            // What stands in front of a cluster has to be one.
            severity: type === 'NodePort' ? 'error' : 'warning',
          } as const,
        ]
      : []),
    ...ports.flatMap((port) => nameFault(port, ports.length)),
    ...(type === 'ExternalName' ? [] : targetFaults(cluster, service)),
  ];
};

const nameFault = (port: ManifestMap, count: number): readonly Found<'S55'>[] => {
  const found = wordIn(port, 'name');
  if (found === '' ? count === 1 : isPortName(found)) return [];
  const at = keyAt(port, found === '' ? 'port' : 'name');
  return [{ at, facts: { fault: 'port_name', found } }];
};

const targetFaults = (cluster: Cluster, service: Manifest): readonly Found<'S55'>[] => {
  const { root, namespace, name } = service;
  const spec = childOf(root, 'spec') ?? root;
  const selector = textsIn(spec, 'selector');
  if (selector.size === 0) {
    const elsewhere = ['Endpoints', 'EndpointSlice'].some(
      (kind) =>
        cluster.find(kind, namespace, name) !== undefined ||
        cluster
          .of(kind, namespace)
          .some((one) => wordIn(one.root, 'metadata', 'labels', OWNER) === name),
    );
    return elsewhere ? [] : [{ at: objectAt(service), facts: { fault: 'no_selector' } }];
  }
  const pods = podsOfService(cluster, service);
  if (pods.length === 0) {
    const facts = { fault: 'no_pods', selector: shownLabels(selector) } as const;
    return [{ at: keyAt(spec, 'selector'), facts }];
  }
  const known = pods.flatMap(portsOf);
  return mapsIn(spec, 'ports').flatMap((port): readonly Found<'S55'>[] => {
    const key = wordIn(port, 'targetPort') === '' ? 'port' : 'targetPort';
    const found = wordIn(port, key);
    if (known.some(({ number, name: own }) => own === found || number === found)) return [];
    const facts = { fault: 'target', found, ports: known.map(({ number }) => number) } as const;
    return [{ at: keyAt(port, key), facts }];
  });
};

const OWNER = 'kubernetes.io/service-name';

const portsOf = ({ containers }: Workload) =>
  containers.flatMap(({ node }) =>
    mapsIn(node, 'ports').map((port) => ({
      number: wordIn(port, 'containerPort'),
      name: wordIn(port, 'name'),
    })),
  );
