import type { ManifestAt, ManifestMap, ManifestNode } from '../../../model/manifest.ts';
import {
  childOf,
  entriesIn,
  isFalseIn,
  isTrueIn,
  keyAt,
  mapsIn,
  numberIn,
  placeOfManifest,
  wordIn,
  wordsIn,
} from '../../../model/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import { type ClusterRules, type Found, inContainers, nameAt, objectAt } from '../rule.ts';
import type { Container, Workload } from '../workload.ts';
import { accountFaults } from './accounts.ts';
import { hostFaults } from './host.ts';
import { networkFaults } from './network.ts';
import { roleFaults } from './roles.ts';
import { secretFaults } from './secrets.ts';

/** What containers may do, and what can reach them. */
export const securityRules: ClusterRules<
  | 'S40'
  | 'S41'
  | 'S42'
  | 'S43'
  | 'S44'
  | 'S45'
  | 'S46'
  | 'S47'
  | 'S48'
  | 'S49'
  | 'S50'
  | 'S51'
  | 'S52'
  | 'S53'
  | 'S54'
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
  S47: {
    name: 'no-host-access',
    severity: 'error',
    linters: {
      'kube-linter': [
        'host-network',
        'host-pid',
        'host-ipc',
        'docker-sock',
        'sensitive-host-mounts',
        'writable-host-mount',
        'unsafe-proc-mount',
        'unsafe-sysctls',
      ],
      polaris: [
        'hostNetworkSet',
        'hostPIDSet',
        'hostIPCSet',
        'hostPortSet',
        'hostPathSet',
        'hostProcess',
        'procMount',
      ],
      pss: ['Host Namespaces', 'HostPath Volumes', 'Host Ports', 'Volume Types', 'Sysctls'],
    },
    check: (cluster) => cluster.workloads.flatMap(hostFaults),
  },
  S48: {
    name: 'own-service-account',
    severity: 'error',
    linters: {
      'kube-linter': [
        'default-service-account',
        'non-existent-service-account',
        'deprecated-service-account-field',
      ],
      polaris: ['automountServiceAccountToken'],
    },
    check: accountFaults,
  },
  S49: {
    name: 'no-literal-secrets',
    severity: 'error',
    linters: {
      'kube-linter': ['env-var-secret', 'read-secret-from-env-var', 'env-value-from'],
      polaris: ['sensitiveContainerEnvVar', 'sensitiveConfigmapContent'],
    },
    check: secretFaults,
  },
  S50: {
    name: 'network-policy',
    severity: 'error',
    linters: {
      'kube-score': ['pod-networkpolicy', 'networkpolicy-targets-pod'],
      'kube-linter': [
        'non-isolated-pod',
        'dangling-networkpolicy',
        'dangling-networkpolicypeer-podselector',
      ],
      polaris: ['missingNetworkPolicy'],
    },
    check: networkFaults,
  },
  S51: {
    name: 'env-keys-once',
    severity: 'error',
    linters: {
      'kube-score': ['environment-variable-key-duplication'],
      'kube-linter': ['duplicate-env-var'],
    },
    check: (cluster) => inContainers(cluster, repeatedVariables),
  },
  S52: {
    name: 'unprivileged-ports',
    severity: 'error',
    linters: { 'kube-linter': ['ssh-port', 'privileged-ports'] },
    check: (cluster) => [
      ...inContainers(cluster, ({ node, name }) =>
        mapsIn(node, 'ports').flatMap((port) => privilegedPort(port, 'containerPort', name)),
      ),
      ...cluster.manifests
        .filter(({ kind }) => kind === 'Service')
        .flatMap((manifest) =>
          mapsIn(manifest.root, 'spec', 'ports')
            .filter((port) => numberIn(port, 'port') === SSH)
            .flatMap((port) => privilegedPort(port, 'port', manifest.name))
            .map((found) => ({ ...found, manifest })),
        ),
    ],
  },
  S53: {
    name: 'pod-security-labels',
    severity: 'error',
    linters: { pss: ['Pod Security Admission'] },
    check: ({ manifests }) =>
      manifests.flatMap((manifest): readonly Found<'S53'>[] => {
        if (manifest.kind !== 'Namespace') return [];
        const label = (key: string): string =>
          wordIn(manifest.root, 'metadata', 'labels', `pod-security.kubernetes.io/${key}`);
        const missing = MODES.flatMap((mode) => [mode, `${mode}-version`]).filter(
          (key) => label(key) === '',
        );
        const weaker = MODES.filter((mode) => !['', 'restricted'].includes(label(mode)));
        if (missing.length === 0 && weaker.length === 0) return [];
        return [{ manifest, at: objectAt(manifest), facts: { missing, weaker } }];
      }),
  },
  S54: {
    name: 'narrow-roles',
    severity: 'error',
    linters: {
      'kube-linter': [
        'wildcard-in-rules',
        'access-to-secrets',
        'access-to-create-pods',
        'cluster-admin-role-binding',
      ],
      polaris: [
        'clusterrolePodExecAttach',
        'rolePodExecAttach',
        'clusterrolebindingClusterAdmin',
        'rolebindingClusterAdminClusterRole',
      ],
    },
    check: roleFaults,
  },
};

const LEAST_ID = 10_000;
const SSH = 22;
const FIRST_UNPRIVILEGED = 1024;
const MODES = ['enforce', 'warn', 'audit'];

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

const repeatedVariables = ({ node, name: container }: Container): readonly Found<'S51'>[] => {
  const first = new Map<string, ManifestMap>();
  return mapsIn(node, 'env').flatMap((variable) => {
    const key = wordIn(variable, 'name');
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, variable);
      return [];
    }
    const { line } = placeOfManifest(keyAt(before, 'name'));
    return [{ at: keyAt(variable, 'name'), facts: { container, variable: key, line } }];
  });
};

const privilegedPort = (port: ManifestMap, key: string, of: string): readonly Found<'S52'>[] =>
  entriesIn(port)
    .filter((entry) => entry.key === key || entry.key === 'hostPort')
    .flatMap(({ node, at }) => {
      const number = numberIn(node);
      const low = number !== undefined && number > 0 && number < FIRST_UNPRIVILEGED;
      return low ? [{ at, facts: { port: number, of } }] : [];
    });
