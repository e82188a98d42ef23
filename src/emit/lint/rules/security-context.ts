import type { ManifestAt, ManifestNode } from '../../../model/manifest/manifest.ts';
import {
  childOf,
  isFalseIn,
  isTrueIn,
  keyAt,
  numberIn,
  wordIn,
  wordsIn,
} from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import { type ClusterRules, type Found, inContainers, nameAt } from '../rule.ts';
import type { Container, Workload } from '../workload.ts';

/** What containers may do, by their security context or that of their pod. */
export const securityContextRules: ClusterRules<
  'S40' | 'S41' | 'S42' | 'S43' | 'S44' | 'S45' | 'S46'
> = {
  S40: {
    name: 'run-as-non-root',
    severity: 'error',
    linters: {
      'kube-linter': ['run-as-non-root'],
      polaris: ['runAsRootAllowed'],
      pss: ['Running as Non-root'],
    },
    check: (cluster) =>
      inContext(
        cluster,
        'runAsNonRoot',
        (node) => isTrueIn(node),
        ({ name: container }) => ({ container }),
      ),
  },
  S41: {
    name: 'user-group-id',
    severity: 'error',
    linters: {
      'kube-score': ['container-security-context-user-group-id'],
      'kube-linter': ['run-as-non-root'],
      pss: ['Running as Non-root user'],
    },
    check: (cluster) =>
      inContainers(cluster, (container, workload) =>
        (['runAsUser', 'runAsGroup'] as const).flatMap((key): readonly Found<'S41'>[] => {
          const { node, at } = contextOf(container, workload, key);
          const found = numberIn(node) ?? null;
          if (found !== null && found >= LEAST_ID) return [];
          return [{ at, facts: { container: container.name, key, found } }];
        }),
      ),
  },
  S42: {
    name: 'read-only-root',
    severity: 'error',
    linters: {
      'kube-score': ['container-security-context-readonlyrootfilesystem'],
      'kube-linter': ['no-read-only-root-fs'],
      polaris: ['notReadOnlyRootFilesystem'],
    },
    check: (cluster) => ownContext(cluster, 'readOnlyRootFilesystem', (node) => isTrueIn(node)),
  },
  S43: {
    name: 'no-privilege-escalation',
    severity: 'error',
    linters: {
      'kube-linter': ['privilege-escalation-container'],
      polaris: ['privilegeEscalationAllowed'],
      pss: ['Privilege Escalation'],
    },
    check: (cluster) => ownContext(cluster, 'allowPrivilegeEscalation', (node) => isFalseIn(node)),
  },
  S44: {
    name: 'not-privileged',
    severity: 'error',
    linters: {
      'kube-score': ['container-security-context-privileged'],
      'kube-linter': ['privileged-container'],
      polaris: ['runAsPrivileged'],
      pss: ['Privileged Containers'],
    },
    check: (cluster) => ownContext(cluster, 'privileged', (node) => !isTrueIn(node)),
  },
  S45: {
    name: 'drop-capabilities',
    severity: 'error',
    linters: {
      'kube-linter': ['drop-net-raw-capability'],
      polaris: ['insecureCapabilities', 'dangerousCapabilities'],
      pss: ['Capabilities'],
    },
    check: (cluster) =>
      inContainers(cluster, (container) => {
        const context = childOf(container.node, 'securityContext');
        const capabilities = childOf(context, 'capabilities');
        const drops = wordsIn(capabilities, 'drop').some((one) => one.toUpperCase() === 'ALL');
        const added = wordsIn(capabilities, 'add').filter((one) => one !== 'NET_BIND_SERVICE');
        if (drops && added.length === 0) return [];
        const at =
          capabilities === undefined || context === undefined
            ? nameAt(container)
            : keyAt(context, 'capabilities');
        return [{ at, facts: { container: container.name, added } }];
      }),
  },
  S46: {
    name: 'seccomp-profile',
    severity: 'error',
    linters: {
      'kube-score': ['container-seccomp-profile'],
      polaris: ['linuxHardening'],
      pss: ['Seccomp'],
    },
    check: (cluster) =>
      inContext(
        cluster,
        'seccompProfile',
        (node) => ['RuntimeDefault', 'Localhost'].includes(wordIn(node, 'type')),
        ({ name: container }, node) => ({ container, found: wordIn(node, 'type') }),
      ),
  },
};

const LEAST_ID = 10_000;

type Context = { readonly node: ManifestNode | undefined; readonly at: ManifestAt };

/** A setting of the container, else of its pod, and where it stands or would. */
const contextOf = (container: Container, { pod }: Workload, key: string): Context => {
  for (const owner of [container.node, pod]) {
    const context = childOf(owner, 'securityContext');
    const node = childOf(context, key);
    if (context !== undefined && node !== undefined) return { node, at: keyAt(context, key) };
  }
  return { node: undefined, at: nameAt(container) };
};

const inContext = <F>(
  cluster: Cluster,
  key: string,
  holds: (node: ManifestNode | undefined) => boolean,
  facts: (container: Container, node: ManifestNode | undefined) => F,
) =>
  inContainers(cluster, (container, workload) => {
    const { node, at } = contextOf(container, workload, key);
    return holds(node) ? [] : [{ at, facts: facts(container, node) }];
  });

/** A setting that only containers have. */
const ownContext = (
  cluster: Cluster,
  key: string,
  holds: (node: ManifestNode | undefined) => boolean,
) =>
  inContainers(cluster, (container) => {
    const context = childOf(container.node, 'securityContext');
    const node = childOf(context, key);
    if (holds(node)) return [];
    const at =
      context === undefined || node === undefined ? nameAt(container) : keyAt(context, key);
    return [{ at, facts: { container: container.name } }];
  });
