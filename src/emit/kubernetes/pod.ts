import type { YamlChange, YamlPath } from '../../lib/yaml/fill.ts';
import type { StackService } from '../../model/stack.ts';
import { envWithDataFolder } from '../data-folder.ts';
import { whysOfArgs, whysOfCommand } from '../why.ts';
import { clusterChanges, clusterPorts } from './clusters.ts';
import { envChange } from './env.ts';
import { identityOf, instanceChange, labelChanges } from './labels.ts';
import { probeChanges } from './probes.ts';
import { pullChange, resourceChanges } from './resources.ts';
import { seedChanges } from './seed.ts';
import { drop, type Frame, set, setList } from './sheet.ts';
import { priorityName, volumeChanges } from './volumes.ts';

/** Seconds until load balancers send nothing more, and those to spare before a pod is killed. */
const PRE_STOP = 5;
const SPARE = 5;

/** What the pods of a service are. */
export const podChanges = (frame: Frame, service: StackService): readonly YamlChange[] => {
  const template: YamlPath = ['spec', 'template'];
  const pod: YamlPath = [...template, 'spec'];
  const container: YamlPath = [...pod, 'containers', 0];
  const { name, user, health } = service;
  const grace = Math.ceil(PRE_STOP + health.drain + SPARE);
  const spread: YamlPath = [...pod, 'topologySpreadConstraints', 0, 'labelSelector', 'matchLabels'];
  const apart: YamlPath = [
    ...[...pod, 'affinity', 'podAntiAffinity', 'preferredDuringSchedulingIgnoredDuringExecution'],
    ...[0, 'podAffinityTerm', 'labelSelector', 'matchLabels'],
  ];
  return [
    ...labelChanges(frame, identityOf(service), [...template, 'metadata', 'labels']),
    set([...pod, 'serviceAccountName'], name),
    set([...pod, 'priorityClassName'], priorityName(frame, service)),
    set(
      [...pod, 'terminationGracePeriodSeconds'],
      grace,
      `${PRE_STOP} s + ${health.drain} s to drain + ${SPARE} s = ${grace}`,
    ),
    set([...pod, 'securityContext', 'runAsUser'], user.uid),
    set([...pod, 'securityContext', 'runAsGroup'], user.gid),
    set([...pod, 'securityContext', 'fsGroup'], user.gid),
    ...lowPortChanges(service, pod),
    instanceChange(spread, name),
    instanceChange(apart, name),
    ...containerChanges(frame, service, container),
    ...volumeChanges(service, pod, container),
    ...seedChanges(frame, service, pod),
  ];
};

/** Below it, ports are for root alone, unless the network of the pod is told otherwise. */
const ROOT_PORTS = 1024;

/** The lowest port of a service, where it is one that only root may open. */
export const lowPortOf = ({ ports }: StackService): number | undefined =>
  ports
    .map(({ number }) => number)
    .sort((a, b) => a - b)
    .find((port) => port < ROOT_PORTS);

/**
 * A capability would not do: the process of a user who is not root has none when it starts, whatever is
 * added (kubernetes/kubernetes#56374). This setting is one of the safe ones of Kubernetes, of the pod alone.
 */
const lowPortChanges = (service: StackService, pod: YamlPath): readonly YamlChange[] => {
  const port = lowPortOf(service);
  const value = [{ name: 'net.ipv4.ip_unprivileged_port_start', value: String(port) }];
  return port === undefined ? [] : [set([...pod, 'securityContext', 'sysctls'], value)];
};

const containerChanges = (
  frame: Frame,
  service: StackService,
  container: YamlPath,
): readonly YamlChange[] => {
  const { stack } = frame;
  const { name, image, command, args, ports, cpu, memory, ephemeral } = service;
  const open = [...ports, ...clusterPorts(service)];
  const list = (key: string, value: readonly string[], whys?: readonly string[]): YamlChange =>
    value.length === 0 ? drop([...container, key]) : setList([...container, key], value, whys);
  return [
    set([...container, 'name'], name),
    set([...container, 'image'], image),
    list('command', command, whysOfCommand(service)),
    list('args', args, whysOfArgs(service)),
    open.length === 0
      ? drop([...container, 'ports'])
      : set(
          [...container, 'ports'],
          open.map((port) => ({ name: port.name, containerPort: port.number, protocol: 'TCP' })),
        ),
    envChange([...container, 'env'], envWithDataFolder(service), stack.tenant),
    ...clusterChanges(frame, service, container),
    ...resourceChanges({ cpu, memory: memory.limit, ephemeral }, stack.kubernetes, [
      ...container,
      'resources',
    ]),
    pullChange(stack.kubernetes, container),
    ...probeChanges(service, container),
    set([...container, 'lifecycle', 'preStop', 'sleep', 'seconds'], PRE_STOP),
  ];
};
