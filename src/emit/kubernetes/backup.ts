import type { YamlPath } from '../../lib/yaml/fill.ts';
import type { StackService } from '../../model/stack.ts';
import { envOf, secretName } from './env.ts';
import { type Identity, instanceChange, labelChanges, versionOf } from './labels.ts';
import { backupName } from './names.ts';
import { callTo } from './network.ts';
import { add, drop, externalChanges, type Frame, type Sheet, set } from './sheet.ts';
import { priorityName } from './volumes.ts';

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
  const pod: YamlPath = ['spec', 'jobTemplate', 'spec', 'template', 'spec'];
  const container: YamlPath = [...pod, 'containers', 0];
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
      changes: [
        ...labels,
        ...externalChanges(
          backup.env.flatMap((one) => (one.kind === 'secret' ? [secretName(one.secret)] : [])),
        ),
        { kind: 'drop_if_empty', path: ['metadata', 'annotations'] },
        set(['spec', 'schedule'], backup.schedule),
        ...labelChanges(frame, identity, [...pod.slice(0, -1), 'metadata', 'labels']),
        set([...pod, 'serviceAccountName'], name),
        set([...pod, 'priorityClassName'], priorityName(frame, { volumes: [] })),
        set([...container, 'image'], backup.image),
        backup.command.length === 0
          ? drop([...container, 'command'])
          : set([...container, 'command'], backup.command),
        add([...container, 'env'], envOf(backup.env, frame.stack.tenant)),
      ],
    },
    {
      ...of('network-policy'),
      template: 'kubernetes/network-policy',
      changes: [
        ...labels,
        instanceChange(['spec', 'podSelector', 'matchLabels'], name),
        drop(['spec', 'ingress', { with: ['from', 0, 'namespaceSelector'] }]),
        add(['spec', 'egress'], callTo(service)),
      ],
    },
  ];
};
