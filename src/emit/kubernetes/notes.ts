import type { TargetNote } from '../../model/manifest/target-note.ts';
import type { Stack, StackService } from '../../model/stack.ts';
import { secretName } from './env.ts';
import { DESTINATION, SECRET_KEY } from './names.ts';
import { namespaceOf, projectOf } from './rendering.ts';
import { certificateName } from './service.ts';
import { clusterWideNames, sharesCluster } from './stack-wide.ts';

/** What a cluster has to be given before the manifests of a stack can run, and what is done once. */
export const kubernetesNotesOf = (stack: Stack): readonly TargetNote[] => [
  ...secretNotes(stack),
  ...backupNotes(stack),
  ...sharedNotes(stack.services),
  ...wayNotes(stack.services),
  ...(sharesCluster(stack)
    ? [
        {
          code: 'cluster_wide',
          folder: 'kubernetes/cluster',
          names: clusterWideNames({ stack, project: projectOf(stack) }),
        } as const,
      ]
    : []),
];

const secretNotes = (stack: Stack): readonly TargetNote[] => {
  const namespace = namespaceOf(stack);
  const env = stack.services.flatMap((service) => [...service.env, ...(service.backup?.env ?? [])]);
  const secrets = env.flatMap((one) => (one.kind === 'secret' ? [secretName(one.secret)] : []));
  const names = [...new Set(secrets)].sort();
  const hosts = stack.services.flatMap((service) =>
    service.host === undefined || service.ports.length === 0
      ? []
      : [{ secret: certificateName(service), host: service.host }],
  );
  return [
    ...(names.length === 0
      ? []
      : [{ code: 'secret_objects', namespace, names, key: SECRET_KEY } as const]),
    ...(hosts.length === 0 ? [] : [{ code: 'secret_certificates', namespace, hosts } as const]),
  ];
};

const backupNotes = (stack: Stack): readonly TargetNote[] => {
  const services = stack.services
    .filter(({ backup }) => backup !== undefined && backup.to === undefined)
    .map(({ name }) => name);
  if (services.length === 0) return [];
  const namespace = namespaceOf(stack);
  return [{ code: 'backup_destination', namespace, services, ...DESTINATION }];
};

const sharedNotes = (services: readonly StackService[]): readonly TargetNote[] => {
  const volumes = services.flatMap(({ name, shared }) =>
    shared.map(({ path }) => ({ service: name, path })),
  );
  return volumes.length === 0 ? [] : [{ code: 'shared_volumes', volumes }];
};

/** Ways that no policy opens, or that one leaves wide open. */
const wayNotes = (services: readonly StackService[]): readonly TargetNote[] => {
  const called = new Set(
    services.flatMap(({ dependsOn, connections }) => [
      ...dependsOn,
      ...connections.map(({ to }) => to),
    ]),
  );
  const unreached = services.filter(
    ({ name, ports, optional }) =>
      ports.length > 0 &&
      optional === undefined &&
      !called.has(name) &&
      !ports.some((port) => port.public),
  );
  const open = services.filter(({ egress }) => egress?.ports.length === 0);
  const names = (of: readonly StackService[]) => of.map(({ name }) => name);
  return [
    ...(unreached.length === 0
      ? []
      : [{ code: 'let_in_nobody', services: names(unreached) } as const]),
    ...(open.length === 0 ? [] : [{ code: 'open_egress', services: names(open) } as const]),
  ];
};
