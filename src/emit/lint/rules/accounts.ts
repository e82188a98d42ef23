import type { LintFacts } from '../../../model/manifest/lint.ts';
import { childOf, isFalseIn, keyAt, wordIn } from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import { type Found, objectAt } from '../rule.ts';
import type { Workload } from '../workload.ts';

/** Each pod has an account of its own, and no token of it unless it asks for one. */
export const accountFaults = (cluster: Cluster): readonly Found<'S48'>[] => [
  ...cluster.workloads.flatMap((workload) =>
    workloadFaults(cluster, workload).map((found) => ({ ...found, manifest: workload.manifest })),
  ),
  ...cluster.manifests
    .filter(({ kind, root }) => kind === 'ServiceAccount' && !isFalseIn(root, KEY))
    .map((manifest): Found<'S48'> => {
      const { root } = manifest;
      const at = childOf(root, KEY) === undefined ? objectAt(manifest) : keyAt(root, KEY);
      return { manifest, at, facts: { fault: 'account_token' } };
    }),
];

const KEY = 'automountServiceAccountToken';

const workloadFaults = (cluster: Cluster, { manifest, pod }: Workload): readonly Found<'S48'>[] => {
  const name = wordIn(pod, 'serviceAccountName');
  const old = wordIn(pod, 'serviceAccount');
  const missing = keyAt(pod, 'containers');
  const own: readonly Found<'S48'>[] =
    name === ''
      ? old === ''
        ? [{ at: missing, facts: { fault: 'missing' } }]
        : [{ at: keyAt(pod, 'serviceAccount'), facts: { fault: 'deprecated' } }]
      : accountFault(cluster, manifest.namespace, name).map((facts) => ({
          at: keyAt(pod, 'serviceAccountName'),
          facts,
        }));
  const at = childOf(pod, KEY) === undefined ? missing : keyAt(pod, KEY);
  return [...own, ...(isFalseIn(pod, KEY) ? [] : [{ at, facts: { fault: 'token' } } as const])];
};

const accountFault = (
  cluster: Cluster,
  namespace: string,
  name: string,
): readonly LintFacts['S48'][] => {
  if (name === 'default') return [{ fault: 'default' }];
  const there =
    cluster.find('ServiceAccount', namespace, name) !== undefined ||
    cluster.isExternal('ServiceAccount', name);
  return there ? [] : [{ fault: 'unknown', name }];
};
