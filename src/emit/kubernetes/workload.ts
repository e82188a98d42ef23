import type { YamlChange } from '../../lib/yaml/fill.ts';
import type { StackService } from '../../model/stack.ts';
import { UNCHECKED } from '../unchecked.ts';
import { startWhy, whyOf } from '../why.ts';
import { secretName } from './env.ts';
import { identityOf, labelChanges, selectorChanges } from './labels.ts';
import { podsName } from './names.ts';
import { lowPortOf, podChanges } from './pod.ts';
import { lacksLiveness } from './probes.ts';
import { drop, externalChanges, type Frame, type Sheet, set } from './sheet.ts';
import { NO_CPU_LIMIT } from './switches.ts';
import { claimChanges } from './volumes.ts';

/** The controller of a service: a stateful set where it keeps volumes, else a deployment. */
export const workloadSheet = (frame: Frame, service: StackService): Sheet => {
  const { name, volumes, autoscale } = service;
  const stateful = volumes.length > 0;
  const kind = stateful ? 'stateful-set' : 'deployment';
  const { replicas } = service;
  return {
    path: `${name}/${kind}.yaml`,
    template: `kubernetes/${kind}`,
    name,
    changes: [
      ...labelChanges(frame, identityOf(service)),
      ...annotationChanges(frame, service),
      autoscale === undefined
        ? set(['spec', 'replicas'], replicas.value, whyOf(replicas))
        : drop(['spec', 'replicas']),
      ...selectorChanges(['spec', 'selector', 'matchLabels'], name),
      ...podChanges(frame, service),
      ...(stateful ? [set(['spec', 'serviceName'], podsName(name)), ...claimChanges(service)] : []),
      // Nodes that wait for each other must all start; the same with one, as it cannot change.
      ...(stateful && service.cluster !== undefined
        ? [set(['spec', 'podManagementPolicy'], 'Parallel')]
        : []),
    ],
  };
};

/** What a linter is to know: which rule does not hold here, and why. */
const annotationChanges = (frame: Frame, service: StackService): readonly YamlChange[] => {
  const { title, singleton, autoscale, health, env, user, connections } = service;
  const { contact } = frame.stack;
  const secrets = env.flatMap((one) => (one.kind === 'secret' ? [secretName(one.secret)] : []));
  return [
    annotate('kubernetes.io/description', title),
    ...(contact === undefined ? [] : [annotate('email', contact)]),
    ...externalChanges(secrets),
    annotate('scale.lint/start-seconds', String(health.start), startWhy(health)),
    annotate('scale.lint/drain-seconds', String(health.drain)),
    // An autoscaler sets the number of replicas, so that it must not stand here as well.
    ...(autoscale === undefined && singleton === undefined
      ? []
      : [annotate('polaris.fairwinds.com/deploymentMissingReplicas-exempt', 'true')]),
    ...(singleton === undefined ? [] : [annotate('scale.lint/S28', SINGLETONS[singleton])]),
    ...(Math.min(user.uid, user.gid) >= LEAST_ID
      ? []
      : [annotate('scale.lint/S41', `its image is made for user ${user.uid}`)]),
    ...(lowPortOf(service) === undefined
      ? []
      : [
          annotate('scale.lint/S52', 'its image listens there; it may, without being root'),
          annotate('ignore-check.kube-linter.io/unsafe-sysctls', SAFE_SYSCTL),
        ]),
    ...(health.check.kind === 'none'
      ? ['S21', 'S22'].map((rule) => annotate(`scale.lint/${rule}`, UNCHECKED))
      : []),
    ...(lacksLiveness(service) ? [annotate('scale.lint/S22', ONLY_READY)] : []),
    ...(frame.stack.kubernetes.cpuLimit === 'none'
      ? [annotate('scale.lint/S15', NO_CPU_LIMIT)]
      : []),
    ...(frame.stack.kubernetes.imagePull === 'always'
      ? []
      : [annotate('scale.lint/S11', 'the profile wants it so (kubernetes.image_pull)')]),
    ...connectionChanges(connections),
  ];
};

const annotate = (key: string, value: string, why?: string): YamlChange =>
  set(['metadata', 'annotations', key], value, why);

/** Below it, ids may be those of users of the machine. */
const LEAST_ID = 10_000;

/** kube-linter takes all that begins with `net.` for unsafe; the level restricted has this one on its list. */
const SAFE_SYSCTL = 'net.ipv4.ip_unprivileged_port_start is safe, and of the pod alone';

const ONLY_READY =
  'its one command also asks what it depends on: a restart would not help (health.alive)';

const SINGLETONS: Readonly<Record<NonNullable<StackService['singleton']>, string>> = {
  one_writer: 'only one process may write its data',
  licence: 'its licence allows one instance',
  local_file: 'its data is a local file',
  fixed: 'the profile asks for one',
  one_keeper: 'what it does is done once; while it is away the cluster goes on',
};

/** How many connections all pods together keep open, which the other side must allow. */
const connectionChanges = (connections: StackService['connections']): readonly YamlChange[] =>
  connections.map(({ to, all }) =>
    annotate(`scale.connections/${to}`, String(all.value), whyOf(all)),
  );
