import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { fillOf } from '../../src/emit/template.ts';
import { shippedTemplates } from '../support/templates.ts';

const templates = shippedTemplates();

it('puts values in the place of examples and keeps what else a template says', () => {
  const fill = fillOf(templates);
  const changes = [
    { kind: 'set', path: ['metadata', 'name'], value: 'y' },
    { kind: 'set', path: ['metadata', 'annotations', 'email'], value: 'a@b.example' },
    { kind: 'set', path: ['spec', 'replicas'], value: 5, why: 'ceil(4.5) = 5\n- evil: yes' },
    { kind: 'set', path: ['spec', 'nowhere', 'at', 'all'], value: 1 },
    {
      kind: 'set',
      path: ['spec', 'template', 'spec', 'containers', 0, 'args'],
      value: ['-c', 'max=5'],
      whys: ['', '2 + 3 = 5'],
    },
    { kind: 'drop', path: ['spec', 'strategy'] },
    {
      kind: 'add',
      path: ['spec', 'template', 'spec', 'containers', 0, 'env'],
      items: [{ name: 'MODE', value: 'on' }],
    },
  ] as const;
  const text = fill('kubernetes/deployment', changes);
  expect(text).toContain('  replicas: 5 # ceil(4.5) = 5 - evil: yes\n');
  expect(text).toContain('- max=5 # 2 + 3 = 5\n');
  expect(text).toContain('  # Nothing here speaks to the API of the cluster.\n');
  expect(text).toContain('  name: "y"\n');
  expect(text).toContain('  annotations:\n    email: a@b.example\n');
  expect(text).toContain('- name: MODE\n              value: "on"\n');
  expect(text).not.toMatch(/#:|strategy|nowhere/);
  // The template is as it was before.
  expect(fill('kubernetes/deployment', [])).toBe(fillOf(templates)('kubernetes/deployment', []));
});

it('finds an item of a list by what stands in it, and leaves what is not there', () => {
  const fill = fillOf(templates);
  const outside = ['spec', 'egress', { with: ['to', 0, 'ipBlock'] }] as const;
  const without = fill('kubernetes/network-policy', [{ kind: 'drop', path: outside }]);
  expect(parse(without).spec.egress).toHaveLength(1);
  const again = fillOf({ ...templates, 'kubernetes/network-policy': without });
  expect(again('kubernetes/network-policy', [{ kind: 'drop', path: outside }])).toBe(without);
});
