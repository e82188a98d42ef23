import { childOf, keyAt, mapsIn, numberIn, wordIn } from '../../../model/manifest/manifest-look.ts';
import type { Found } from '../rule.ts';
import { selects } from '../selector.ts';
import type { Workload } from '../workload.ts';

const HOST = 'kubernetes.io/hostname';

/** Constraints that spread the workload's own pods. */
export const spreadFault = ({ pod, labels }: Workload): readonly Found<'S35'>[] => {
  const constraints = mapsIn(pod, 'topologySpreadConstraints');
  const [first] = constraints;
  if (first === undefined) return [{ at: keyAt(pod, 'containers'), facts: { fault: 'missing' } }];
  const blind = constraints.find((one) => !selects(childOf(one, 'labelSelector'), labels));
  if (blind !== undefined) {
    const key = childOf(blind, 'labelSelector') === undefined ? 'topologyKey' : 'labelSelector';
    return [{ at: keyAt(blind, key), facts: { fault: 'selector' } }];
  }
  const skewed = constraints.find((one) => (numberIn(one, 'maxSkew') ?? 0) < 1);
  return skewed === undefined ? [] : [{ at: keyAt(skewed, 'maxSkew'), facts: { fault: 'skew' } }];
};

/** A term that keeps the workload's pods off each other's hosts, required or preferred. */
export const affinityFault = ({ pod, labels }: Workload): readonly Found<'S36'>[] => {
  const affinity = childOf(pod, 'affinity', 'podAntiAffinity');
  const required = mapsIn(affinity, 'requiredDuringSchedulingIgnoredDuringExecution');
  const preferred = mapsIn(affinity, 'preferredDuringSchedulingIgnoredDuringExecution');
  const terms = [...required, ...preferred.flatMap((one) => childOf(one, 'podAffinityTerm') ?? [])];
  const hosts = terms.filter((term) => wordIn(term, 'topologyKey') === HOST);
  const [first] = hosts;
  if (first === undefined) {
    const at = keyAt(pod, childOf(pod, 'affinity') === undefined ? 'containers' : 'affinity');
    return [{ at, facts: { fault: 'missing' } }];
  }
  if (hosts.some((term) => selects(childOf(term, 'labelSelector'), labels))) return [];
  return [{ at: keyAt(first, 'labelSelector'), facts: { fault: 'selector' } }];
};
