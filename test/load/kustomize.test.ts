import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseYamlDocuments, plainValue } from '../../src/lib/yaml.ts';
import { renderKustomization } from '../../src/load/manifests/kustomize.ts';
import { readManifests } from '../../src/load/manifests/read.ts';
import type { ManifestNode } from '../../src/model/manifest/manifest.ts';
import { hasKubectl } from '../support/manifests.ts';
import { createWorld } from '../support/world.ts';

type Files = Readonly<Record<string, string>>;

const render = (files: Files, folder: string) =>
  renderKustomization(folder, (path) => {
    const text = files[path];
    return text === undefined ? undefined : readManifests({ path, text });
  });

const plain = (node: ManifestNode): unknown => {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plain);
    case 'map':
      return Object.fromEntries(
        [...node.entries.values()].map((one) => [one.key, plain(one.node)]),
      );
    case 'broken':
      return null;
  }
};

const FILES: Files = {
  'k8s/base/kustomization.yaml': `
resources: [api.yaml, service.yaml]
labels:
  - pairs: { app.kubernetes.io/part-of: shop }
    includeTemplates: true
`,
  'k8s/base/api.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  annotations: { kept: "2" }
spec:
  replicas: 1
  minReadySeconds: 5
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      serviceAccountName: api
      containers:
        - name: api
          image: example.com/shop/api:1.0.0
          env: [{ name: A, value: "1" }, { name: B, value: "2" }]
          ports: [{ containerPort: 8080 }]
        - name: side
          image: side:1
`,
  'k8s/base/service.yaml': `apiVersion: v1
kind: Service
metadata: { name: api }
spec:
  selector: { app: api }
  ports: [{ port: 80, targetPort: 8080 }]
`,
  'k8s/overlays/growth/kustomization.yaml': `
resources: [../../base, account.yaml]
namespace: shop
namePrefix: growth-
commonAnnotations: { phase: growth }
images: [{ name: example.com/shop/api, newTag: 2.0.0 }]
replicas: [{ name: growth-api, count: 4 }]
patches:
  - path: memory.yaml
  - target: { kind: Service, name: api }
    patch: |
      - { op: replace, path: /spec/ports/0/port, value: 8080 }
      - { op: add, path: /metadata/labels/a~1b, value: c }
  - target: { kind: Deployment }
    patch: |
      apiVersion: apps/v1
      kind: Deployment
      metadata: { name: any }
      spec: { minReadySeconds: null }
`,
  'k8s/overlays/growth/account.yaml': `apiVersion: v1
kind: ServiceAccount
metadata: { name: api }
`,
  'k8s/overlays/growth/memory.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  template:
    spec:
      containers:
        - name: api
          env: [{ name: B, value: "3" }, { name: C, value: "4" }]
          resources: { limits: { memory: 512Mi } }
        - name: side
          $patch: delete
`,
};

describe('a kustomization', () => {
  it('has no problem, and names the files that it is made of', () => {
    const { problems, files } = render(FILES, 'k8s/overlays/growth');
    expect(problems).toEqual([]);
    expect([...files.keys()].sort()).toEqual(Object.keys(FILES).sort());
  });

  it('merges patches, and each value stands where it was written', () => {
    const { manifests } = render(FILES, 'k8s/overlays/growth');
    const api = manifests.find(({ kind }) => kind === 'Deployment');
    expect(api).toMatchObject({ name: 'growth-api', namespace: 'shop' });
    const root = api?.root as ManifestNode;
    expect(plain(root)).toMatchObject({
      metadata: { annotations: { kept: '2', phase: 'growth' } },
      spec: { replicas: 4, template: { spec: { serviceAccountName: 'growth-api' } } },
    });
    const at = (node: ManifestNode, ...path: (string | number)[]): ManifestNode =>
      path.reduce((one, step) => {
        if (one.kind === 'list') return one.items[Number(step)] as ManifestNode;
        return (
          one.kind === 'map' ? one.entries.get(String(step))?.node : undefined
        ) as ManifestNode;
      }, node);
    const containers = at(root, 'spec', 'template', 'spec', 'containers');
    expect(containers).toHaveProperty('items.length', 1);
    expect(plain(at(containers, 0, 'env'))).toEqual([
      { name: 'A', value: '1' },
      { name: 'B', value: '3' },
      { name: 'C', value: '4' },
    ]);
    const limit = at(containers, 0, 'resources', 'limits', 'memory');
    expect(limit.file.path).toBe('k8s/overlays/growth/memory.yaml');
    expect(at(containers, 0, 'image').file.path).toBe('k8s/overlays/growth/kustomization.yaml');
  });

  it('leads to no file outside of its folder, nor in a circle', () => {
    const files = {
      'a/kustomization.yaml':
        'resources: [../secret.yaml, /etc/x.yaml, ., https://example.com/x]\n',
      'secret.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: { name: s }\n',
    };
    const { manifests, problems } = render(files, 'a');
    expect(manifests).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(Array(3).fill('kustomize_resource_missing'));
  });

  it.skipIf(!hasKubectl)('renders to what kubectl renders (skipped without a current one)', () => {
    const { directory } = createWorld({ files: FILES });
    const { stdout, status, stderr } = spawnSync(
      'kubectl',
      ['kustomize', join(directory, 'k8s/overlays/growth')],
      { encoding: 'utf8' },
    );
    expect(status, stderr).toBe(0);
    const theirs = parseYamlDocuments(stdout).documents.map(({ root }) => plainValue(root));
    const ours = render(FILES, 'k8s/overlays/growth').manifests.map(({ root }) => plain(root));
    const byKind = (all: readonly unknown[]) =>
      Object.fromEntries(all.map((one) => [(one as { kind: string }).kind, one]));
    const sorted = (one: unknown): unknown =>
      JSON.parse(
        JSON.stringify(one, (_, value) => {
          if (!Array.isArray(value)) return value;
          const named = value.every((item) => typeof item?.name === 'string');
          return named ? value.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : value;
        }),
      );
    expect(sorted(byKind(ours))).toEqual(sorted(byKind(theirs)));
  });
});
