import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emitKubernetes } from '../../../src/emit/kubernetes/emit.ts';
import { kubernetesNotesOf } from '../../../src/emit/kubernetes/notes.ts';
import type { Stack, StackService } from '../../../src/model/stack.ts';
import { STACK } from '../../fixtures/stack.ts';
import type { KubernetesObject } from '../../support/manifests.ts';
import { shippedTemplates } from '../../support/templates.ts';
import { stackWith, tenantStack } from './stacks.ts';

const emit = (...stacks: readonly Stack[]) => [...emitKubernetes(stacks, shippedTemplates())];

const textAt = (stacks: readonly Stack[], path: string): string => {
  const found = emit(...stacks).find((one) => one.path === `kubernetes/${path}`);
  if (found === undefined) throw new Error(`no ${path}`);
  return found.content;
};
const objectAt = (stack: Stack, path: string): KubernetesObject => parse(textAt([stack], path));
const podOf = ({ spec }: KubernetesObject): KubernetesObject => spec.template.spec;

const size = { id: 'services.api.volumes.uploads', value: 10, unit: 'Gi', derivation: '10 Gi' };

describe('what a service writes', () => {
  it('to a volume of all replicas is a claim that many nodes may write to, and no set', () => {
    const stack = stackWith({
      api: { shared: [{ name: 'uploads', path: '/app/uploads', size }] },
    });
    const claim = objectAt(stack, 'base/api/claim-uploads.yaml');
    expect(claim.metadata.name).toBe('api-uploads');
    expect(claim.spec.accessModes).toEqual(['ReadWriteMany']);
    expect(claim.spec.resources.requests.storage).toBe('10Gi');
    const pod = podOf(objectAt(stack, 'base/api/deployment.yaml'));
    expect(pod.volumes).toContainEqual({
      name: 'uploads',
      persistentVolumeClaim: { claimName: 'api-uploads' },
    });
    expect(pod.containers[0].volumeMounts).toContainEqual({
      name: 'uploads',
      mountPath: '/app/uploads',
      subPath: 'uploads',
    });
    expect(kubernetesNotesOf(stack)).toContainEqual({
      code: 'shared_volumes',
      volumes: [{ service: 'api', path: '/app/uploads' }],
    });
  });

  it('is found in a seeded path with what the image has there', () => {
    const stack = stackWith({ redis: { seeded: ["/etc/it's"] } });
    const pod = podOf(objectAt(stack, 'base/redis/deployment.yaml'));
    const [seed] = pod.initContainers;
    expect(seed.image).toBe('redis:7.4.5-alpine');
    expect(seed.command).toEqual(['sh', '-ec', `cp -R '/etc/it'\\''s/.' /seed/etc-it-s/`]);
    expect(seed.volumeMounts).toEqual([{ name: 'etc-it-s', mountPath: '/seed/etc-it-s' }]);
    expect(pod.volumes).toContainEqual({ name: 'etc-it-s', emptyDir: { sizeLimit: '64Mi' } });
    expect(seed.resources).toEqual(pod.containers[0].resources);
    expect(podOf(objectAt(STACK, 'base/redis/deployment.yaml'))).not.toHaveProperty(
      'initContainers',
    );
  });

  it('to the disk of its node is limited by the sum of what it may lose', () => {
    expect(textAt([STACK], 'base/api/deployment.yaml')).toContain(
      'ephemeral-storage: 114Mi # 1 paths * 64 Mi + 50 Mi = 114\n',
    );
  });
});

describe('a backup that reads volumes', () => {
  const backup = { ...STACK.services.find(({ name }) => name === 'postgres')?.backup };
  const reading = { ...backup, readsVolumes: true } as NonNullable<StackService['backup']>;
  const affinityOf = (stack: Stack, path: string) =>
    objectAt(stack, path).spec.jobTemplate.spec.template.spec.affinity?.podAffinity;
  const shared = [{ name: 'uploads', path: '/app/uploads', size }];

  it('of one replica runs on its node, of all replicas on any', () => {
    const stack = stackWith({ postgres: { backup: reading }, api: { shared, backup: reading } });
    expect(affinityOf(stack, 'base/postgres/backup-cron-job.yaml')).toBeDefined();
    expect(affinityOf(stack, 'base/api/backup-cron-job.yaml')).toBeUndefined();
  });

  it('is not let into the service, which it asks for nothing', () => {
    const peersOf = (own: Partial<StackService>): string =>
      textAt([stackWith({ postgres: own })], 'base/postgres/network-policy.yaml');
    expect(peersOf({})).toContain('postgres-backup');
    expect(peersOf({ backup: reading })).not.toContain('postgres-backup');
  });
});

