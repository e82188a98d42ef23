import type { LintRuleId } from '../../../src/model/lint.ts';
import { edited, GOOD, GOOD_COMPOSE, without } from './edit.ts';

/** One defect that somebody could make in good manifests, and what finds it: all of these, no other. */
export type Defect = {
  readonly what: string;
  readonly finds: readonly LintRuleId[];
  readonly text: string;
  /** An earlier state of the same. */
  readonly previous?: string;
};

const change = (
  what: string,
  finds: readonly LintRuleId[],
  ...[object, from, to]: readonly [string, string, string]
): Defect => ({ what, finds, text: edited(GOOD, object, from, to) });

const LABELS = (name: string): string => `metadata:
  name: ${name}
  namespace: shop
  labels:
    app.kubernetes.io/name: ${name}
    app.kubernetes.io/instance: ${name}
    app.kubernetes.io/version: 1.4.2
    app.kubernetes.io/component: service
    app.kubernetes.io/part-of: shop
    app.kubernetes.io/managed-by: scale
`;

const added = (what: string, finds: readonly LintRuleId[], document: string): Defect => ({
  what,
  finds,
  text: `${GOOD}---\n${document}`,
});

/** The twenty-five of the list; of these, thirteen are found by no other linter. */
export const SEEDED: readonly Defect[] = [
  change(
    'selector mismatch',
    ['S08'],
    'Deployment/api',
    'matchLabels:\n      app.kubernetes.io/instance: api',
    'matchLabels:\n      app.kubernetes.io/instance: app',
  ),
  change(
    'dangling HPA',
    ['S28', 'S30'],
    'HorizontalPodAutoscaler/api',
    'Deployment, name: api',
    'Deployment, name: app',
  ),
  change(
    'dangling Service',
    ['S55'],
    'Service/api',
    'instance: api\n  ports',
    'instance: app\n  ports',
  ),
  change('dangling Ingress', ['S56'], 'Ingress/api', '{ name: api,', '{ name: app,'),
  change(
    'dangling ServiceAccount',
    ['S48'],
    'Deployment/api',
    'serviceAccountName: api',
    'serviceAccountName: app',
  ),
  change(
    'illegal name',
    ['S03', 'S06', 'S30', 'S28'],
    'Deployment/api',
    'name: api\n',
    'name: Shop_API\n',
  ),
  change(
    'port out of range',
    ['S01'],
    'Deployment/api',
    'containerPort: 8080',
    'containerPort: 80800',
  ),
  change(
    'duplicate container',
    ['S01'],
    'CronJob/backup',
    '          containers:\n',
    `          containers:
            - name: backup
              image: registry.example.com/shop/backup:18.1
              imagePullPolicy: Always
              resources:
                requests: { cpu: 100m, memory: 128Mi, ephemeral-storage: 1Gi }
                limits: { cpu: 500m, memory: 128Mi, ephemeral-storage: 1Gi }
              securityContext:
                allowPrivilegeEscalation: false
                readOnlyRootFilesystem: true
                capabilities: { drop: [ALL] }
`,
  ),
  change(
    'limit below request',
    ['S17'],
    'Deployment/api',
    'limits: { cpu: 500m, memory: 512Mi',
    'limits: { cpu: 500m, memory: 256Mi',
  ),
  change(
    'unknown volume',
    ['S59'],
    'Deployment/api',
    '- name: tmp\n              mountPath',
    '- name: temp\n              mountPath',
  ),
  change(
    'unknown probe port',
    ['S25'],
    'Deployment/api',
    'port: http }\n            periodSeconds: 10',
    'port: web }\n            periodSeconds: 10',
  ),
  change(
    'PDB with both',
    ['S33'],
    'PodDisruptionBudget/api',
    'maxUnavailable: 1',
    'maxUnavailable: 1\n  minAvailable: 1',
  ),
  change('uid 0', ['S41'], 'Deployment/api', 'runAsUser: 10001', 'runAsUser: 0'),
  change('image latest', ['S10'], 'Deployment/api', 'api:1.4.2', 'api:latest'),
  change(
    'no readiness probe',
    ['S21'],
    'Deployment/api',
    '          readinessProbe:\n            httpGet: { path: /healthz, port: http }\n            periodSeconds: 5\n',
    '',
  ),
  change(
    'no liveness probe',
    ['S22'],
    'StatefulSet/db',
    '          livenessProbe:\n            tcpSocket: { port: postgres }\n            failureThreshold: 6\n',
    '',
  ),
  change(
    'privileged container',
    ['S44'],
    'Deployment/api',
    'privileged: false',
    'privileged: true',
  ),
  change(
    'host network',
    ['S47'],
    'Deployment/api',
    'priorityClassName: shop',
    'priorityClassName: shop\n      hostNetwork: true',
  ),
  change(
    'host path',
    ['S47'],
    'Deployment/api',
    'emptyDir: { sizeLimit: 64Mi }',
    'hostPath: { path: /var/run/docker.sock }',
  ),
  change('one replica', ['S28', 'S33'], 'StatefulSet/db', 'replicas: 2', 'replicas: 1'),
  {
    what: 'no PodDisruptionBudget',
    finds: ['S32'],
    text: without(GOOD, 'PodDisruptionBudget/api'),
  },
  change(
    'unknown field',
    ['S01'],
    'Deployment/api',
    'imagePullPolicy: Always',
    'imagePullPolicy: Always\n          imagePulPolicy: Always',
  ),
  change('removed API version', ['S02'], 'CronJob/backup', 'batch/v1', 'batch/v1beta1'),
  change(
    'secret in the environment',
    ['S49'],
    'Deployment/api',
    'value: db',
    'value: db\n            - name: DATABASE_PASSWORD\n              value: hunter2',
  ),
  change('NodePort', ['S55'], 'Service/api', 'type: ClusterIP', 'type: NodePort'),
];

