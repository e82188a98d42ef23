const CLIENTS = 9092;
const CONTROLLERS = 9093;

/** A node among all of its cluster: under which name it is found, and those of all in their order. */
export type KafkaNode = {
  /** Of the whole: the same for all nodes, another for each cluster. */
  readonly cluster: string;
  readonly own: string;
  readonly nodes: readonly string[];
};

/**
 * A node of Kafka that is broker and controller at once (KRaft), but for its number, which is its
 * place among the names. All of it, as the image of Apache Kafka takes none of its defaults where one
 * variable is given. Two of three must have what was written: one may be away.
 */
export const kafkaSettings = ({
  cluster,
  own,
  nodes,
}: KafkaNode): Readonly<Record<string, string>> => {
  const copies = Math.min(3, nodes.length);
  const enough = String(Math.max(1, copies - 1));
  return {
    CLUSTER_ID: clusterId(cluster),
    KAFKA_PROCESS_ROLES: 'broker,controller',
    KAFKA_CONTROLLER_QUORUM_VOTERS: nodes.map((name, i) => `${i}@${name}:${CONTROLLERS}`).join(','),
    KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
    KAFKA_LISTENERS: `PLAINTEXT://:${CLIENTS},CONTROLLER://:${CONTROLLERS}`,
    KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://${own}:${CLIENTS}`,
    KAFKA_INTER_BROKER_LISTENER_NAME: 'PLAINTEXT',
    KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    KAFKA_DEFAULT_REPLICATION_FACTOR: String(copies),
    KAFKA_MIN_INSYNC_REPLICAS: enough,
    KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: String(copies),
    KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: String(copies),
    KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: enough,
  };
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
