import type { Manifest } from '../../../model/manifest/manifest.ts';
import { childOf, keyAt, numberIn, wordIn } from '../../../model/manifest/manifest-look.ts';
import { autoscalersOf, budgetsOf, type Cluster } from '../cluster.ts';
import { type ClusterRules, type Found, objectAt } from '../rule.ts';
import { isScaled, ownReplicas, type Workload } from '../workload.ts';
import { rangeFaults, targetFaults } from './autoscaler.ts';
import { budgetFaults } from './disruption.ts';
import { strategyFaults } from './rollout.ts';
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
