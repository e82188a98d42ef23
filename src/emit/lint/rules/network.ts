import type { Manifest, ManifestMap, ManifestNode } from '../../../model/manifest/manifest.ts';
import {
  childOf,
  itemsIn,
  keyAt,
  mapsIn,
  wordIn,
  wordsIn,
} from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import { type Found, objectAt } from '../rule.ts';
import { isEmptySelector, selects, shownSelector } from '../selector.ts';
import type { Workload } from '../workload.ts';

/** Every pod is closed but for what a policy opens, names can be resolved, and no policy is idle. */
export const networkFaults = (cluster: Cluster): readonly Found<'S50'>[] => [
  ...cluster.workloads.flatMap((workload) => uncovered(cluster, workload)),
  ...undenied(cluster),
  ...cluster.manifests.flatMap((one) => (one.kind === 'NetworkPolicy' ? idle(cluster, one) : [])),
];

type Direction = 'ingress' | 'egress';

const policiesOf = (cluster: Cluster, { manifest, labels }: Workload): readonly Manifest[] =>
  cluster
    .of('NetworkPolicy', manifest.namespace)
    .filter(({ root }) => selects(childOf(root, 'spec', 'podSelector'), labels));

/** What a policy says of: egress only where it is named, or has rules. */
const isAbout = ({ root }: Manifest, direction: Direction): boolean => {
  const types = wordsIn(root, 'spec', 'policyTypes').map((one) => one.toLowerCase());
  if (types.length > 0) return types.includes(direction);
  return direction === 'ingress' || childOf(root, 'spec', 'egress') !== undefined;
};

const uncovered = (cluster: Cluster, workload: Workload): readonly Found<'S50'>[] => {
  const { manifest } = workload;
  const policies = policiesOf(cluster, workload);
  const missing = (['ingress', 'egress'] as const).filter(
    (direction) => !policies.some((policy) => isAbout(policy, direction)),
  );
  const at = objectAt(manifest);
  if (missing.length > 0) return [{ manifest, at, facts: { fault: 'uncovered', missing } }];
  const resolves = policies.some(({ root }) => mapsIn(root, 'spec', 'egress').some(opensDns));
  return resolves ? [] : [{ manifest, at, facts: { fault: 'no_dns' } }];
};

const DNS = 53;

const opensDns = (rule: ManifestMap): boolean => {
  const ports = mapsIn(rule, 'ports');
  return ports.length === 0 || ports.some((port) => opensPort(port, DNS));
};

const opensPort = (port: ManifestMap, number: number): boolean => {
  const said = wordIn(port, 'port');
  if (said === '' || said === 'dns') return true;
  const last = wordIn(port, 'endPort');
  return last === '' ? Number(said) === number : Number(said) <= number && number <= Number(last);
};

/** Each namespace whose policies open something has one that closes everything. */
const undenied = (cluster: Cluster): readonly Found<'S50'>[] => {
  const policies = cluster.manifests.filter(({ kind }) => kind === 'NetworkPolicy');
  const namespaces = [...new Set(policies.map(({ namespace }) => namespace))];
  return namespaces.flatMap((namespace): readonly Found<'S50'>[] => {
    const own = policies.filter((one) => one.namespace === namespace);
    const [first] = own;
    if (first === undefined || own.some(deniesAll)) return [];
    return [{ manifest: first, at: objectAt(first), facts: { fault: 'no_deny', namespace } }];
  });
};

const deniesAll = (policy: Manifest): boolean =>
  isEmptySelector(childOf(policy.root, 'spec', 'podSelector')) &&
  (['ingress', 'egress'] as const).every(
    (direction) =>
      isAbout(policy, direction) && itemsIn(policy.root, 'spec', direction).every(opensDnsOnly),
  );

/** A policy that closes everything may leave names to be resolved. */
const opensDnsOnly = (rule: ManifestNode): boolean => {
  const ports = mapsIn(rule, 'ports');
  return ports.length > 0 && ports.every((port) => wordIn(port, 'port') === String(DNS));
};

const idle = (cluster: Cluster, policy: Manifest): readonly Found<'S50'>[] => {
  const { root, namespace } = policy;
  const spec = childOf(root, 'spec') ?? root;
  const workloads = cluster.workloadsIn(namespace);
  const selector = childOf(spec, 'podSelector');
  const chosen = workloads.filter(({ labels }) => selects(selector, labels));
  if (chosen.length === 0 && !isEmptySelector(selector)) {
    return [{ manifest: policy, at: keyAt(spec, 'podSelector'), facts: { fault: 'no_pods' } }];
  }
  const peers = [
    ...mapsIn(spec, 'ingress').flatMap((rule) => mapsIn(rule, 'from')),
    ...mapsIn(spec, 'egress').flatMap((rule) => mapsIn(rule, 'to')),
  ];
  // Pods of other namespaces are not all here.
  const near = peers.filter((peer) => childOf(peer, 'namespaceSelector') === undefined);
  return near.flatMap((peer): readonly Found<'S50'>[] => {
    const other = childOf(peer, 'podSelector');
    if (other === undefined || workloads.some(({ labels }) => selects(other, labels))) return [];
    if (isEmptySelector(other)) return [];
    const facts = { fault: 'peer', selector: shownSelector(other) } as const;
    return [{ manifest: policy, at: keyAt(peer, 'podSelector'), facts }];
  });
};
