import type { YamlChange, YamlPath } from '../../lib/yaml/fill.ts';
import type { YamlValue } from '../../lib/yaml/write.ts';
import type { EnvVariable } from '../../model/profile/services.ts';
import type { StackService } from '../../model/stack.ts';
import { envOf, secretName } from './env.ts';
import {
  type Identity,
  instanceChange,
  instanceLabels,
  labelChanges,
  versionOf,
} from './labels.ts';
import { backupName, DESTINATION } from './names.ts';
import { callTo, outsideChanges } from './network.ts';
import { memoryQuantity } from './quantity.ts';
import { pullChange, resourceChanges } from './resources.ts';
import { add, drop, externalChanges, type Frame, type Sheet, set } from './sheet.ts';
import { NO_CPU_LIMIT } from './switches.ts';
import { claimName, firstClaimName, priorityName } from './volumes.ts';

/** What copies the data of a service away: a cron job with an account and a policy of its own. */
export const backupSheets = (frame: Frame, service: StackService): readonly Sheet[] => {
  const { backup } = service;
  if (backup === undefined) return [];
  const name = backupName(service.name);
  const identity: Identity = {
    instance: name,
    component: 'backup',
    version: versionOf(backup.image),
  };
  const labels = labelChanges(frame, identity);
  const of = (file: string): Pick<Sheet, 'path' | 'name'> => ({
    path: `${service.name}/backup-${file}.yaml`,
    name,
  });
  return [
    { ...of('service-account'), template: 'kubernetes/service-account', changes: labels },
    {
      ...of('cron-job'),
      template: 'kubernetes/backup',
      changes: jobChanges(frame, service, backup, identity),
    },
    {
      ...of('network-policy'),
      template: 'kubernetes/network-policy',
      changes: [
        ...labels,
        instanceChange(['spec', 'podSelector', 'matchLabels'], name),
        drop(['spec', 'ingress', { with: ['from', 0, 'namespaceSelector'] }]),
        ...outsideChanges({ ports: copyPorts(backup), networks: [] }),
        ...(backup.readsVolumes ? [] : [add(['spec', 'egress'], callTo(service))]),
      ],
    },
  ];
};

type Backup = NonNullable<StackService['backup']>;

/**
 * The ports that a copy goes out by, as its destination or its object store says; where neither does, that
 * of Amazon's, if it has the credentials for one. None: any.
 */
const copyPorts = ({ to = '', endpoint, env }: Backup): readonly number[] => {
  const address = endpoint ?? to;
  const [, scheme = '', port] =
    /^([a-z][a-z0-9+.-]*):\/\/[^/]*?(?::(\d+))?(?:\/|$)/i.exec(address) ?? [];
  if (port !== undefined) return [Number(port)];
  const known = SCHEME_PORTS[scheme.toLowerCase()];
  if (known !== undefined) return [known];
  return address === '' && env.some(({ key }) => key.startsWith('AWS_')) ? [HTTPS] : [];
};

const HTTPS = 443;
const SCHEME_PORTS: Readonly<Record<string, number | undefined>> = {
  s3: HTTPS,
  gs: HTTPS,
  b2: HTTPS,
  https: HTTPS,
  http: 80,
  sftp: 22,
};

const POD: YamlPath = ['spec', 'jobTemplate', 'spec', 'template', 'spec'];
const CONTAINER: YamlPath = [...POD, 'containers', 0];

