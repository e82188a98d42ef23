import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emitCompose } from '../../../src/emit/compose.ts';
import { emitKubernetes } from '../../../src/emit/kubernetes/emit.ts';
import { envOf } from '../../../src/emit/kubernetes/env.ts';
import { kubernetesNotesOf } from '../../../src/emit/kubernetes/notes.ts';
import { writeYaml } from '../../../src/lib/yaml/write.ts';
import type { Artifact } from '../../../src/model/manifest/artifact.ts';
import type { Stack, StackService } from '../../../src/model/stack.ts';
import { HOSTILE_ENV, STACK } from '../../fixtures/stack.ts';
import { hasSchemas, writeArtifacts } from '../../support/compose-files.ts';
import {
  hasKubectl,
  type KubernetesObject,
  objectProblems,
  renderWithKubectl,
} from '../../support/manifests.ts';
import { shippedTemplates } from '../../support/templates.ts';
import { LATER, stackWith } from './stacks.ts';

const emit = (...stacks: readonly Stack[]): readonly Artifact[] => [
  ...emitKubernetes(stacks, shippedTemplates()),
];

const objectAt = (artifacts: readonly Artifact[], path: string): KubernetesObject => {
  const found = artifacts.find((one) => one.path === `kubernetes/${path}`);
  if (found === undefined) throw new Error(`no ${path}`);
  return parse(found.content);
};
const containerOf = (object: KubernetesObject): KubernetesObject =>
  object.spec.template.spec.containers[0];

