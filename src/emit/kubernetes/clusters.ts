import type { YamlChange, YamlPath } from '../../lib/yaml/fill.ts';
import type { YamlValue } from '../../lib/yaml/write.ts';
import type { Stack, StackPort, StackService } from '../../model/stack.ts';
import { clusterOf } from '../cluster.ts';
import { kafkaSettings } from '../cluster-kafka.ts';
import { redisClusterWords } from '../cluster-redis.ts';
import { withKeeperRuns } from '../keeper.ts';
import { withReplicaRuns } from '../replica.ts';
import { whysOfArgs, whysOfCommand } from '../why.ts';
import { podsName } from './names.ts';
import { add, type Frame, setList } from './sheet.ts';

/*
 * How the pods of a stateful set become one cluster, of software that is known here. Each has a name
 * that stays (`kafka-0.kafka-pods`), and a number at the end of it.
 */

/** A stack whose replicas copy what they follow, and whose keepers know nodes by the names of their pods. */
export const withRunningPods = (stack: Stack): Stack =>
  withKeeperRuns(withReplicaRuns(stack), nodesIn);

/** `redis-0.redis-pods` */
const nodesIn = ({ name, replicas }: StackService): readonly string[] =>
  Array.from({ length: replicas.value }, (_, i) => `${name}-${i}.${podsName(name)}`);

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
        setList([...container, redisKey(service)], redisWords(service), redisWhys(service)),
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

const kafkaVariables = ({ project }: Frame, service: StackService): YamlValue[] => {
  const { name } = service;
  const settings = kafkaSettings({
    cluster: `${project}/${name}`,
    own: `$(POD_NAME).${podsName(name)}`,
    nodes: nodesIn(service),
  });
  return Object.entries(settings).map(([key, value]) => ({ name: key, value }));
};

const POD_IP: YamlValue = {
  name: 'POD_IP',
  valueFrom: { fieldRef: { fieldPath: 'status.podIP' } },
};

const redisKey = ({ args }: StackService): 'args' | 'command' =>
  args.length > 0 ? 'args' : 'command';

const redisWhys = (service: StackService): readonly string[] =>
  redisKey(service) === 'args' ? whysOfArgs(service) : whysOfCommand(service);

/** Nodes are found again by address, which a pod changes with each start: each says its own. */
const redisWords = ({ name, args, command }: StackService): readonly string[] => [
  ...redisClusterWords(args.length > 0 ? args : command, `$(POD_NAME).${podsName(name)}`),
  '--cluster-announce-ip',
  '$(POD_IP)',
];
