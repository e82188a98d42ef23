import type { YamlValue } from '../../lib/yaml/write.ts';
import type { ClusterNode } from './clusters.ts';

const CLIENTS = 9092;
const CONTROLLERS = 9093;

/**
 * A node of Kafka that is broker and controller at once (KRaft): it votes with the number at the end
 * of its name, and is reached by its name. All of it, as the image of Apache Kafka takes none of its
 * defaults where one variable is given. Two of three must have what was written: one may be away.
 */
export const kafkaVariables = (node: ClusterNode): readonly YamlValue[] => {
  const { name, pods, nodes, project } = node;
  const copies = Math.min(3, nodes);
  const voters = Array.from(
    { length: nodes },
    (_, i) => `${i}@${name}-${i}.${pods}:${CONTROLLERS}`,
  );
  const values: Readonly<Record<string, string>> = {
    CLUSTER_ID: clusterId(`${project}/${name}`),
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_CONTROLLER_QUORUM_VOTERS: voters.join(','),
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_LISTENERS: `PLAINTEXT://:${CLIENTS},CONTROLLER://:${CONTROLLERS}`,
    KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://$(POD_NAME).${pods}:${CLIENTS}`,
    KAFKA_INTER_BROKER_LISTENER_NAME: 'PLAINTEXT',
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    KAFKA_DEFAULT_REPLICATION_FACTOR: String(copies),
    KAFKA_MIN_INSYNC_REPLICAS: String(Math.max(1, copies - 1)),
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: String(copies),
    KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: String(copies),
    KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: String(Math.max(1, copies - 1)),
  };
  return [
    {
      name: 'KAFKA_NODE_ID',
      valueFrom: { fieldRef: { fieldPath: "metadata.labels['apps.kubernetes.io/pod-index']" } },
    },
    ...Object.entries(values).map(([key, value]) => ({ name: key, value })),
  ];
};

const BASE64_URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** 16 bytes as Kafka writes them. */
const LENGTH = 22;

/**
 * The same for all nodes and in every emission, another for every cluster: of FNV-1a, 32 bits at a
 * time. It tells clusters apart and keeps no secret.
 */
const clusterId = (name: string): string => {
  let id = '';
  for (let i = 0; i < LENGTH; i += 1) {
    // The last character stands for two bits; the first is no dash, which reads as an option.
    const [step, from] = i === LENGTH - 1 ? [16, 4] : [1, i === 0 ? 62 : 64];
    id += BASE64_URL.charAt((fnv(`${i}/${name}`) % from) * step);
  }
  return id;
};

const fnv = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) >>> 0;
  }
  return hash;
};