describe('an emission for Kubernetes', () => {
  const artifacts = emit(STACK, LATER);
  const paths = artifacts.map(({ path }) => path.replace('kubernetes/', ''));

  it('is a base of what all phases have, and an overlay for each', () => {
    expect(paths).toContain('base/api/deployment.yaml');
    expect(paths).not.toContain('base/order-worker/deployment.yaml');
    expect(paths).toContain('overlays/growth/order-worker/deployment.yaml');
    expect(paths).toContain('overlays/scale-up/search/stateful-set.yaml');
    expect(objectAt(artifacts, 'overlays/scale-up/kustomization.yaml').patches).toContainEqual({
      path: 'api/deployment.patch.yaml',
    });
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('has one complete object in each file, and each file in one kustomization', () => {
    const listed = artifacts
      .filter(({ path }) => path.endsWith('kustomization.yaml'))
      .flatMap(({ path, content }) => {
        const { resources, patches = [] } = parse(content);
        const files = [...resources, ...patches.map((one: { path: string }) => one.path)];
        return files
          .filter((file) => file.endsWith('.yaml'))
          .map((file) => path.replace('kubernetes/', '').replace('kustomization.yaml', file));
      });
    const files = paths.filter((path) => !path.endsWith('kustomization.yaml'));
    expect(listed.sort()).toEqual([...files].sort());
  });

  it('is the same twice, ends each file in a newline and has no word for who edits a template', () => {
    expect(emit(STACK, LATER)).toEqual(artifacts);
    for (const { content } of artifacts) expect(content).toMatch(/[^\n]\n$/);
    for (const { content } of artifacts) expect(content).not.toContain('#:');
  });

  it('says behind each sized number how it came about', () => {
    const text = (path: string) =>
      artifacts.find((one) => one.path === `kubernetes/${path}`)?.content ?? '';
    expect(text('base/api/horizontal-pod-autoscaler.yaml')).toContain(
      'maxReplicas: 12 # ceil(700 req/s / (100 req/s * 60%)) = 12\n',
    );
    expect(text('base/postgres/stateful-set.yaml')).toContain(
      'storage: 40Gi # 20 Gi * (1 + 5%) ^ 12 months, in steps of 10 Gi = 40\n',
    );
    expect(text('overlays/scale-up/api/deployment.patch.yaml')).toContain(
      'memory: 2Gi # 512 Mi * 4 = 2048\n',
    );
  });

  it('gives a deployment that is scaled no number of its own, and says so to Polaris', () => {
    const { spec, metadata } = objectAt(artifacts, 'base/api/deployment.yaml');
    expect(spec).not.toHaveProperty('replicas');
    expect(metadata.annotations).toHaveProperty(
      ['polaris.fairwinds.com/deploymentMissingReplicas-exempt'],
      'true',
    );
  });

  it('has room in the quota for every pod at its most, one more in a rollout, and backups', () => {
    // api 12 + 1, order-worker 2 + 1, postgres 1, redis 1 + 1, prometheus 1, backup 1 = 21;
    // 20 pods of 500m and a backup of 250m = 10.25 cores.
    const { hard } = objectAt(artifacts, 'base/resource-quota.yaml').spec;
    expect(hard).toMatchObject({
      pods: '21',
      'requests.cpu': '10250m',
      'requests.storage': '50Gi',
    });
  });

  it('lets a service speak with what it depends on, and nobody else', () => {
    const { ingress, egress } = objectAt(
      artifacts,
      'overlays/growth/postgres/network-policy.yaml',
    ).spec;
    const peers = ingress
      .flatMap((rule: KubernetesObject) => rule.from)
      .map((peer: KubernetesObject) => peer.podSelector.matchLabels['app.kubernetes.io/instance']);
    expect(peers).toEqual(['api', 'order-worker', 'postgres-backup']);
    expect(egress).toHaveLength(1);
    expect(egress[0].ports.map((port: KubernetesObject) => port.port)).toEqual([53, 53]);
  });

  it('lets it call outside by the ports that are named, and private networks that are', () => {
    const rulesOf = (own: Partial<StackService>) => {
      const stack = stackWith({ api: own });
      const { egress } = objectAt(emit(stack), 'base/api/network-policy.yaml').spec;
      return egress.filter((rule: KubernetesObject) => rule.to[0].ipBlock !== undefined);
    };
    const [https] = rulesOf({});
    expect(https.ports).toEqual([{ port: 443, protocol: 'TCP' }]);
    expect(https.to).toHaveLength(1);
    const [any] = rulesOf({ egress: { ports: [], networks: ['10.0.0.0/16'] } });
    expect(any).not.toHaveProperty('ports');
    expect(any.to[1]).toEqual({ ipBlock: { cidr: '10.0.0.0/16' } });
    const { egress: _, ...api } = STACK.services[0] as StackService;
    const closed = { ...STACK, services: [api, ...STACK.services.slice(1)] };
    expect(objectAt(emit(closed), 'base/api/network-policy.yaml').spec.egress).toHaveLength(3);
  });

  it('tells whom no policy lets anybody in to, and who may call any port outside', () => {
    const tell = (stack: Stack) =>
      kubernetesNotesOf(stack).filter(
        ({ code }) => code === 'let_in_nobody' || code === 'open_egress',
      );
    expect(tell(STACK)).toEqual([]);
    const stack = stackWith({
      api: { dependsOn: ['redis'], connections: [], egress: { ports: [], networks: [] } },
      'order-worker': { dependsOn: [] },
    });
    expect(tell(stack)).toEqual([
      { code: 'let_in_nobody', services: ['postgres'] },
      { code: 'open_egress', services: ['api'] },
    ]);
  });

  it('lets copies out by the port of where they go', () => {
    const portsOf = (own: Partial<NonNullable<StackService['backup']>>) => {
      const { backup } = STACK.services.find(({ name }) => name === 'postgres') as StackService;
      const copy = { ...backup, ...own } as NonNullable<StackService['backup']>;
      const path = 'base/postgres/backup-network-policy.yaml';
      const { egress } = objectAt(emit(stackWith({ postgres: { backup: copy } })), path).spec;
      return egress
        .find((rule: KubernetesObject) => rule.to[0].ipBlock !== undefined)
        .ports?.map(({ port }: KubernetesObject) => port);
    };
    expect(portsOf({})).toBeUndefined();
    expect(portsOf({ to: 's3://backups/shop' })).toEqual([443]);
    expect(portsOf({ to: 's3://backups', endpoint: 'https://minio.example.com:9000' })).toEqual([
      9000,
    ]);
    expect(portsOf({ to: 'sftp://backup@example.com/shop' })).toEqual([22]);
    expect(portsOf({ to: 'tape' })).toBeUndefined();
    const env = [{ key: 'AWS_ACCESS_KEY_ID', kind: 'secret', secret: 'id' }] as const;
    expect(portsOf({ env })).toEqual([443]);
  });

  it('says behind the first line of a script how its numbers came about', () => {
    const number = (id: string, derivation: string) => ({ id, value: 1, unit: 'Mi', derivation });
    const stack = stackWith({
      'order-worker': {
        command: ['sh', '-ec', 'ulimit -v 1\nexec worker --heap 2\n'],
        commandNumbers: { 2: [number('a.b', '2 * 3 = 6'), number('services.x.heap', '2')] },
      },
    });
    const text = emit(stack).find(
      ({ path }) => path === 'kubernetes/base/order-worker/deployment.yaml',
    )?.content;
    expect(text).toContain('- | # 2 * 3 = 6; services.x.heap\n');
    expect(containerOf(parse(text ?? '')).command[2]).toBe('ulimit -v 1\nexec worker --heap 2\n');
    const compose = [...emitCompose([stack], shippedTemplates())].at(-1)?.content;
    expect(compose).toContain('- | # 2 * 3 = 6; services.x.heap\n');
  });

  it('starts what nobody asked for only from an overlay of its own', () => {
    expect(paths.filter((path) => path.includes('prometheus'))).not.toContainEqual(
      expect.stringMatching(/^(base|overlays\/growth\/)/),
    );
    const rule = objectAt(
      artifacts,
      'overlays/growth-monitoring/prometheus/network-policy-api.yaml',
    );
    expect(rule.spec.podSelector.matchLabels).toEqual({ 'app.kubernetes.io/instance': 'api' });
  });

  it('gives each volume a claim, and lets who is not root open a port below 1024', () => {
    const { spec } = objectAt(artifacts, 'overlays/scale-up/search/stateful-set.yaml');
    const claims = spec.volumeClaimTemplates.map((claim: KubernetesObject) => [
      claim.metadata.name,
      claim.spec.resources.requests.storage,
    ]);
    expect(claims).toEqual([
      ['data', '20Gi'],
      ['index', '1536Mi'],
    ]);
    // A capability that is added does not reach a process of another user than root.
    const { securityContext, containers } = spec.template.spec;
    expect(containers[0].securityContext.capabilities).toEqual({ drop: ['ALL'] });
    expect(securityContext.sysctls).toEqual([
      { name: 'net.ipv4.ip_unprivileged_port_start', value: '80' },
    ]);
    expect(spec.template.metadata.labels['app.kubernetes.io/version']).toBe('0123456789ab');
  });

  it('leaves out the probes of what nobody can ask, and says why', () => {
    const only = emit(
      stackWith({
        redis: { health: { check: { kind: 'none' }, interval: 10, start: 10, drain: 10 } },
      }),
    );
    const { metadata, ...object } = objectAt(only, 'base/redis/deployment.yaml');
    expect(Object.keys(containerOf(object)).filter((key) => key.endsWith('Probe'))).toEqual([]);
    expect(metadata.annotations).toHaveProperty(['scale.lint/S21']);
  });
});

/** What Kubernetes makes of the value of a variable (`third_party/forked/golang/expansion`). */
const expand = (value: string): string =>
  value.replaceAll(/\$\$|\$\((\w+)\)/g, (all) => (all === '$$' ? '$' : 'expanded!'));

describe('what a variable says', () => {
  const saidOf = (value: string) => {
    const env = envOf([{ key: 'V', kind: 'literal', value }], undefined);
    const text = writeYaml({ env });
    return (['1.1', '1.2'] as const).map((version) =>
      expand(parse(text, { version }).env[0].value),
    );
  };

  it('stands in the container', () => {
    const { env } = containerOf(objectAt(emit(STACK), 'base/api/deployment.yaml'));
    const said = env.flatMap(({ name, value }: KubernetesObject) =>
      value === undefined || name === 'REDIS_URL' ? [] : [[name, expand(value)]],
    );
    expect(Object.fromEntries(said)).toEqual(HOSTILE_ENV);
  });

  it.each(Object.entries(HOSTILE_ENV))('%s', (_, text) => {
    expect(saidOf(text)).toEqual([text, text]);
  });

  it('is said to the container, whatever it is', () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom('$', '$$', '$(', '$(V)', ')', '{', 'V'),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        expect(saidOf(parts.join(''))).toEqual([parts.join(''), parts.join('')]);
      }),
    );
  });
});

describe.skipIf(!hasKubectl)('rendered by kubectl (skipped where it is missing)', () => {
  const overlays = ['growth', 'growth-monitoring', 'scale-up', 'scale-up-monitoring'];

  it.skipIf(!hasSchemas)(
    'every overlay is valid by the schemas (skipped without the schemas)',
    () => {
      const folder = writeArtifacts(emit(STACK, LATER));
      for (const overlay of overlays) {
        const objects = renderWithKubectl(`${folder}/kubernetes/overlays/${overlay}`);
        expect(objectProblems(objects)).toBe('');
      }
    },
  );

  it('an overlay is the same as the phase emitted alone', () => {
    const folder = writeArtifacts(emit(STACK, LATER));
    for (const stack of [STACK, LATER]) {
      const alone = writeArtifacts(emit(stack));
      const path = `kubernetes/overlays/${stack.phase.id}`;
      expect(renderWithKubectl(`${folder}/${path}`)).toEqual(renderWithKubectl(`${alone}/${path}`));
    }
  });
});