/** Others, at least one of each rule and of each way in which it is broken. */
export const OTHERS: readonly Defect[] = [
  change(
    'a text where a number is to be',
    ['S01'],
    'Deployment/api',
    'terminationGracePeriodSeconds: 40',
    'terminationGracePeriodSeconds: "40"',
  ),
  change(
    'a required field is missing',
    ['S01'],
    'Ingress/api',
    '            pathType: Prefix\n',
    '',
  ),
  change(
    'a word that is none of the choices',
    ['S01', 'S27'],
    'Deployment/api',
    'priorityClassName: shop',
    'priorityClassName: shop\n      restartPolicy: Forever',
  ),
  change(
    'a duplicate key',
    ['S01'],
    'Deployment/api',
    'priorityClassName: shop',
    'priorityClassName: shop\n      priorityClassName: shop',
  ),
  change(
    'two mounts at one path',
    ['S01'],
    'StatefulSet/db',
    'mountPath: /var/run/postgresql',
    'mountPath: /var/lib/postgresql/data',
  ),
  added(
    'a kind that is misspelt',
    ['S01'],
    `apiVersion: apps/v1\nkind: Deploymnt\n${LABELS('web')}`,
  ),
  added(
    'an Ingress of the group extensions',
    ['S02', 'S56'],
    `apiVersion: extensions/v1beta1\nkind: Ingress\n${LABELS('web')}`,
  ),
  change('an object without a name', ['S03', 'S59'], 'ConfigMap/api', '  name: api\n', ''),
  change(
    'a container whose name is no label',
    ['S03'],
    'StatefulSet/db',
    '- name: db\n',
    '- name: DB_1\n',
  ),
  added(
    'two objects of one name',
    ['S03'],
    `apiVersion: v1\nkind: ConfigMap\n${LABELS('api')}data: { LOG_LEVEL: info }\n`,
  ),
  change(
    'a label that is too long',
    ['S03'],
    'ConfigMap/api',
    'component: service',
    `component: ${'x'.repeat(64)}`,
  ),
  change(
    'the key of a label with a space',
    ['S03'],
    'ConfigMap/api',
    'app.kubernetes.io/part-of: shop',
    'app.kubernetes.io/part-of: shop\n    "is part of": shop',
  ),
  change(
    'a CronJob with a name of 53 characters',
    ['S03', 'S06'],
    'CronJob/backup',
    'name: backup',
    `name: ${'b'.repeat(53)}`,
  ),
  change(
    'memory in bytes',
    ['S04'],
    'Deployment/api',
    'memory: 512Mi, ephemeral-storage: 256Mi }\n            limits',
    'memory: 536870912, ephemeral-storage: 256Mi }\n            limits',
  ),
  change('decimal megabytes', ['S04'], 'StatefulSet/db', 'storage: 20Gi', 'storage: 20G'),
  change('CPU as a fraction', ['S04'], 'Deployment/api', 'cpu: 250m', 'cpu: 0.25'),
  change('1024Mi', ['S04'], 'StatefulSet/db', 'sizeLimit: 16Mi', 'sizeLimit: 1024Mi'),
  change('no quantity at all', ['S04'], 'Deployment/api', 'cpu: 250m', 'cpu: lots'),
  change(
    'a port map that YAML 1.1 counts in sixties',
    ['S05'],
    'ConfigMap/api',
    'LOG_LEVEL: info',
    'LOG_LEVEL: info\n  SSH: 22:22',
  ),
  change('no, without quotes', ['S05'], 'ConfigMap/api', 'LOG_LEVEL: info', 'LOG_LEVEL: no'),
  change(
    'a key that YAML 1.1 reads as yes',
    ['S05'],
    'ConfigMap/api',
    'LOG_LEVEL: info',
    'LOG_LEVEL: info\n  y: "1"',
  ),
  change(
    'a date without quotes',
    ['S05'],
    'ConfigMap/api',
    'LOG_LEVEL: info',
    'LOG_LEVEL: info\n  SINCE: 2026-11-28',
  ),
  change(
    'a recommended label is missing',
    ['S06'],
    'ConfigMap/api',
    '    app.kubernetes.io/component: service\n',
    '',
  ),
  change(
    'the label instance of somebody else',
    ['S06'],
    'CronJob/backup',
    'instance: backup',
    'instance: shop',
  ),
  change('no namespace', ['S07'], 'ConfigMap/api', '  namespace: shop\n', ''),
  change(
    'the namespace default',
    ['S07', 'S59'],
    'ConfigMap/api',
    'namespace: shop',
    'namespace: default',
  ),
  change(
    'a version in the selector',
    ['S08'],
    'Deployment/api',
    'matchLabels:\n      app.kubernetes.io/instance: api',
    'matchLabels:\n      app.kubernetes.io/version: 1.4.2\n      app.kubernetes.io/instance: api',
  ),
  change(
    'an owner of some objects only',
    ['S09'],
    'Deployment/api',
    '  labels:\n',
    '  annotations: { example.com/owner: payments }\n  labels:\n',
  ),
  change(
    'an image without a tag',
    ['S10'],
    'StatefulSet/db',
    'postgres:18.1',
    'localhost:5000/postgres',
  ),
  change('no image', ['S10'], 'StatefulSet/db', '          image: postgres:18.1\n', ''),
  change(
    'IfNotPresent',
    ['S11'],
    'Deployment/api',
    'imagePullPolicy: Always',
    'imagePullPolicy: IfNotPresent',
  ),
  change(
    'no CPU request',
    ['S12', 'S30'],
    'Deployment/api',
    'requests: { cpu: 250m, ',
    'requests: { ',
  ),
  change(
    'no memory request',
    ['S13'],
    'StatefulSet/db',
    'requests: { cpu: 500m, memory: 1Gi, ',
    'requests: { cpu: 500m, ',
  ),
  change(
    'no memory limit',
    ['S14'],
    'StatefulSet/db',
    'limits: { cpu: "1", memory: 1Gi, ',
    'limits: { cpu: "1", ',
  ),
  change('no CPU limit', ['S15'], 'StatefulSet/db', 'limits: { cpu: "1", ', 'limits: { '),
  change(
    'no scratch space',
    ['S16'],
    'Deployment/api',
    'limits: { cpu: 500m, memory: 512Mi, ephemeral-storage: 256Mi }',
    'limits: { cpu: 500m, memory: 512Mi }',
  ),
  change(
    'emptyDir without a size',
    ['S18'],
    'Deployment/api',
    'emptyDir: { sizeLimit: 64Mi }',
    'emptyDir: {}',
  ),
  change(
    'a quota below what may run',
    ['S19'],
    'ResourceQuota/shop',
    'requests.cpu: "8"',
    'requests.cpu: "2"',
  ),
  change('a quota of too few pods', ['S19'], 'ResourceQuota/shop', 'pods: "20"', 'pods: "9"'),
  { what: 'no quota', finds: ['S19'], text: without(GOOD, 'ResourceQuota/shop') },
  { what: 'no limit range', finds: ['S19'], text: without(GOOD, 'LimitRange/shop') },
  change(
    'a limit range without defaults',
    ['S19'],
    'LimitRange/shop',
    '      default: { cpu: 500m, memory: 256Mi }\n',
    '',
  ),
  change('no priority class', ['S20'], 'Deployment/api', '      priorityClassName: shop\n', ''),
  change(
    'identical probes',
    ['S23'],
    'Deployment/api',
    'port: http }\n            periodSeconds: 10\n            failureThreshold: 6',
    'port: http }\n            periodSeconds: 5',
  ),
  change(
    'too little time to start',
    ['S24'],
    'Deployment/api',
    'failureThreshold: 12',
    'failureThreshold: 5',
  ),
  change(
    'a probe of another host',
    ['S25'],
    'Deployment/api',
    '{ path: /healthz, port: http }\n            periodSeconds: 10',
    '{ path: /healthz, port: http, host: 10.0.0.1 }\n            periodSeconds: 10',
  ),
  change(
    'no delay before the end',
    ['S26'],
    'Deployment/api',
    '          lifecycle:\n            preStop:\n              sleep: { seconds: 5 }\n',
    '',
  ),
  change(
    'too little time to end',
    ['S26'],
    'Deployment/api',
    'terminationGracePeriodSeconds: 40',
    'terminationGracePeriodSeconds: 20',
  ),
  change(
    'an autoscaler down to one',
    ['S28'],
    'HorizontalPodAutoscaler/api',
    'minReplicas: 2',
    'minReplicas: 1',
  ),
  change(
    'replicas beside an autoscaler',
    ['S29'],
    'Deployment/api',
    'spec:\n  selector',
    'spec:\n  replicas: 3\n  selector',
  ),
  change(
    'an autoscaler without room',
    ['S31'],
    'HorizontalPodAutoscaler/api',
    'maxReplicas: 6',
    'maxReplicas: 2',
  ),
  change(
    'an autoscaler without behavior',
    ['S31'],
    'HorizontalPodAutoscaler/api',
    '  behavior:\n    scaleDown: { stabilizationWindowSeconds: 300 }\n',
    '',
  ),
  change('a PDB without a policy', ['S33'], 'PodDisruptionBudget/api', '  maxUnavailable: 1\n', ''),
  change(
    'a PDB that lets nothing go',
    ['S33'],
    'PodDisruptionBudget/db',
    'minAvailable: 1',
    'minAvailable: 51%',
  ),
  change(
    'a PDB of no pods',
    ['S32', 'S33'],
    'PodDisruptionBudget/db',
    'matchLabels:\n      app.kubernetes.io/instance: db',
    'matchLabels:\n      app.kubernetes.io/instance: dp',
  ),
  change(
    'no policy for pods that are not well',
    ['S34'],
    'PodDisruptionBudget/db',
    '  unhealthyPodEvictionPolicy: AlwaysAllow\n',
    '',
  ),
  change(
    'a spread over the pods of another',
    ['S35'],
    'Deployment/api',
    'ScheduleAnyway\n          labelSelector:\n            matchLabels: { app.kubernetes.io/instance: api }',
    'ScheduleAnyway\n          labelSelector:\n            matchLabels: { app.kubernetes.io/instance: db }',
  ),
  change(
    'no anti-affinity over hosts',
    ['S36'],
    'StatefulSet/db',
    '- topologyKey: kubernetes.io/hostname',
    '- topologyKey: topology.kubernetes.io/zone',
  ),
  change(
    'an update that takes pods away',
    ['S37'],
    'Deployment/api',
    'maxUnavailable: 0',
    'maxUnavailable: 1',
  ),
  change(
    'Recreate',
    ['S37'],
    'Deployment/api',
    'type: RollingUpdate\n    rollingUpdate: { maxUnavailable: 0, maxSurge: 1 }',
    'type: Recreate',
  ),
  added(
    'KEDA beside an HPA',
    ['S38'],
    `apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\n${LABELS('api')}spec: { scaleTargetRef: { name: api } }\n`,
  ),
  change('may run as root', ['S40'], 'Deployment/api', '        runAsNonRoot: true\n', ''),
  change('no group', ['S41'], 'Deployment/api', '        runAsGroup: 10001\n', ''),
  change(
    'a writable root',
    ['S42'],
    'Deployment/api',
    'readOnlyRootFilesystem: true',
    'readOnlyRootFilesystem: false',
  ),
  change(
    'may gain rights',
    ['S43'],
    'StatefulSet/db',
    '            allowPrivilegeEscalation: false\n',
    '',
  ),
  change('keeps capabilities', ['S45'], 'Deployment/api', 'drop: [ALL]', 'drop: [NET_RAW]'),
  change(
    'adds a capability',
    ['S45'],
    'Deployment/api',
    'drop: [ALL]',
    'drop: [ALL], add: [SYS_ADMIN]',
  ),
  change(
    'no seccomp profile',
    ['S46'],
    'CronJob/backup',
    '            seccompProfile: { type: RuntimeDefault }\n',
    '',
  ),
  change(
    'a port of the host',
    ['S47'],
    'Deployment/api',
    'containerPort: 8080',
    'containerPort: 8080\n              hostPort: 8080',
  ),
  change(
    'an unsafe sysctl',
    ['S47'],
    'Deployment/api',
    'fsGroup: 10001',
    'fsGroup: 10001\n        sysctls: [{ name: kernel.msgmax, value: "65536" }]',
  ),
  change('no account', ['S48'], 'CronJob/backup', '          serviceAccountName: backup\n', ''),
  change(
    'a token of the account',
    ['S48'],
    'ServiceAccount/db',
    'automountServiceAccountToken: false',
    'automountServiceAccountToken: true',
  ),
  change(
    'a token in the pod',
    ['S48'],
    'StatefulSet/db',
    '      automountServiceAccountToken: false\n',
    '',
  ),
  change(
    'a private key in a ConfigMap',
    ['S49'],
    'ConfigMap/api',
    'LOG_LEVEL: info',
    'LOG_LEVEL: info\n  tls.pem: |\n    -----BEGIN PRIVATE KEY-----',
  ),
  change(
    'an address with a password',
    ['S49'],
    'Deployment/api',
    'value: db',
    'value: postgres://app:hunter2@db/shop',
  ),
  change(
    'a password in the arguments',
    ['S49'],
    'CronJob/backup',
    'imagePullPolicy: Always',
    'imagePullPolicy: Always\n              args: [--password=hunter2]',
  ),
  added(
    'a Secret with its values',
    ['S49'],
    `apiVersion: v1\nkind: Secret\n${LABELS('api')}stringData: { token: hunter2 }\n`,
  ),
  {
    what: 'a pod without a NetworkPolicy of egress',
    finds: ['S50'],
    text: without(without(GOOD, 'NetworkPolicy/default-deny'), 'NetworkPolicy/db'),
  },
  { what: 'no default deny', finds: ['S50'], text: without(GOOD, 'NetworkPolicy/default-deny') },
  change('no names resolved', ['S50'], 'NetworkPolicy/db', 'port: 53', 'port: 54'),
  change(
    'a policy of no pods',
    ['S50'],
    'NetworkPolicy/db',
    'matchLabels:\n      app.kubernetes.io/instance: db',
    'matchLabels:\n      app.kubernetes.io/instance: dp',
  ),
  change(
    'a peer that is nowhere',
    ['S50'],
    'NetworkPolicy/db',
    'instance: api }',
    'instance: app }',
  ),
  change(
    'a variable set twice',
    ['S51'],
    'Deployment/api',
    '- name: DATABASE_HOST',
    '- name: LOG_LEVEL',
  ),
  change(
    'a port below 1024',
    ['S52'],
    'Deployment/api',
    'containerPort: 8080',
    'containerPort: 80',
  ),
  change(
    'a namespace that lets baseline in',
    ['S53'],
    'Namespace/shop',
    'enforce: restricted',
    'enforce: baseline',
  ),
  change(
    'a namespace without a label',
    ['S53'],
    'Namespace/shop',
    '    pod-security.kubernetes.io/audit: restricted\n',
    '',
  ),
  change('a role with a wildcard', ['S54'], 'Role/api', 'verbs: [get, watch]', 'verbs: ["*"]'),
  change(
    'a role that runs commands in pods',
    ['S54'],
    'Role/api',
    'resources: [configmaps]\n    verbs: [get, watch]',
    'resources: [pods/exec]\n    verbs: [create]',
  ),
  change(
    'a role for everybody',
    ['S54'],
    'RoleBinding/api',
    'kind: ServiceAccount, name: api, namespace: shop',
    'kind: Group, name: system:authenticated',
  ),
  change(
    'a target port that is none',
    ['S55'],
    'Service/api',
    'targetPort: http',
    'targetPort: 9090',
  ),
  change(
    'the name of a port with sixteen characters',
    ['S55', 'S56'],
    'Service/api',
    'name: http',
    'name: http-of-the-shop',
  ),
  change(
    'the port of an Ingress that is none',
    ['S56'],
    'Ingress/api',
    'port: { name: http }',
    'port: { number: 81 }',
  ),
  change(
    'a host without TLS',
    ['S56'],
    'Ingress/api',
    'hosts: [shop.example.com]',
    'hosts: [www.example.com]',
  ),
  change(
    'no Ingress TLS',
    ['S56'],
    'Ingress/api',
    '  tls:\n    - hosts: [shop.example.com]\n      secretName: shop-tls\n',
    '',
  ),
  change(
    'a StatefulSet whose service is not headless',
    ['S57'],
    'Service/db',
    '  clusterIP: None\n',
    '',
  ),
  change(
    'a StatefulSet without its service',
    ['S57'],
    'StatefulSet/db',
    'serviceName: db',
    'serviceName: database',
  ),
  change('no deadline', ['S58'], 'CronJob/backup', '  startingDeadlineSeconds: 600\n', ''),
  change(
    'a CronJob that restarts always',
    ['S58'],
    'CronJob/backup',
    'restartPolicy: Never',
    'restartPolicy: Always',
  ),
  change('no schedule', ['S58'], 'CronJob/backup', '0 3 * * *', '0 25 * * *'),
  change(
    'a ConfigMap that is nowhere',
    ['S59'],
    'Deployment/api',
    'configMapKeyRef: { name: api,',
    'configMapKeyRef: { name: app,',
  ),
  change(
    'a key that the ConfigMap lacks',
    ['S59'],
    'Deployment/api',
    'key: LOG_LEVEL',
    'key: LOGLEVEL',
  ),
  change(
    'a Secret that is nowhere',
    ['S59'],
    'StatefulSet/db',
    '    scale.lint/external: Secret/db-credentials\n',
    '',
  ),
  added(
    'a monitor of nothing',
    ['S59'],
    `apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\n${LABELS('api')}spec: { selector: { matchLabels: { app: web } } }\n`,
  ),
  {
    what: 'a volume of another size',
    finds: ['S60'],
    text: GOOD,
    previous: edited(GOOD, 'StatefulSet/db', 'storage: 20Gi', 'storage: 10Gi'),
  },
  {
    what: 'a selector that was another',
    finds: ['S60'],
    text: GOOD,
    previous: edited(
      GOOD,
      'Deployment/api',
      'matchLabels:\n      app.kubernetes.io/instance: api',
      'matchLabels:\n      app: api',
    ),
  },
  { what: 'no newline at the end', finds: ['S61'], text: GOOD.trimEnd() },
  { what: 'line ends of Windows', finds: ['S61'], text: GOOD.replaceAll('\n', '\r\n') },
  { what: 'a byte order mark', finds: ['S61'], text: `\uFEFF${GOOD}` },
  change(
    'an exemption without a reason',
    ['S41', 'S62'],
    'StatefulSet/db',
    '"the image runs as 999, which owns the files of its volume"',
    '"true"',
  ),
  change(
    'an exemption from nothing',
    ['S62'],
    'StatefulSet/db',
    'scale.lint/external',
    'scale.lint/min-replica: why not\n    scale.lint/external',
  ),
];