describe('a database', () => {
  const dataAt = (path: string) => [{ name: 'data', path, size }];
  const containerOf = (own: Partial<StackService>) =>
    podOf(objectAt(stackWith({ postgres: own }), 'base/postgres/stateful-set.yaml')).containers[0];
  const folderOf = (own: Partial<StackService>) =>
    containerOf({ env: [], ...own }).env?.map(({ name, value }: KubernetesObject) => [name, value]);
  const old = '/var/lib/postgresql/data';

  it('of PostgreSQL before 18 makes a folder of its own below what is mounted, which belongs to root', () => {
    expect(folderOf({ image: 'postgres:16.10', volumes: dataAt(old) })).toEqual([
      ['PGDATA', `${old}/pgdata`],
    ]);
    expect(
      folderOf({ image: 'ghcr.io/pgvector/pgvector:0.8.0-pg16', volumes: dataAt(old) }),
    ).toEqual([['PGDATA', `${old}/pgdata`]]);
  });

  it('keeps the folder that the profile names', () => {
    const env = [{ key: 'PGDATA', kind: 'literal', value: `${old}/own` }] as const;
    expect(folderOf({ image: 'postgres:16.10', volumes: dataAt(old), env })).toEqual([
      ['PGDATA', `${old}/own`],
    ]);
  });

  it('of any other kind needs none: PostgreSQL 18 makes it, the rest only write', () => {
    for (const [image, path] of [
      ['postgres:18.1', '/var/lib/postgresql'],
      ['mysql:8.4.6', '/var/lib/mysql'],
      ['mariadb:11.8', '/var/lib/mysql'],
      ['mongo:8.0', '/data/db'],
      // Somebody's own: nothing is known of it.
      ['shop/postgres-like:1.0', old],
    ] as const) {
      expect(folderOf({ image, volumes: dataAt(path) }), image).toBeUndefined();
    }
  });

  it('finds none of the folders that a file system keeps at the root of a volume', () => {
    for (const path of [old, '/var/lib/mysql', '/data/db']) {
      expect(containerOf({ volumes: dataAt(path) }).volumeMounts).toContainEqual({
        name: 'data',
        mountPath: path,
        subPath: 'data',
      });
    }
  });
});

describe('a backup', () => {
  const job = (own: Partial<NonNullable<StackService['backup']>>): KubernetesObject => {
    const [database] = STACK.services.filter(({ name }) => name === 'postgres');
    if (database?.backup === undefined) throw new Error('no backup');
    const stack = stackWith({ postgres: { backup: { ...database.backup, ...own } } });
    const object = objectAt(stack, 'base/postgres/backup-cron-job.yaml');
    return { ...object, pod: object.spec.jobTemplate.spec.template.spec };
  };

  it('without a destination does not start until somebody supplies one, which is told', () => {
    const { pod, metadata } = job({});
    expect(pod.containers[0].env).toContainEqual({
      name: 'BACKUP_DESTINATION',
      valueFrom: { configMapKeyRef: { name: 'backup', key: 'destination' } },
    });
    expect(metadata.annotations['scale.lint/external']).toBe(
      'Secret/postgres-password ConfigMap/backup',
    );
    expect(pod).not.toHaveProperty('affinity');
    expect(kubernetesNotesOf(STACK)).toContainEqual({
      code: 'backup_destination',
      namespace: 'shop',
      services: ['postgres'],
      configMap: 'backup',
      key: 'destination',
    });
  });

  it('goes where the profile says', () => {
    const { pod } = job({ to: 's3://backups/shop', endpoint: 'https://s3.example.com' });
    expect(pod.containers[0].env).toEqual(
      expect.arrayContaining([
        { name: 'BACKUP_DESTINATION', value: 's3://backups/shop' },
        { name: 'AWS_ENDPOINT_URL_S3', value: 'https://s3.example.com' },
      ]),
    );
  });

  it('of files runs where and as whom the service runs, with its volume', () => {
    const { pod } = job({ readsVolumes: true });
    expect(pod.securityContext.runAsUser).toBe(70);
    const [near] = pod.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution;
    expect(near.labelSelector.matchLabels).toEqual({ 'app.kubernetes.io/instance': 'postgres' });
    expect(pod.volumes).toContainEqual({
      name: 'data',
      persistentVolumeClaim: { claimName: 'data-postgres-0' },
    });
  });
});

