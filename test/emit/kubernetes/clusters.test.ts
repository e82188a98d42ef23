import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emitKubernetes } from '../../../src/emit/kubernetes/emit.ts';
import type { Stack } from '../../../src/model/stack.ts';
import { STACK, stackService } from '../../fixtures/stack.ts';
import type { KubernetesObject } from '../../support/manifests.ts';
import { shippedTemplates } from '../../support/templates.ts';

const volume = { id: 'x', value: 10, unit: 'Gi', derivation: '10' };

const stackOf = (cluster: 'kafka' | 'redis', replicas: number): Stack => ({
  ...STACK,
  services: [
    stackService({
      id: cluster,
      image: `${cluster}:1.2.3`,
      ports: [{ name: cluster, number: cluster === 'kafka' ? 9092 : 6379, public: false }],
      args: cluster === 'redis' ? ['redis-server', '--maxmemory', '768mb'] : [],
      env: [{ key: 'KAFKA_NODE_ID', kind: 'literal', value: '1' }],
      replicas: { id: 'r', value: replicas, unit: 'replicas', derivation: String(replicas) },
      volumes: [{ name: 'data', path: '/data', size: volume }],
      health: { check: { kind: 'tcp', port: 1 }, interval: 10, start: 10, drain: 10 },
      cluster,
    }),
  ],
});

const objectAt = (stack: Stack, path: string): KubernetesObject => {
  const found = [...emitKubernetes([stack], shippedTemplates())].find(
    (one) => one.path === `kubernetes/base/${path}`,
  );
  if (found === undefined) throw new Error(`no ${path}`);
  return parse(found.content);
};
const containerOf = (stack: Stack, name: string): KubernetesObject =>
  objectAt(stack, `${name}/stateful-set.yaml`).spec.template.spec.containers[0];
const variables = (stack: Stack): Readonly<Record<string, KubernetesObject>> =>
  Object.fromEntries(
    containerOf(stack, 'kafka').env.map((one: KubernetesObject) => [one.name, one]),
  );

describe('brokers of Kafka', () => {
  const env = variables(stackOf('kafka', 3));

  it('vote with the number of their pod, and are found by a name that stays', () => {
    expect(env.KAFKA_NODE_ID?.valueFrom.fieldRef.fieldPath).toBe(
      "metadata.labels['apps.kubernetes.io/pod-index']",
    );
    expect(env.KAFKA_CONTROLLER_QUORUM_VOTERS?.value).toBe(
      '0@kafka-0.kafka-pods:9093,1@kafka-1.kafka-pods:9093,2@kafka-2.kafka-pods:9093',
    );
    expect(env.KAFKA_ADVERTISED_LISTENERS?.value).toBe('PLAINTEXT://$(POD_NAME).kafka-pods:9092');
    expect([
      env.KAFKA_DEFAULT_REPLICATION_FACTOR?.value,
      env.KAFKA_MIN_INSYNC_REPLICAS?.value,
    ]).toEqual(['3', '2']);
    // Kubernetes fills in what stands above.
    expect(containerOf(stackOf('kafka', 3), 'kafka').env[1].name).toBe('POD_NAME');
  });

  it('have an id of their cluster as Kafka takes it: 16 bytes in 22 characters', () => {
    const id: string = env.CLUSTER_ID?.value;
    expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{21}$/);
    const bytes = Buffer.from(id, 'base64url');
    expect(bytes).toHaveLength(16);
    expect(bytes.toString('base64url')).toBe(id);
    const other = { ...stackOf('kafka', 3), project: { id: 'club', name: 'Club' } };
    expect(variables(other).CLUSTER_ID?.value).not.toBe(id);
  });

  it('all start at once, speak to each other on a port of their own, and nobody else does', () => {
    const stack = stackOf('kafka', 3);
    expect(objectAt(stack, 'kafka/stateful-set.yaml').spec.podManagementPolicy).toBe('Parallel');
    const ports = objectAt(stack, 'kafka/headless-service.yaml').spec.ports;
    expect(ports.map((port: KubernetesObject) => port.port)).toEqual([9092, 9093]);
    expect(objectAt(stack, 'kafka/service.yaml').spec.ports).toHaveLength(1);
    const { ingress } = objectAt(stack, 'kafka/network-policy.yaml').spec;
    expect(ingress).toEqual([
      {
        from: [{ podSelector: { matchLabels: { 'app.kubernetes.io/instance': 'kafka' } } }],
        ports: [
          { port: 9092, protocol: 'TCP' },
          { port: 9093, protocol: 'TCP' },
        ],
      },
    ]);
  });

  it('that are one are what the profile says', () => {
    const one = variables(stackOf('kafka', 1));
    expect(Object.keys(one)).toEqual(['KAFKA_NODE_ID']);
    expect(objectAt(stackOf('kafka', 1), 'kafka/stateful-set.yaml').spec.podManagementPolicy).toBe(
      'Parallel',
    );
  });
});

describe('nodes of Redis', () => {
  it('each say where they are', () => {
    const { args } = containerOf(stackOf('redis', 6), 'redis');
    expect(args.slice(0, 5)).toEqual([
      'redis-server',
      '--maxmemory',
      '768mb',
      '--cluster-enabled',
      'yes',
    ]);
    expect(args).toContain('$(POD_IP)');
    expect(args).toContain('$(POD_NAME).redis-pods');
  });

  it('that are fewer than three stay as they are', () => {
    expect(containerOf(stackOf('redis', 2), 'redis').args).not.toContain('--cluster-enabled');
  });
});
