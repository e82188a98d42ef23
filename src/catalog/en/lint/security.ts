import { code, plain, prose } from '../../../lib/inline.ts';
import type { LintRules } from '../../words/lint.ts';
import { inContainer, listed } from './phrases.ts';

/** What containers may do, and what can reach them. */
export const security: LintRules<
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
    asks: prose`No container may run as root`,
    wrong: ({ container }) => prose`${inContainer(container)} may run as root`,
    fix: () => prose`Write ${code('securityContext: {runAsNonRoot: true}')} of the pod`,
  },
  S41: {
    asks: prose`Every container has a user and a group of its own, from ${plain(10_000)} on`,
    wrong: ({ container, key, found }) =>
      found === null
        ? prose`${inContainer(container)} has no ${code(key)}`
        : found === 0
          ? prose`${inContainer(container)} is root: ${code(`${key}: 0`)}`
          : prose`${inContainer(container)} has ${code(`${key}: ${found}`)}, which may be somebody on the node`,
    fix: ({ key }) =>
      prose`Write ${code(`${key}: 10001`)}; where the image needs its own, say why: ${code('scale.lint/user-group-id')}`,
  },
  S42: {
    asks: prose`No container can change its own files`,
    wrong: ({ container }) => prose`${inContainer(container)} can write to its root file system`,
    fix: () =>
      prose`Write ${code('readOnlyRootFilesystem: true')}, and mount an ${code('emptyDir')} where it must write`,
  },
  S43: {
    asks: prose`No container can gain rights`,
    wrong: ({ container }) =>
      prose`${inContainer(container)} can gain rights that it was not given`,
    fix: () => prose`Write ${code('allowPrivilegeEscalation: false')}`,
  },
  S44: {
    asks: prose`No container is privileged`,
    wrong: ({ container }) =>
      prose`${inContainer(container)} is privileged: it is root of the node`,
    fix: () => prose`Remove ${code('privileged')}, and add the one capability that it needs`,
  },
  S45: {
    asks: prose`Containers drop all capabilities, and add at most ${code('NET_BIND_SERVICE')}`,
    wrong: ({ container, added }) =>
      added.length === 0
        ? prose`${inContainer(container)} keeps capabilities`
        : prose`${inContainer(container)} has ${listed(added)}`,
    fix: () => prose`Write ${code('capabilities: {drop: [ALL]}')}`,
  },
  S46: {
    asks: prose`System calls are filtered`,
    wrong: ({ container, found }) =>
      found === ''
        ? prose`${inContainer(container)} may make any system call`
        : prose`${inContainer(container)} has the seccomp profile ${code(found)}`,
    fix: () => prose`Write ${code('seccompProfile: {type: RuntimeDefault}')} of the pod`,
  },
  S47: {
    asks: prose`Nothing of a pod reaches into its node`,
    wrong: ({ what, found }) => prose`The pod has ${code(what)}: ${code(found)}`,
    fix: () => prose`Remove it; what a pod keeps goes to a PersistentVolumeClaim`,
  },
  S48: {
    asks: prose`Every pod has an account of its own, and no token of it`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'missing':
          return prose`The pods run under the account ${code('default')} of the namespace`;
        case 'default':
          return prose`The pods name the account ${code('default')}`;
        case 'deprecated':
          return prose`${code('serviceAccount')} is an old name of ${code('serviceAccountName')}`;
        case 'unknown':
          return prose`There is no ServiceAccount ${code(facts.name)}`;
        case 'token':
          return prose`The pods are given a token for the API`;
        case 'account_token':
          return prose`Pods of this account are given a token for the API`;
      }
    },
    fix: (facts) => {
      switch (facts.fault) {
        case 'missing':
        case 'default':
          return prose`Add a ServiceAccount, and ${code('serviceAccountName')} to the pods`;
        case 'deprecated':
          return prose`Write ${code('serviceAccountName')}`;
        case 'unknown':
          return prose`Add it, or correct the name; one that is elsewhere: ${code(`scale.lint/external: ServiceAccount/${facts.name}`)}`;
        case 'token':
        case 'account_token':
          return prose`Write ${code('automountServiceAccountToken: false')}`;
      }
    },
  },
  S49: {
    asks: prose`No secret stands in a manifest`,
    wrong: ({ where, fault }) =>
      ({
        name: prose`${code(where)} sounds like a secret, and its value stands here`,
        value: prose`${code(where)} holds what looks like a secret`,
        secret: prose`The value of ${code(where)} stands here for all who read the manifests`,
        path: prose`${code(where)} is the path of a secret; Polaris takes it for the secret itself`,
      })[fault],
    fix: ({ fault }) =>
      fault === 'secret'
        ? prose`Make the Secret outside (by an operator, or ${code('kubectl create secret')}) and refer to it`
        : fault === 'path'
          ? prose`Mount the file where the program looks for it by default, or exempt the object`
          : prose`Take it from a Secret: ${code('valueFrom: {secretKeyRef: …}')}, or a mounted file. And replace it: what was committed is known`,
  },
  S50: {
    asks: prose`Every pod is closed but for what a NetworkPolicy opens, and can resolve names`,
    wrong: (facts) => {
      switch (facts.fault) {
        case 'uncovered':
          return prose`No NetworkPolicy says what its pods may ${facts.missing.includes('ingress') ? 'receive' : ''}${facts.missing.length === 2 ? ' and ' : ''}${facts.missing.includes('egress') ? 'send' : ''}`;
        case 'no_deny':
          return facts.namespace === ''
            ? prose`No NetworkPolicy closes the pods that none names`
            : prose`No NetworkPolicy closes the pods of ${code(facts.namespace)} that none names`;
        case 'no_dns':
          return prose`Its pods cannot resolve names: no policy opens port ${code('53')}`;
        case 'no_pods':
          return prose`Its ${code('podSelector')} holds for no pod`;
        case 'peer':
          return prose`There is no pod with ${code(facts.selector)} in the namespace`;
      }
    },
    fix: ({ fault }) =>
      ({
        uncovered: prose`Add one with its labels, ${code('policyTypes: [Ingress, Egress]')} and what it needs`,
        no_deny: prose`Add one with ${code('podSelector: {}')}, ${code('policyTypes: [Ingress, Egress]')} and no rules`,
        no_dns: prose`Add an egress rule with the ports ${code('53')} of UDP and TCP`,
        no_pods: prose`Select by ${code('app.kubernetes.io/instance')} of the pods`,
        peer: prose`Correct the labels, or add ${code('namespaceSelector')}`,
      })[fault],
  },
  S51: {
    asks: prose`Every variable is set once`,
    wrong: ({ container, variable, line }) =>
      prose`${inContainer(container)} sets ${code(variable)} twice, on line ${code(String(line))} too`,
    fix: () => prose`Remove one of the two: the later one counts`,
  },
  S52: {
    asks: prose`Nothing listens below ${plain(1024)}, which takes rights, nor on the port of SSH`,
    wrong: ({ port, of }) => prose`${code(of)} has the port ${code(String(port))}`,
    fix: () =>
      prose`Listen on a port such as ${code('8080')}; a Service may show ${code('80')} all the same`,
  },
  S53: {
    asks: prose`The namespace lets no pod in that is not restricted, and says of which version`,
    wrong: ({ missing, weaker }) =>
      weaker.length > 0
        ? prose`The namespace is weaker than ${code('restricted')} in ${listed(weaker)}`
        : prose`The namespace lacks ${listed(missing.map((mode) => `pod-security.kubernetes.io/${mode}`))}`,
    fix: () =>
      prose`Add the labels ${code('pod-security.kubernetes.io/enforce: restricted')} and ${code('enforce-version')}, and so for ${code('warn')} and ${code('audit')}`,
  },
  S54: {
    asks: prose`Roles give what is needed and no more`,
    wrong: ({ fault, found }) =>
      ({
        wildcard: prose`The role gives all ${code(found)}`,
        exec: prose`The role lets run commands in pods: ${code(found)}`,
        secrets: prose`The role reads all secrets of its scope`,
        pods: prose`The role makes pods, and so reads every secret that pods can mount`,
        escalate: prose`The role can give itself more: ${code(found)}`,
        cluster_admin: prose`The binding gives everything: ${code(found)}`,
        everyone: prose`The binding is for everybody: ${code(found)}`,
      })[fault],
    fix: () => prose`Name the resources, verbs and names that it needs`,
  },
};