describe('what belongs to the cluster', () => {
  it('is with the stack where there is one, and apart from tenants', () => {
    const paths = (stack: Stack) => emit(stack).map(({ path }) => path.replace('kubernetes/', ''));
    expect(paths(STACK)).toContain('base/priority-class-data.yaml');
    expect(paths(STACK).some((path) => path.startsWith('cluster/'))).toBe(false);
    const own = paths(tenantStack('acme')).filter((path) => path.includes('priority-class'));
    expect(own).toEqual([
      'cluster/priority-class-service.yaml',
      'cluster/priority-class-data.yaml',
    ]);
    const { resources, namespace } = parse(
      textAt([tenantStack('acme')], 'cluster/kustomization.yaml'),
    );
    expect(resources).toEqual(['priority-class-service.yaml', 'priority-class-data.yaml']);
    expect(namespace).toBeUndefined();
    expect(kubernetesNotesOf(tenantStack('acme'))).toContainEqual({
      code: 'cluster_wide',
      folder: 'kubernetes/cluster',
      names: ['shop-service', 'shop-data'],
    });
  });

  it('is told with the certificates of each host', () => {
    expect(kubernetesNotesOf(STACK)).toContainEqual({
      code: 'secret_certificates',
      namespace: 'shop',
      hosts: [{ secret: 'api-tls', host: 'api.shop.example.com' }],
    });
  });
});

describe('the switches of a profile', () => {
  const free: Stack = { ...STACK, kubernetes: { cpuLimit: 'none', imagePull: 'if_not_present' } };

  it('take away every limit of cores, with what would put one back', () => {
    const files = emit(free).filter(({ path }) => !path.endsWith('kustomization.yaml'));
    const limits = files.filter(({ content }) => /limits:\n\s+cpu:/.test(content));
    expect(limits.map(({ path }) => path)).toEqual([]);
    expect(objectAt(free, 'base/resource-quota.yaml').spec.hard).not.toHaveProperty(['limits.cpu']);
    expect(objectAt(free, 'base/limit-range.yaml').spec.limits[0].default).not.toHaveProperty(
      'cpu',
    );
    expect(objectAt(STACK, 'base/limit-range.yaml').spec.limits[0].default.cpu).toBe('500m');
  });

  it('say when an image is fetched', () => {
    const policies = (stack: Stack) =>
      new Set(emit(stack).flatMap(({ content }) => content.match(/imagePullPolicy: \w+/g) ?? []));
    expect([...policies(free)]).toEqual(['imagePullPolicy: IfNotPresent']);
    expect([...policies(STACK)]).toEqual(['imagePullPolicy: Always']);
  });
});

describe('to be alive', () => {
  const probes = (own: Partial<StackService['health']>) => {
    const [worker] = STACK.services.filter(({ name }) => name === 'order-worker');
    if (worker === undefined) throw new Error('no worker');
    const stack = stackWith({ 'order-worker': { health: { ...worker.health, ...own } } });
    const object = objectAt(stack, 'base/order-worker/deployment.yaml');
    return { ...podOf(object).containers[0], annotations: object.metadata.annotations };
  };

  it('asks for less than to be ready, where the profile says what', () => {
    const told = probes({ alive: { kind: 'command', command: ['node', 'alive.js'] } });
    expect(told.livenessProbe.exec.command).toEqual(['node', 'alive.js']);
    expect(told.readinessProbe.exec.command).toEqual(['node', 'healthy.js']);
  });

  it('is asked of nothing that only has a deep check', () => {
    const { livenessProbe, readinessProbe, annotations } = probes({});
    expect(livenessProbe).toBeUndefined();
    expect(readinessProbe).toBeDefined();
    expect(annotations['scale.lint/S22']).toContain('health.alive');
  });
});
