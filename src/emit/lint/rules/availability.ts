import type { Manifest } from '../../../model/manifest/manifest.ts';
import {
  childOf,
  entriesIn,
  keyAt,
  mapsIn,
  numberIn,
  wordIn,
} from '../../../model/manifest/manifest-look.ts';
import { autoscalersOf, budgetsOf, type Cluster } from '../cluster.ts';
import { type ClusterRules, type Found, objectAt } from '../rule.ts';
import { isScaled, ownReplicas, type Workload } from '../workload.ts';
import { budgetFaults } from './disruption.ts';
import { affinityFault, spreadFault } from './spread.ts';

/** How many there are, where they run, and how they are exchanged. */
export const availabilityRules: ClusterRules<
  'S28' | 'S29' | 'S30' | 'S31' | 'S32' | 'S33' | 'S34' | 'S35' | 'S36' | 'S37' | 'S38'
> = {
  S28: {
    name: 'min-replicas',
    severity: 'error',
    linters: {
      'kube-score': ['deployment-replicas', 'horizontalpodautoscaler-replicas'],
      'kube-linter': ['minimum-three-replicas', 'hpa-minimum-three-replicas'],
      polaris: ['deploymentMissingReplicas', 'hpaMinAvailability'],
    },
    check: (cluster) => [
      ...ofScaled(cluster, (workload): readonly Found<'S28'>[] => {
        const found = ownReplicas(workload) ?? 0;
        if (found >= 2 || autoscalersOf(cluster, workload).length > 0) return [];
        const { root } = workload.manifest;
        const own = childOf(root, 'spec', 'replicas') !== undefined;
        const at = own
          ? keyAt(childOf(root, 'spec') ?? root, 'replicas')
          : objectAt(workload.manifest);
        return [{ at, facts: { fault: 'replicas', found } }];
      }),
      ...ofKind(cluster, 'HorizontalPodAutoscaler', ({ root }): readonly Found<'S28'>[] => {
        const found = numberIn(root, 'spec', 'minReplicas') ?? 1;
        const spec = childOf(root, 'spec') ?? root;
        if (found >= 2) return [];
        return [{ at: keyAt(spec, 'minReplicas'), facts: { fault: 'autoscaler', found } }];
      }),
    ],
  },
  S29: {
    name: 'autoscaled-replicas',
    severity: 'error',
    linters: {
      'kube-score': ['deployment-targeted-by-hpa-does-not-have-replicas-configured'],
    },
    check: (cluster) =>
      ofScaled(cluster, (workload): readonly Found<'S29'>[] => {
        const spec = childOf(workload.manifest.root, 'spec');
        const replicas = numberIn(spec, 'replicas');
        const [autoscaler] = autoscalersOf(cluster, workload);
        if (spec === undefined || replicas === undefined || autoscaler === undefined) return [];
        return [{ at: keyAt(spec, 'replicas'), facts: { autoscaler: autoscaler.name, replicas } }];
      }),
  },
  S30: {
    name: 'autoscaler-target',
    severity: 'error',
    linters: {
      'kube-score': ['horizontalpodautoscaler-has-target'],
      'kube-linter': ['dangling-horizontalpodautoscaler'],
    },
    check: (cluster) =>
      ofKind(cluster, 'HorizontalPodAutoscaler', (one) => targetFaults(cluster, one)),
  },
  S31: {
    name: 'autoscaler-range',
    severity: 'error',
    linters: { polaris: ['hpaMaxAvailability'] },
    check: (cluster) => ofKind(cluster, 'HorizontalPodAutoscaler', rangeFaults),
  },
  S32: {
    name: 'disruption-budget',
    severity: 'error',
    linters: {
      'kube-score': ['deployment-has-poddisruptionbudget', 'statefulset-has-poddisruptionbudget'],
      polaris: ['missingPodDisruptionBudget'],
    },
    check: (cluster) =>
      ofScaled(cluster, (workload): readonly Found<'S32'>[] =>
        budgetsOf(cluster, workload).length === 0
          ? [{ at: objectAt(workload.manifest), facts: {} }]
          : [],
      ),
  },
  S33: {
    name: 'disruption-policy',
    severity: 'error',
    linters: {
      'kube-score': ['poddisruptionbudget-has-policy'],
      'kube-linter': ['pdb-max-unavailable', 'pdb-min-available'],
      polaris: ['pdbDisruptionsIsZero', 'pdbMinAvailableGreaterThanHPAMinReplicas'],
    },
    check: (cluster) => ofKind(cluster, 'PodDisruptionBudget', (one) => budgetFaults(cluster, one)),
  },
  S34: {
    name: 'evict-unhealthy',
    severity: 'error',
    linters: { 'kube-linter': ['pdb-unhealthy-pod-eviction-policy'] },
    check: (cluster) =>
      ofKind(cluster, 'PodDisruptionBudget', ({ root }): readonly Found<'S34'>[] => {
        const spec = childOf(root, 'spec');
        const found = wordIn(spec, 'unhealthyPodEvictionPolicy');
        if (found === 'AlwaysAllow') return [];
        const key = found === '' ? 'selector' : 'unhealthyPodEvictionPolicy';
        return [{ at: keyAt(spec ?? root, key), facts: { found } }];
      }),
  },
  S35: {
    name: 'topology-spread',
    severity: 'error',
    linters: {
      'kube-score': ['pod-topology-spread-constraints'],
      polaris: ['topologySpreadConstraint'],
    },
    check: (cluster) =>
      ofScaled(cluster, (workload) => (isAlone(cluster, workload) ? [] : spreadFault(workload))),
  },
  S36: {
    name: 'anti-affinity',
    severity: 'error',
    linters: {
      'kube-score': ['deployment-has-host-podantiaffinity', 'statefulset-has-host-podantiaffinity'],
      'kube-linter': ['no-anti-affinity'],
    },
    check: (cluster) =>
      ofScaled(cluster, (workload) => (isAlone(cluster, workload) ? [] : affinityFault(workload))),
  },
  S37: {
    name: 'rolling-update',
    severity: 'error',
    linters: {
      'kube-score': ['deployment-strategy'],
      'kube-linter': ['no-rolling-update-strategy'],
    },
    check: (cluster) => ofScaled(cluster, (workload) => strategyFaults(cluster, workload)),
  },
  S38: {
    name: 'one-autoscaler',
    severity: 'error',
    linters: {},
    check: (cluster) =>
      ofKind(cluster, 'ScaledObject', (scaled): readonly Found<'S38'>[] => {
        const target = childOf(scaled.root, 'spec', 'scaleTargetRef');
        const kind = wordIn(target, 'kind') || 'Deployment';
        const name = wordIn(target, 'name');
        const workload = cluster.find(kind, scaled.namespace, name);
        const own = cluster.workloads.find(({ manifest }) => manifest === workload);
        if (own === undefined || autoscalersOf(cluster, own).length === 0) return [];
        return [{ at: objectAt(scaled), facts: { kind, name, scaledObject: scaled.name } }];
      }),
  },
};

