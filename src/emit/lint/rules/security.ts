import type { ClusterRules } from '../rule.ts';
import { accountFaults } from './accounts.ts';
import { hostFaults } from './host.ts';
import { networkFaults } from './network.ts';
import { podSecurityFaults } from './pod-security.ts';
import { portFaults } from './ports.ts';
import { roleFaults } from './roles.ts';
import { secretFaults } from './secrets.ts';
import { securityContextRules } from './security-context.ts';
import { variableFaults } from './variables.ts';

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
  ...securityContextRules,
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
    check: variableFaults,
  },
  S52: {
    name: 'unprivileged-ports',
    severity: 'error',
    linters: { 'kube-linter': ['ssh-port', 'privileged-ports'] },
    check: portFaults,
  },
  S53: {
    name: 'pod-security-labels',
    severity: 'error',
    linters: { pss: ['Pod Security Admission'] },
    check: podSecurityFaults,
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
