import type { Manifest } from '../../../model/manifest/manifest.ts';
import {
  childOf,
  entriesIn,
  keyAt,
  mapsIn,
  numberIn,
  wordIn,
} from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import type { Found } from '../rule.ts';

/** An autoscaler of nothing that is here, or by a share of what containers do not ask for. */
export const targetFaults = (
  cluster: Cluster,
  { root, namespace }: Manifest,
): readonly Found<'S30'>[] => {
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

/** An autoscaler without room to scale, or without a word on how fast it may. */
export const rangeFaults = ({ root }: Manifest): readonly Found<'S31'>[] => {
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
