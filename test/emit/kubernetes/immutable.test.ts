import { describe, expect, it } from 'vitest';
import { emitKubernetes } from '../../../src/emit/kubernetes/emit.ts';
import { immutableChanges } from '../../../src/emit/kubernetes/immutable.ts';
import type { Artifact } from '../../../src/model/manifest/artifact.ts';
import type { Stack } from '../../../src/model/stack.ts';
import { STACK } from '../../fixtures/stack.ts';
import { shippedTemplates } from '../../support/templates.ts';
import { LATER, stackWith } from './stacks.ts';

const emit = (...stacks: readonly Stack[]): readonly Artifact[] => [
  ...emitKubernetes(stacks, shippedTemplates()),
];
const volume = (gibi: number, name = 'data') => ({
  name,
  path: `/${name}`,
  size: { id: 'x', value: gibi, unit: 'Gi', derivation: `${gibi}` },
});
const postgres = (more: object): readonly Artifact[] => emit(stackWith({ postgres: more }));

const said = (previous: readonly Artifact[], next: readonly Artifact[]) =>
  immutableChanges(previous, next).map(({ code, field, before, after, steps }) => ({
    code,
    change: `${field}: ${before} -> ${after}`,
    commands: steps.flatMap(({ commands }) => commands),
  }));