const jobChanges = (
  frame: Frame,
  service: StackService,
  backup: Backup,
  identity: Identity,
): readonly YamlChange[] => {
  const { schedule, image, command, env, cpu, memory, ephemeral, scratch } = backup;
  const { kubernetes, tenant } = frame.stack;
  return [
    ...labelChanges(frame, identity),
    ...externalChanges(
      env.flatMap((one) => (one.kind === 'secret' ? [secretName(one.secret)] : [])),
      [
        ...(backup.to === undefined ? [`ConfigMap/${DESTINATION.configMap}`] : []),
        ...(backup.readsVolumes
          ? service.volumes.map(
              (one) => `PersistentVolumeClaim/${firstClaimName(service.name, one.name)}`,
            )
          : []),
      ],
    ),
    ...(kubernetes.cpuLimit === 'none'
      ? [set(['metadata', 'annotations', 'scale.lint/S15'], NO_CPU_LIMIT)]
      : []),
    ...(kubernetes.imagePull === 'always'
      ? []
      : [set(['metadata', 'annotations', 'scale.lint/S11'], 'as kubernetes.image_pull says')]),
    { kind: 'drop_if_empty', path: ['metadata', 'annotations'] },
    set(['spec', 'schedule'], schedule),
    ...labelChanges(frame, identity, [...POD.slice(0, -1), 'metadata', 'labels']),
    set([...POD, 'serviceAccountName'], identity.instance),
    set([...POD, 'priorityClassName'], priorityName(frame, { volumes: [] })),
    set([...CONTAINER, 'image'], image),
    pullChange(kubernetes, CONTAINER),
    command.length === 0
      ? drop([...CONTAINER, 'command'])
      : set([...CONTAINER, 'command'], command),
    add(
      [...CONTAINER, 'env'],
      [
        ...envOf([...env, ...destinationOf(backup)], tenant),
        ...(backup.to === undefined ? [SUPPLIED] : []),
      ],
    ),
    ...resourceChanges({ cpu, memory, ephemeral }, kubernetes, [...CONTAINER, 'resources']),
    set([...POD, 'volumes', 0, 'emptyDir', 'sizeLimit'], memoryQuantity(scratch.value)),
    ...(backup.readsVolumes ? volumeChanges(service) : []),
    ...(backup.readsVolumes && service.volumes.length > 0
      ? nodeChanges(service)
      : [drop([...POD, 'affinity'])]),
  ];
};

/** Where nobody says where copies go, the job does not start until somebody does, and fails. */
const SUPPLIED: YamlValue = {
  name: 'BACKUP_DESTINATION',
  valueFrom: { configMapKeyRef: { name: DESTINATION.configMap, key: DESTINATION.key } },
};

const destinationOf = ({ to, endpoint }: Backup): readonly EnvVariable[] =>
  Object.entries({ BACKUP_DESTINATION: to, AWS_ENDPOINT_URL_S3: endpoint }).flatMap(
    ([key, value]) => (value === undefined ? [] : [{ key, kind: 'literal' as const, value }]),
  );

/** Most volumes are attached to one node: where the replica runs. What all replicas share is on any. */
const nodeChanges = ({ name }: StackService): readonly YamlChange[] => [
  set(
    [
      ...[...POD, 'affinity', 'podAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 0],
      ...['labelSelector', 'matchLabels'],
    ],
    instanceLabels(name),
  ),
];

/**
 * The volumes of the first replica, as the user who wrote them. SQLite locks its file while it is copied,
 * and so has to write to it.
 */
const volumeChanges = ({ name, user, volumes, shared }: StackService): readonly YamlChange[] => [
  set([...POD, 'securityContext', 'runAsUser'], user.uid),
  set([...POD, 'securityContext', 'runAsGroup'], user.gid),
  set([...POD, 'securityContext', 'fsGroup'], user.gid),
  add(
    [...CONTAINER, 'volumeMounts'],
    [...volumes, ...shared].map((one) => ({
      name: one.name,
      mountPath: one.path,
      subPath: one.name,
    })),
  ),
  add(
    [...POD, 'volumes'],
    [
      ...volumes.map((one) => ({
        name: one.name,
        persistentVolumeClaim: { claimName: firstClaimName(name, one.name) },
      })),
      ...shared.map((one) => ({
        name: one.name,
        persistentVolumeClaim: { claimName: claimName(name, one.name) },
      })),
    ],
  ),
];
