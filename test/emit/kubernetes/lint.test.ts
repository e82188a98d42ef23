import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stackOfTenant, tenantsOf } from '../../../src/core/stack/tenants.ts';
import { emitKubernetes } from '../../../src/emit/kubernetes/emit.ts';
import { lintManifests } from '../../../src/emit/lint/lint.ts';
import { RULE_IDS } from '../../../src/emit/lint/registry.ts';
import { manifestInput } from '../../../src/load/manifests/input.ts';
import { readManifests } from '../../../src/load/manifests/read.ts';
import { loadProfile } from '../../../src/load/profile.ts';
import type { Artifact } from '../../../src/model/manifest/artifact.ts';
import type { Stack } from '../../../src/model/stack.ts';
import { bundled, stackOf } from '../../core/stack/stack-of.ts';
import { STACK } from '../../fixtures/stack.ts';
import { shippedTemplates } from '../../support/templates.ts';
import { SCHEMAS } from '../lint/edit.ts';
import { LATER, tenantStack } from './stacks.ts';

/** What the linter says of an emission, and of how many objects. */
const lint = (stacks: readonly Stack[]) => {
  const artifacts: readonly Artifact[] = [...emitKubernetes(stacks, shippedTemplates())];
  const contents = new Map(
    artifacts.map(({ path, content }) => [path, readManifests({ path, text: content })]),
  );
  const folder = { kind: 'folder', path: 'kubernetes', contents: [...contents.values()] } as const;
  const { input, problems } = manifestInput([folder], (path) => contents.get(path));
  const { findings, objects } = lintManifests(input, { ...SCHEMAS, rules: RULE_IDS });
  const said = findings.map(({ rule, object, facts, place }) => ({
    rule,
    object: `${object?.kind} ${object?.name}`,
    facts,
    at: `${place.file}:${place.line}`,
  }));
  return { said, problems, objects };
};

/** Each phase of a product, that of each tenant where each has a stack of its own. */
const stacksOf = (name: string): readonly Stack[] => {
  const { profile } = loadProfile({ file: `${name}.yaml`, text: bundled(name) });
  return profile.phases.flatMap(({ id }) => {
    const { value } = stackOf(bundled(name), { phase: id });
    const tenants = tenantsOf(profile);
    return tenants.length === 0 ? [value] : tenants.map((tenant) => stackOfTenant(value, tenant));
  });
};

describe('the linter finds nothing in', () => {
  it.each(readdirSync('profiles').map((file) => file.replace('.yaml', '')))('%s', (name) => {
    const { said, problems, objects } = lint(stacksOf(name));
    expect(said).toEqual([]);
    expect(problems).toEqual([]);
    expect(objects).toBeGreaterThan(20);
  });

  it('two phases with hostile texts, monitoring and a backup', () => {
    expect(lint([STACK, LATER])).toMatchObject({ said: [], problems: [] });
  });

  it('several tenants, their names left or filled in', () => {
    expect(lint([tenantStack('acme'), tenantStack('globex')])).toMatchObject({ said: [] });
    const filled = ['acme', 'globex'].map((id) => {
      const { tenant, ...stack } = tenantStack(id);
      return tenant === undefined ? stack : stackOfTenant(stack, tenant);
    });
    expect(lint(filled)).toMatchObject({ said: [], problems: [] });
  });
});

it('sees what an emission lacks that was tampered with', () => {
  const { value } = stackOf(bundled('checkin'), { phase: 'services' });
  const services = value.services.map((service) => ({ ...service, image: 'checkin/api:latest' }));
  expect(lint([{ ...value, services }]).said.map(({ rule }) => rule)).toContain('S10');
});
