import type { Manifest } from '../../../model/manifest/manifest.ts';
import { childOf, keyAt, wordIn } from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import { type ClusterRules, type Found, objectAt } from '../rule.ts';
import { ingressFaults } from './ingress.ts';
import { jobFaults } from './jobs.ts';
import { referenceFaults } from './references.ts';
import { podsOfService, serviceFaults } from './services.ts';

/** Whether what refers to something finds it. */
export const wiringRules: ClusterRules<'S55' | 'S56' | 'S57' | 'S58' | 'S59'> = {
  S55: {
    name: 'service-target',
    severity: 'error',
    linters: {
      'kube-score': ['service-targets-pod', 'service-type', 'container-ports-check'],
      'kube-linter': ['dangling-service', 'invalid-target-ports', 'exposed-services'],
    },
    check: (cluster) => ofKind(cluster, 'Service', serviceFaults),
  },
  S56: {
    name: 'ingress-target',
    severity: 'error',
    linters: {
      'kube-score': ['ingress-targets-service'],
      'kube-linter': ['dangling-ingress'],
      polaris: ['tlsSettingsMissing'],
    },
    check: (cluster) => ofKind(cluster, 'Ingress', ingressFaults),
  },
  S57: {
    name: 'stateful-service',
    severity: 'error',
    linters: { 'kube-score': ['statefulset-has-servicename'] },
    check: (cluster) => ofKind(cluster, 'StatefulSet', statefulFaults),
  },
  S58: {
    name: 'job-policy',
    severity: 'error',
    linters: {
      'kube-score': ['cronjob-has-deadline', 'cronjob-restartpolicy'],
      'kube-linter': ['job-ttl-seconds-after-finished'],
    },
    check: ({ manifests }) =>
      manifests.flatMap((manifest) => jobFaults(manifest).map((found) => ({ ...found, manifest }))),
  },
  S59: {
    name: 'references-resolve',
    severity: 'error',
    linters: { 'kube-linter': ['env-value-from', 'dangling-servicemonitor'] },
    check: referenceFaults,
  },
};

const ofKind = <F>(
  cluster: Cluster,
  kind: string,
  look: (cluster: Cluster, manifest: Manifest) => readonly F[],
): readonly (F & { readonly manifest: Manifest })[] =>
  cluster.manifests
    .filter((one) => one.kind === kind)
    .flatMap((manifest) => look(cluster, manifest).map((found) => ({ ...found, manifest })));

const statefulFaults = (cluster: Cluster, manifest: Manifest): readonly Found<'S57'>[] => {
  const { root, namespace, name } = manifest;
  const spec = childOf(root, 'spec') ?? root;
  const service = wordIn(spec, 'serviceName');
  const found = (fault: 'missing' | 'unknown' | 'not_headless' | 'other_pods') => {
    const at = service === '' ? objectAt(manifest) : keyAt(spec, 'serviceName');
    return [{ at, facts: { service, fault } }];
  };
  if (service === '') return found('missing');
  const there = cluster.find('Service', namespace, service);
  if (there === undefined) return cluster.isExternal('Service', service) ? [] : found('unknown');
  if (wordIn(there.root, 'spec', 'clusterIP') !== 'None') return found('not_headless');
  const own = podsOfService(cluster, there).some(({ manifest: one }) => one.name === name);
  return own ? [] : found('other_pods');
};