describe('what Kubernetes will not change', () => {
  const before = postgres({ volumes: [volume(40)] });
  const apply = 'kubectl apply --kustomize kubernetes/overlays/growth';

  it('is nothing where nothing changed, and nothing of what may change', () => {
    expect(said(before, before)).toEqual([]);
    const image = postgres({ volumes: [volume(40)], image: 'postgres:17.1' });
    expect(said(before, image)).toEqual([]);
  });

  it('is a claim that grows: each volume first, then the set without its pods', () => {
    expect(said(before, postgres({ volumes: [volume(80)] }))).toEqual([
      {
        code: 'volume_grown',
        change: 'spec.volumeClaimTemplates.data.storage: 40Gi -> 80Gi',
        commands: [
          `kubectl --namespace shop patch pvc data-postgres-0 --type merge --patch '{"spec":{"resources":{"requests":{"storage":"80Gi"}}}}'`,
          'kubectl --namespace shop delete statefulset postgres --cascade=orphan',
          apply,
        ],
      },
    ]);
  });

  it('is a claim that shrinks, which only a restored backup can do', () => {
    // 40 GiB are more than 30.5 GiB, which is written in MiB.
    const [change] = immutableChanges(before, postgres({ volumes: [volume(30.5)] }));
    expect(change).toMatchObject({ code: 'volume_shrunk', before: '40Gi', after: '31232Mi' });
    expect(change?.steps.map(({ code }) => code)).toEqual([
      'back_up',
      'delete',
      'delete_claims',
      'apply',
      'restore',
    ]);
  });

  it('is a claim more', () => {
    expect(said(before, postgres({ volumes: [volume(40), volume(5, 'wal')] }))).toMatchObject([
      { code: 'volumes_changed', change: 'spec.volumeClaimTemplates: data -> data, wal' },
    ]);
  });

  describe('is data that would be out of sight', () => {
    const path = '/var/lib/postgresql/data';
    const data = [{ ...volume(40), path }];
    const own = (folder: string) => [{ key: 'PGDATA', kind: 'literal', value: folder } as const];
    const plain = postgres({ image: 'postgres:16.10', volumes: data, env: own(path) });
    const below = postgres({ image: 'postgres:16.10', volumes: data, env: [] });
    const moved = {
      code: 'data_moved',
      change: `spec.template.spec.volumeMounts.data: data at ${path} -> data at ${path}, PGDATA ${path}/pgdata`,
      commands: [apply],
    };

    it('in another folder of PostgreSQL', () => {
      expect(said(plain, below)).toEqual([moved]);
      const [change] = immutableChanges(plain, below);
      expect(change?.steps.map(({ code }) => code)).toEqual([
        'keep_place',
        'back_up',
        'apply',
        'restore',
      ]);
    });

    it('of an emission that named no folder, until the profile names it', () => {
      const unnamed = plain.map((one) => ({
        ...one,
        content: one.content.replace(/ +env:\n +- name: PGDATA\n +value: .*\n/, ''),
      }));
      expect(unnamed).not.toEqual(plain);
      expect(said(unnamed, below)).toEqual([moved]);
      expect(said(unnamed, plain)).toEqual([]);
    });

    it('in another part of the volume, or where it is mounted elsewhere', () => {
      const root = below.map((one) => ({
        ...one,
        content: one.path.includes('postgres')
          ? one.content.replace('subPath: data', 'readOnly: false')
          : one.content,
      }));
      expect(said(root, below)).toMatchObject([{ code: 'data_moved' }]);
      const elsewhere = postgres({ volumes: [{ ...volume(40), path: '/elsewhere' }] });
      expect(said(elsewhere, postgres({ volumes: [volume(40)] }))).toMatchObject([
        { change: expect.stringMatching(/: data at \/elsewhere -> data at \/data$/) },
      ]);
    });

    it('as the patch of an overlay has it', () => {
      const patch = (folder: string): Artifact => ({
        path: 'kubernetes/overlays/growth/postgres/stateful-set.patch.yaml',
        content: [
          'apiVersion: apps/v1',
          'kind: StatefulSet',
          'metadata: {name: postgres, namespace: shop}',
          'spec: {template: {spec: {containers: [',
          `  {name: postgres, env: [{name: PGDATA, value: ${folder}}]}]}}}`,
        ].join('\n'),
      });
      expect(said([...below, patch(path)], below)).toEqual([moved]);
      expect(said([...below, patch(path)], [...below, patch(path)])).toEqual([]);
      expect(said(below, [...below, patch(`${path}/other`)])).toMatchObject([
        { code: 'data_moved', change: expect.stringMatching(/pgdata -> .*other$/) },
      ]);
    });

    it('in a container beside the first', () => {
      const edited = (all: typeof below, from: string, to: string) =>
        all.map((one) =>
          one.path.includes('postgres') ? { ...one, content: one.content.replace(from, to) } : one,
        );
      const first = (path: string) =>
        `{name: first, image: "x:1", volumeMounts: [{name: logs, mountPath: ${path}}]}`;
      const beside = (path: string) =>
        edited(below, ' containers:\n', ` containers:\n        - ${first(path)}\n`);
      expect(said(beside('/a'), beside('/b'))).toEqual([]);
      expect(
        said(beside('/a'), edited(beside('/a'), 'subPath: data', 'subPath: other')),
      ).toMatchObject([
        { code: 'data_moved', change: expect.stringContaining('data (postgres): data at') },
      ]);
    });

    it('of a later version that keeps it elsewhere, in the next phase', () => {
      const now = { image: 'postgres:17.1', volumes: data, env: [] };
      const next = {
        image: 'postgres:18.1',
        volumes: [{ ...volume(40), path: '/var/lib/postgresql' }],
        env: [],
      };
      const both = emit(
        stackWith({ postgres: now }),
        stackWith({ postgres: next }, { phase: LATER.phase }),
      );
      expect(said(postgres(now), both)).toMatchObject([{ code: 'data_moved' }]);
    });
  });

  it('is a deployment that keeps volumes now', () => {
    const [change] = said(postgres({ volumes: [] }), before);
    expect(change).toMatchObject({
      code: 'kind_changed',
      change: 'kind: Deployment -> StatefulSet',
    });
    expect(change?.commands).toContain('kubectl --namespace shop delete deployment postgres');
  });

  it.each([
    ['selector_changed', /matchLabels:\n(.*\n).*instance: postgres\n/, 'matchLabels:\n$1'],
    ['service_name_changed', 'serviceName: postgres-pods', 'serviceName: other'],
    ['pod_management_changed', 'OrderedReady', 'Parallel'],
    ['priority_changed', 'value: 10000', 'value: 9000'],
  ] as const)('%s', (code, from, to) => {
    const edited = before.map((one) =>
      one.path.includes('prometheus') ? one : { ...one, content: one.content.replace(from, to) },
    );
    expect(said(before, edited).map((change) => change.code)).toEqual([code]);
  });

  it('is also what is different between one phase and the next', () => {
    const grown = stackWith(
      { postgres: { volumes: [{ ...volume(80), path: '/var/lib/postgresql/data' }] } },
      { phase: LATER.phase },
    );
    const next = emit(STACK, grown);
    expect(immutableChanges(emit(STACK), next)).toMatchObject([
      {
        code: 'volume_grown',
        from: 'kubernetes/overlays/growth',
        to: 'kubernetes/overlays/scale-up',
      },
    ]);
  });

  it('is a service that is emitted no more: it runs on until what it leaves is deleted', () => {
    const [gone, ...others] = immutableChanges([], emit(STACK, LATER)).filter(
      ({ code }) => code === 'gone',
    );
    expect(others).toEqual([]);
    expect(gone).toMatchObject({ object: { kind: 'Deployment', name: 'order-worker' } });
    const [applied, deleted, ...more] = gone?.steps.flatMap(({ commands }) => commands) ?? [];
    expect(applied).toBe('kubectl apply --kustomize kubernetes/overlays/scale-up');
    expect(deleted).toMatch(/^kubectl --namespace shop delete deployment\/order-worker /);
    // All of it, and nothing of what is still there.
    const names = deleted?.split(' delete ')[1]?.split(' ') ?? [];
    expect(names.every((name) => name.endsWith('/order-worker'))).toBe(true);
    expect(names).toContain('serviceaccount/order-worker');
    expect(more).toEqual([]);
  });

  it('is no service that was never there, and none where nothing is emitted', () => {
    const codes = (changes: readonly { readonly code: string }[]) =>
      changes.map(({ code }) => code);
    expect(codes(immutableChanges(emit(LATER), emit(LATER)))).not.toContain('gone');
    expect(immutableChanges(emit(STACK), [])).toEqual([]);
  });

  it('is a stateful set that is gone: its data is backed up first', () => {
    const without = emit({
      ...STACK,
      services: STACK.services.filter(({ name }) => name !== 'postgres'),
    });
    const gone = immutableChanges(before, without).find(({ object }) => object.name === 'postgres');
    expect(gone?.steps.map(({ code }) => code)).toEqual(['back_up', 'apply', 'delete_gone']);
    expect(gone?.before).not.toContain('persistentvolumeclaim');
  });

  it('is told for tenants with the commands of each, in its namespace and of its folder', () => {
    const tenants = ['acme', 'globex'].map((folder) => ({ folder, namespace: `shop-${folder}` }));
    const [grown] = immutableChanges(before, postgres({ volumes: [volume(80)] }), 'out', tenants);
    expect(grown?.object.namespace).toBe('shop-acme');
    expect(
      grown?.steps.map(({ commands }) => commands.map((one) => one.split(' --type')[0])),
    ).toEqual([
      ['acme', 'globex'].map(
        (tenant) => `kubectl --namespace shop-${tenant} patch pvc data-postgres-0`,
      ),
      ['acme', 'globex'].map(
        (tenant) =>
          `kubectl --namespace shop-${tenant} delete statefulset postgres --cascade=orphan`,
      ),
      ['acme', 'globex'].map(
        (tenant) => `kubectl apply --kustomize out/kubernetes/tenants/growth/${tenant}`,
      ),
    ]);
  });

  it('is a service that is gone for tenants: each deletes its own', () => {
    const tenants = ['acme', 'globex'].map((folder) => ({ folder, namespace: `shop-${folder}` }));
    const gone = immutableChanges([], emit(STACK, LATER), '.', tenants).filter(
      ({ code }) => code === 'gone',
    );
    expect(gone).toHaveLength(1);
    const [apply, remove] = gone[0]?.steps ?? [];
    expect(apply?.commands).toEqual([
      'kubectl apply --kustomize kubernetes/tenants/scale-up/acme',
      'kubectl apply --kustomize kubernetes/tenants/scale-up/globex',
    ]);
    const deleted = (namespace: string) =>
      expect.stringMatching(
        new RegExp(`^kubectl --namespace ${namespace} delete deployment/order-worker `),
      );
    expect(remove?.commands).toEqual([deleted('shop-acme'), deleted('shop-globex')]);
  });

  it('is no reason to stumble over what somebody made of an earlier emission', () => {
    const texts = [
      '',
      '[]',
      'kind: StatefulSet',
      'a: {',
      'kind: StatefulSet\nspec: {selector: x, volumeClaimTemplates: [1, null, {spec: 2}], replicas: .inf}\nmetadata: {name: postgres, namespace: shop}',
    ];
    for (const content of texts) {
      const broken = before.map((one) => ({ ...one, content }));
      expect(() => immutableChanges(broken, before)).not.toThrow();
      expect(() => immutableChanges(before, broken)).not.toThrow();
    }
  });
});
