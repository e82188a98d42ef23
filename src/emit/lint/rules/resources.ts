import type { ManifestNode } from '../../../model/manifest/manifest.ts';
import {
  childOf,
  entriesIn,
  keyAt,
  mapsIn,
  wordIn,
} from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import { readQuantity } from '../quantity.ts';
import { type ClusterRules, inContainers, nameAt } from '../rule.ts';
import { checkQuotas } from './quota.ts';

/** What containers ask for, and how much they may take. */
export const resourceRules: ClusterRules<
  'S12' | 'S13' | 'S14' | 'S15' | 'S16' | 'S17' | 'S18' | 'S19' | 'S20'
> = {
  S12: {
    name: 'cpu-request',
    severity: 'error',
    linters: {
      'kube-score': ['container-resources'],
      'kube-linter': ['unset-cpu-requirements'],
      polaris: ['cpuRequestsMissing'],
    },
    check: (cluster) => withoutResource(cluster, 'requests', 'cpu'),
  },
  S13: {
    name: 'memory-request',
    severity: 'error',
    linters: { 'kube-score': ['container-resources'], polaris: ['memoryRequestsMissing'] },
    check: (cluster) => withoutResource(cluster, 'requests', 'memory'),
  },
  S14: {
    name: 'memory-limit',
    severity: 'error',
    linters: {
      'kube-score': ['container-resources'],
      'kube-linter': ['unset-memory-requirements'],
      polaris: ['memoryLimitsMissing'],
    },
    check: (cluster) => withoutResource(cluster, 'limits', 'memory'),
  },
  S15: {
    name: 'cpu-limit',
    severity: 'warning',
    linters: { 'kube-score': ['container-resources'], polaris: ['cpuLimitsMissing'] },
    check: (cluster) => withoutResource(cluster, 'limits', 'cpu'),
  },
  S16: {
    name: 'ephemeral-storage',
    severity: 'error',
    linters: { 'kube-score': ['container-ephemeral-storage-request-and-limit'] },
    check: (cluster) =>
      inContainers(cluster, (container) => {
        const missing = (['requests', 'limits'] as const).filter(
          (side) => wordIn(container.node, 'resources', side, 'ephemeral-storage') === '',
        );
        if (missing.length === 0 || container.role === 'ephemeral') return [];
        return [{ at: resourcesAt(container.node), facts: { container: container.name, missing } }];
      }),
  },
  S17: {
    name: 'limit-above-request',
    severity: 'error',
    linters: {},
    check: (cluster) =>
      inContainers(cluster, ({ node, name: container }) =>
        entriesIn(node, 'resources', 'limits').flatMap(({ key: resource, node: value, at }) => {
          const limit = wordIn(value);
          const request = wordIn(node, 'resources', 'requests', resource);
          const [most, asked] = [readQuantity(limit), readQuantity(request)];
          if (most === undefined || asked === undefined || most >= asked) return [];
          return [{ at, facts: { container, resource, request, limit } }];
        }),
      ),
  },
  S18: {
    name: 'empty-dir-limit',
    severity: 'error',
    linters: {},
    check: ({ workloads }) =>
      workloads.flatMap(({ manifest, pod }) =>
        mapsIn(pod, 'volumes').flatMap((volume) => {
          const emptyDir = childOf(volume, 'emptyDir');
          if (emptyDir === undefined || wordIn(emptyDir, 'sizeLimit') !== '') return [];
          const facts = { volume: wordIn(volume, 'name') };
          return [{ manifest, at: keyAt(volume, 'emptyDir'), facts }];
        }),
      ),
  },
  S19: { name: 'quota', severity: 'error', linters: {}, check: checkQuotas },
  S20: {
    name: 'priority-class',
    severity: 'warning',
    linters: { polaris: ['priorityClassNotSet'] },
    check: ({ workloads }) =>
      workloads.flatMap(({ manifest, pod }) =>
        wordIn(pod, 'priorityClassName') === ''
          ? [{ manifest, at: keyAt(pod, 'containers'), facts: {} }]
          : [],
      ),
  },
};

const withoutResource = (cluster: Cluster, side: 'requests' | 'limits', resource: string) =>
  inContainers(cluster, (container) => {
    // What somebody starts to look into a pod takes none.
    if (container.role === 'ephemeral') return [];
    if (wordIn(container.node, 'resources', side, resource) !== '') return [];
    const at =
      childOf(container.node, 'resources') === undefined
        ? nameAt(container)
        : resourcesAt(container.node);
    return [{ at, facts: { container: container.name } }];
  });

const resourcesAt = (container: ManifestNode) =>
  keyAt(container, childOf(container, 'resources') === undefined ? 'name' : 'resources');
