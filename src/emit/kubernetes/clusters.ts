import type { YamlChange, YamlPath } from '../../lib/yaml/fill.ts';
import type { YamlValue } from '../../lib/yaml/write.ts';
import type { ClusterKind } from '../../model/profile/services.ts';
import type { StackPort, StackService } from '../../model/stack.ts';
import { kafkaSettings } from '../cluster-kafka.ts';
import { podsName } from './names.ts';
import { add, type Frame, set } from './sheet.ts';

/*
 * How the pods of a stateful set become one cluster, of software that is known here. Each has a name
 * that stays (`kafka-0.kafka-pods`), and a number at the end of it.
 */

/** How many nodes make a cluster: Redis shares its keys among three at least. */
const FEWEST: Readonly<Record<ClusterKind, number>> = { kafka: 2, redis: 3 };

/** Of which software it is a cluster, with as many replicas as there are. */
const clusterOf = ({ cluster, replicas }: StackService): ClusterKind | undefined =>
  cluster === undefined || replicas.value < FEWEST[cluster] ? undefined : cluster;

/** Ports on which nodes speak to each other alone. */
export const clusterPorts = (service: StackService): readonly StackPort[] => {
  switch (clusterOf(service)) {
    case 'kafka':
      return [{ name: 'controller', number: 9093, public: false }];
    case 'redis':
      return [{ name: 'bus', number: 16_379, public: false }];
    case undefined:
      return [];
  }
};

/** What a node is told: variables in place of those of the profile, and arguments behind its own. */
export const clusterChanges = (
  frame: Frame,
  service: StackService,
  container: YamlPath,
): readonly YamlChange[] => {
  switch (clusterOf(service)) {
    case 'kafka':
      return [add([...container, 'env'], [POD_NAME, POD_INDEX, ...kafkaVariables(frame, service)])];
    case 'redis':
      return [
        add([...container, 'env'], [POD_NAME, POD_IP]),
        set([...container, redisKey(service)], redisWords(service)),
      ];
    case undefined:
      return [];
  }
};

const POD_NAME: YamlValue = {
  name: 'POD_NAME',
  valueFrom: { fieldRef: { fieldPath: 'metadata.name' } },
};

/** A label that every pod of a stateful set has: the number at the end of its name. */
const POD_INDEX: YamlValue = {
  name: 'KAFKA_NODE_ID',
  valueFrom: { fieldRef: { fieldPath: "metadata.labels['apps.kubernetes.io/pod-index']" } },
};

const kafkaVariables = ({ project }: Frame, { name, replicas }: StackService): YamlValue[] => {
  const pods = podsName(name);
  const settings = kafkaSettings({
    cluster: `${project}/${name}`,
    own: `$(POD_NAME).${pods}`,
    nodes: Array.from({ length: replicas.value }, (_, i) => `${name}-${i}.${pods}`),
  });
  return Object.entries(settings).map(([key, value]) => ({ name: key, value }));
};

const POD_IP: YamlValue = {
  name: 'POD_IP',
  valueFrom: { fieldRef: { fieldPath: 'status.podIP' } },
};

const redisKey = ({ args }: StackService): 'args' | 'command' =>
  args.length > 0 ? 'args' : 'command';

/** Nodes are found again by address, which a pod changes with each start: each says its own. */
const redisWords = ({ name, args, command }: StackService): readonly string[] => {
  const own = args.length > 0 ? args : command;
  return [
    ...(own.length > 0 ? own : ['redis-server']),
    '--cluster-enabled',
    'yes',
    '--cluster-config-file',
    'nodes.conf',
    '--cluster-announce-ip',
    '$(POD_IP)',
    '--cluster-announce-hostname',
    `$(POD_NAME).${podsName(name)}`,
    '--cluster-preferred-endpoint-type',
    'hostname',
  ];
};

/**
 * Redis gives no node a share of the keys by itself. Six nodes are three with a copy each; fewer
 * have no copies.
 */
export const formingOf = (service: StackService, namespace: string): readonly string[] => {
  if (clusterOf(service) !== 'redis') return [];
  const { name, replicas } = service;
  const kubectl = `kubectl --namespace ${namespace}`;
  const pods = `${kubectl} get pods --selector app.kubernetes.io/instance=${name}`;
  const addresses = `$(${pods} --output jsonpath='{range .items[*]}{.status.podIP}:6379 {end}')`;
  const copies = replicas.value >= 6 ? 1 : 0;
  const redis = `${kubectl} exec ${name}-0 -- redis-cli`;
  return [
    `${redis} --cluster create ${addresses} --cluster-replicas ${copies} --cluster-yes`,
    `${redis} --cluster check 127.0.0.1:6379`,
  ];
};
