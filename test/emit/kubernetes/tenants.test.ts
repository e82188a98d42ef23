import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { emitKubernetes } from '../../../src/emit/kubernetes/emit.ts';
import type { Stack } from '../../../src/model/stack.ts';
import { hasSchemas, writeArtifacts } from '../../support/compose-files.ts';
import {
  hasKubectl,
  type KubernetesObject,
  objectProblems,
  renderWithKubectl,
} from '../../support/manifests.ts';
import { shippedTemplates } from '../../support/templates.ts';
import { tenantStack } from './stacks.ts';

const emit = (...stacks: readonly Stack[]) => [...emitKubernetes(stacks, shippedTemplates())];

describe('tenants', () => {
  const artifacts = emit(tenantStack('acme'), tenantStack('Globex & Co.'));
  const textAt = (path: string) =>
    artifacts.find((one) => one.path === `kubernetes/${path}`)?.content ?? '';

  it('share all that is not their own', () => {
    const own = artifacts.filter(({ path }) => path.includes('tenants/growth/acme/'));
    expect(own.map(({ path }) => path.replace('kubernetes/tenants/growth/acme/', ''))).toEqual([
      'namespace.yaml',
      'tenant.yaml',
      'api/ingress.yaml',
      'kustomization.yaml',
    ]);
    expect(parse(textAt('tenants/growth/globex-co/tenant.yaml')).data.NAME).toBe(
      'Tenant: Globex & Co.',
    );
  });

  it('are read by the services as variables', () => {
    const { env } = parse(textAt('base/api/deployment.yaml')).spec.template.spec.containers[0];
    const reference = (key: string) => ({
      valueFrom: { configMapKeyRef: { name: 'tenant', key } },
    });
    expect(env).toEqual([
      { name: 'HOST', ...reference('HOST') },
      { name: 'TENANT', ...reference('NAME') },
      // `$(x)` and the last `$` are text; `$(HOST)` is filled in by Kubernetes.
      { name: 'URL', value: 'https://$(HOST)/$$(x)$$' },
      { name: 'OTHER', value: ['$', '{UNKNOWN}'].join('') },
    ]);
  });

  it('are given by a patch what is theirs in a command or a variable of a shared object', () => {
    const own = (id: string): Stack => {
      const stack = tenantStack(id);
      const services = stack.services.map((service) =>
        service.name === 'api'
          ? {
              ...service,
              args: ['--tenant', id],
              env: [
                { key: 'A', kind: 'literal', value: 'a' } as const,
                { key: 'ID', kind: 'literal', value: id } as const,
              ],
            }
          : service,
      );
      return { ...stack, services };
    };
    const files = emit(own('acme'), own('globex'));
    const patch = files.find(({ path }) => path.includes('globex/api/deployment.patch.yaml'));
    expect(parse(patch?.content ?? '').spec.template.spec.containers).toEqual([
      { name: 'api', args: ['--tenant', 'globex'], env: [{ name: 'ID', value: 'globex' }] },
    ]);
    expect(files.some(({ path }) => path.includes('acme/api/deployment.patch.yaml'))).toBe(false);
  });

  it.skipIf(!hasKubectl || !hasSchemas)(
    'are each in a namespace of their own (skipped without kubectl or the schemas)',
    () => {
      const folder = writeArtifacts(artifacts);
      const objects = renderWithKubectl(`${folder}/kubernetes/tenants/growth/acme`);
      expect(objectProblems(objects)).toBe('');
      const namespaces = objects
        .filter(({ kind }: KubernetesObject) => !['Namespace', 'PriorityClass'].includes(kind))
        .map(({ metadata }: KubernetesObject) => metadata.namespace);
      expect([...new Set(namespaces)]).toEqual(['shop-acme']);
      const { host } = objects.find(({ kind }) => kind === 'Ingress').spec.rules[0];
      expect(host).toBe('acme.example.com');
    },
  );
});

describe('a thousand tenants', () => {
  const tenants = function* (count: number) {
    for (let i = 0; i < count; i += 1) yield tenantStack(`tenant-${i}`);
  };

  it('take at most five times what writing the same objects takes', () => {
    const cpu = (work: () => unknown): number => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const run = () => [...emitKubernetes(tenants(1000), shippedTemplates())];
    const objects = run().map(({ content }) => parse(content));
    const alone = Math.min(...[1, 2].map(() => cpu(() => objects.map((one) => stringify(one)))));
    const emitted = Math.min(...[1, 2].map(() => cpu(run)));
    expect(emitted / alone, `${emitted} ms, alone ${alone} ms`).toBeLessThan(5);
  }, 120_000);

  it('are made one after the other', () => {
    let made = 0;
    const counted = function* () {
      for (const stack of tenants(1000)) {
        made += 1;
        yield stack;
      }
    };
    const artifacts = emitKubernetes(counted(), shippedTemplates());
    for (let i = 0; i < 8; i += 1) artifacts.next();
    expect(made).toBe(2);
  });
});