const ofScaled = <F>(
  { workloads }: Cluster,
  look: (workload: Workload) => readonly F[],
): readonly (F & { readonly manifest: Manifest })[] =>
  workloads
    .filter(isScaled)
    .flatMap((one) => look(one).map((found) => ({ ...found, manifest: one.manifest })));

const ofKind = <F>(
  { manifests }: Cluster,
  kind: string,
  look: (manifest: Manifest) => readonly F[],
): readonly (F & { readonly manifest: Manifest })[] =>
  manifests
    .filter((one) => one.kind === kind)
    .flatMap((manifest) => look(manifest).map((found) => ({ ...found, manifest })));

/** One replica has nothing to be spread from; that it is only one, S28 says. */
const isAlone = (cluster: Cluster, workload: Workload): boolean =>
  (ownReplicas(workload) ?? 2) < 2 && autoscalersOf(cluster, workload).length === 0;

const targetFaults = (cluster: Cluster, { root, namespace }: Manifest): readonly Found<'S30'>[] => {
  const target = childOf(root, 'spec', 'scaleTargetRef');
  const kind = wordIn(target, 'kind');
  const name = wordIn(target, 'name');
  const found = cluster.find(kind, namespace, name);
  if (found === undefined) {
    if (cluster.isExternal(kind, name)) return [];
    const at = keyAt(target ?? root, 'name');
    return [{ at, facts: { fault: 'no_target', kind, name } }];
  }
  const workload = cluster.workloads.find(({ manifest }) => manifest === found);
  if (workload === undefined) return [];
  return mapsIn(root, 'spec', 'metrics').flatMap((metric): readonly Found<'S30'>[] => {
    const source = childOf(metric, 'resource') ?? childOf(metric, 'containerResource');
    if (wordIn(source, 'target', 'type') !== 'Utilization') return [];
    const resource = wordIn(source, 'name');
    const only = wordIn(source, 'container');
    const containers = workload.containers
      .filter(({ role, name: own }) => role !== 'init' && (only === '' || own === only))
      .filter(({ node }) => wordIn(node, 'resources', 'requests', resource) === '')
      .map((one) => one.name);
    if (containers.length === 0) return [];
    const facts = { fault: 'no_request', resource, containers, target: name } as const;
    return [{ at: keyAt(source ?? metric, 'name'), facts }];
  });
};

