import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { composePatchProblems, emitCompose } from '../../../src/emit/compose.ts';
import { emitKubernetes } from '../../../src/emit/kubernetes/emit.ts';
import { kubernetesPatchProblems } from '../../../src/emit/kubernetes/patch-problems.ts';
import { loadProfile } from '../../../src/load/profile.ts';
import type { Patches } from '../../../src/model/profile/patches.ts';
import { STACK } from '../../fixtures/stack.ts';
import { SHOP } from '../../support/profiles.ts';
import { shippedTemplates } from '../../support/templates.ts';
import { LATER } from './stacks.ts';

const load = (patches: string) =>
  loadProfile({ file: 'shop.yaml', text: `${SHOP}patches:\n${patches}` });
const patchesIn = (text: string): Patches => {
  const { profile, problems } = load(text);
  expect(problems).toEqual([]);
  return profile.patches as Patches;
};
const emit = (patches: Patches, later = patches) =>
  new Map(
    [
      ...emitKubernetes(
        [
          { ...STACK, patches },
          { ...LATER, patches: later },
        ],
        shippedTemplates(),
      ),
    ].map(({ path, content }) => [path.replace('kubernetes/', ''), content]),
  );

describe('patches of objects', () => {
  const patches = patchesIn(`
  kubernetes:
    - kind: Deployment
      name: redis
      merge: {spec: {replicas: null, template: {spec: {nodeSelector: {disk: ssd}}}}}
    - kind: Ingress
      json: [{op: add, path: /metadata/annotations/example.com~1issuer, value: yes}]
`);

  it('are made where their object is, whatever scale says', () => {
    const files = emit(patches);
    const redis = parse(files.get('base/redis/deployment.yaml') ?? '');
    expect(redis.spec).not.toHaveProperty('replicas');
    expect(redis.spec.template.spec.nodeSelector).toEqual({ disk: 'ssd' });
    expect(files.get('base/api/ingress.yaml')).toContain('    example.com/issuer: "yes"\n');
    expect(files.get('base/api/ingress.yaml')).toContain('# A secret of type kubernetes.io/tls');
    expect(kubernetesPatchProblems({ ...STACK, patches }, shippedTemplates())).toEqual([]);
  });

  it('of one phase are in its overlay alone', () => {
    const files = emit(patches, { kubernetes: [], compose: [] });
    expect(files.get('overlays/growth/redis/deployment.yaml')).toContain('disk: ssd');
    expect(files.get('overlays/scale-up/redis/deployment.yaml')).not.toContain('disk: ssd');
    expect(files.has('base/redis/deployment.yaml')).toBe(false);
  });

  it('are not undone by the numbers of a phase', () => {
    const memory = patchesIn(`
  kubernetes:
    - kind: Deployment
      name: api
      json: [{op: replace, path: /spec/template/spec/containers/0/resources/limits/memory, value: 3Gi}]
`);
    const files = emit(memory);
    for (const phase of ['growth', 'scale-up']) {
      expect(files.get(`overlays/${phase}/api/deployment.yaml`)).toContain('memory: 3Gi\n');
    }
  });

  it('that cannot be made are told, each at its place', () => {
    const wrong = patchesIn(`
  kubernetes:
    - kind: Deployment
      name: redi
      merge: {spec: {paused: true}}
    - kind: Deployment
      name: redis
      json: [{op: remove, path: /spec/nothing}]
`);
    const problems = kubernetesPatchProblems({ ...STACK, patches: wrong }, shippedTemplates());
    expect(problems).toMatchObject([
      { code: 'patch_unmatched', facts: { target: 'Deployment redi', near: ['Deployment redis'] } },
      { code: 'patch_failed', facts: { pointer: '/spec/nothing', of: 'redis/deployment.yaml' } },
    ]);
  });
});

it('a patch of compose.yaml is made over the whole file', () => {
  const patches = patchesIn(`
  compose:
    - merge: {services: {api: {labels: {team: platform}}}}
`);
  const [file] = [...emitCompose([{ ...STACK, patches }], shippedTemplates())].filter(({ path }) =>
    path.endsWith('compose.yaml'),
  );
  expect(parse(file?.content ?? '').services.api.labels).toEqual({ team: 'platform' });
});

it('a patch of compose.yaml that cannot be made is told at its place', () => {
  const patches = patchesIn(
    '  compose: [{json: [{op: test, path: /services/redis/image, value: other}]}]\n',
  );
  expect(composePatchProblems({ ...STACK, patches }, shippedTemplates())).toMatchObject([
    {
      code: 'patch_failed',
      facts: { pointer: '/services/redis/image', reason: 'differs', of: 'compose.yaml' },
    },
  ]);
});

it.each([
  ['keys_exclusive', 'kubernetes: [{kind: Service}]'],
  ['key_missing', 'kubernetes: [{merge: {a: 1}}]'],
  ['key_missing', 'compose: [{json: [{op: add, path: /a}]}]'],
  ['choice_wrong', 'compose: [{json: [{op: put, path: /a}]}]'],
  ['phase_unknown', 'compose: [{merge: {}, phases: [nowhere]}]'],
  ['type_wrong', 'compose: [{merge: [1]}]'],
  ['service_secret', 'compose: [{merge: {services: {api: {environment: {API_KEY: abc123xyz}}}}}]'],
  [
    'service_secret',
    'kubernetes: [{kind: Pod, merge: {env: [{name: API_KEY, value: abc123xyz}]}}]',
  ],
])('%s: %s', (code, patches) => {
  expect(load(`  ${patches}\n`).problems.map((problem) => problem.code)).toContain(code);
});