const composed = (
  what: string,
  finds: readonly LintRuleId[],
  ...[from, to]: readonly [string, string]
): Defect => {
  if (!GOOD_COMPOSE.includes(from)) throw new Error(`no ${from}`);
  return { what, finds, text: GOOD_COMPOSE.replace(from, () => to) };
};

const LIMITS = `    deploy:
      resources:
        limits: { cpus: '0.5', memory: 512M }
`;

export const COMPOSED: readonly Defect[] = [
  composed('an image without a tag', ['C01'], 'postgres:18.1', 'postgres'),
  composed('an image latest', ['C01'], 'postgres:18.1', 'postgres:latest'),
  composed('no limits', ['C02'], LIMITS, ''),
  composed('no limit of memory', ['C02'], "cpus: '0.5', memory: 512M", "cpus: '0.5'"),
  composed(
    'no health check',
    ['C03'],
    '    healthcheck:\n      test: [CMD, pg_isready]\n      interval: 10s\n      retries: 3\n',
    '',
  ),
  composed('a health check that is off', ['C03'], 'test: [CMD, pg_isready]', 'disable: true'),
  composed('a version', ['C04'], 'name: shop\n', "version: '3.8'\nname: shop\n"),
  composed(
    'a password in the environment',
    ['C05'],
    'POSTGRES_PASSWORD_FILE: /run/secrets/database_password',
    'POSTGRES_PASSWORD: hunter2',
  ),
  composed(
    'an address with a password',
    ['C05'],
    'LOG_LEVEL: info',
    'DATABASE_URL: postgres://app:hunter2@db/shop',
  ),
  composed('privileged', ['C06'], 'read_only: true', 'privileged: true\n    read_only: true'),
  composed(
    'the socket of Docker',
    ['C07'],
    "volumes: ['data:",
    "volumes: ['/var/run/docker.sock:/var/run/docker.sock', 'data:",
  ),
  composed('the network of the host', ['C08'], 'networks: [front, back]', 'network_mode: host'),
  composed('a privileged port', ['C09'], '127.0.0.1:8080:8080', '22:8080'),
  composed('a writable root', ['C10'], '    read_only: true\n', ''),
  composed('all capabilities', ['C11'], '    cap_drop: [ALL]\n', ''),
  composed(
    'a capability too many',
    ['C11'],
    'cap_drop: [ALL]',
    'cap_drop: [ALL]\n    cap_add: [SYS_ADMIN]',
  ),
  composed('may gain rights', ['C12'], "    security_opt: ['no-new-privileges:true']\n", ''),
  composed(
    'an unconditional dependency',
    ['C13'],
    'depends_on:\n      db: { condition: service_healthy }',
    'depends_on: [db]',
  ),
  composed(
    'an unknown dependency',
    ['C13'],
    'db: { condition: service_healthy }',
    'database: { condition: service_healthy }',
  ),
  composed('a dependency that is merely started', ['C13'], 'service_healthy', 'service_started'),
  composed(
    'a port published twice',
    ['C14'],
    '    networks: [back]\n',
    "    networks: [back]\n    ports: ['8080:5432']\n",
  ),
  composed('an undeclared network', ['C15'], 'networks: [back]', 'networks: [beck]'),
  composed('an undeclared volume', ['C15'], "['data:/", "['date:/"),
  composed('an undeclared secret', ['C15'], 'secrets: [database_password]', 'secrets: [password]'),
  composed('not restarted', ['C16'], '    restart: unless-stopped\n', ''),
  composed('root', ['C17'], "user: '10001:10001'", 'user: root'),
  composed(
    'a key that is misspelt',
    ['C18'],
    'restart: unless-stopped',
    'restart: unless-stopped\n    restrat: always',
  ),
  composed(
    'a key that stands twice',
    ['C19'],
    'read_only: true',
    'read_only: true\n    read_only: true',
  ),
  composed('a number in sixties', ['C20'], 'LOG_LEVEL: info', 'PORTS: 22:22'),
  composed(
    'a name for several',
    ['C21'],
    LIMITS,
    `    container_name: api\n    deploy:\n      replicas: 2\n      resources:\n        limits: { cpus: '0.5', memory: 512M }\n`,
  ),
  composed('a name with a space', ['C22'], '  api:\n', '  "the api":\n'),
];