const rangeFaults = ({ root }: Manifest): readonly Found<'S31'>[] => {
  const spec = childOf(root, 'spec') ?? root;
  const max = numberIn(spec, 'maxReplicas');
  const min = numberIn(spec, 'minReplicas') ?? 1;
  const behavior = entriesIn(spec, 'behavior').length > 0;
  return [
    ...(max === undefined
      ? [{ at: keyAt(root, 'spec'), facts: { fault: 'no_max' } } as const]
      : max > min
        ? []
        : [{ at: keyAt(spec, 'maxReplicas'), facts: { fault: 'range', min, max } } as const]),
    ...(behavior ? [] : [{ at: keyAt(root, 'spec'), facts: { fault: 'no_behavior' } } as const]),
  ];
};

/** Kubernetes rounds a share of the replicas down: a quarter of three is none. */
const isLessThanOne = (share: string, cluster: Cluster, workload: Workload): boolean => {
  const [, percent] = /^(\d+)%$/.exec(share) ?? [];
  const replicas = ownReplicas(workload);
  if (percent === undefined || replicas === undefined) return false;
  return autoscalersOf(cluster, workload).length === 0 && (Number(percent) / 100) * replicas < 1;
};

const strategyFaults = (cluster: Cluster, workload: Workload): readonly Found<'S37'>[] => {
  const { manifest } = workload;
  const { root, kind } = manifest;
  const key = kind === 'Deployment' ? 'strategy' : 'updateStrategy';
  const spec = childOf(root, 'spec') ?? root;
  const strategy = childOf(spec, key);
  const found = wordIn(strategy, 'type');
  const at = strategy === undefined ? objectAt(manifest) : keyAt(spec, key);
  // A StatefulSet without a word exchanges one pod after the other.
  if (kind === 'StatefulSet') {
    return found === '' || found === 'RollingUpdate'
      ? []
      : [{ at, facts: { fault: 'type', found } }];
  }
  if (found !== 'RollingUpdate') return [{ at, facts: { fault: 'type', found } }];
  const unavailable = wordIn(strategy, 'rollingUpdate', 'maxUnavailable') || '25%';
  const none = (text: string): boolean => text === '0' || text === '0%';
  if (!none(unavailable) && !isLessThanOne(unavailable, cluster, workload))
    return [{ at, facts: { fault: 'unavailable', found: unavailable } }];
  return none(wordIn(strategy, 'rollingUpdate', 'maxSurge'))
    ? [{ at, facts: { fault: 'stuck' } }]
    : [];
};
