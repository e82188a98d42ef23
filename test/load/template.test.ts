import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { templateProblems } from '../../src/load/template.ts';
import { TEMPLATES, type TemplateName } from '../../src/model/template.ts';

const HOME = join(import.meta.dirname, '../../templates');
const textOf = (name: TemplateName): string => readFileSync(join(HOME, `${name}.yaml`), 'utf8');

describe('the templates that are shipped', () => {
  it('are those that have a name', () => {
    const files = [...new Set(TEMPLATES.map((name) => name.split('/')[0] ?? ''))].flatMap(
      (folder) => readdirSync(join(HOME, folder)).map((file) => `${folder}/${file}`),
    );
    expect(files.sort()).toEqual(TEMPLATES.map((name) => `${name}.yaml`).sort());
  });

  it.each(TEMPLATES)('%s stands in for itself', (name) => {
    expect(templateProblems({ file: 'own.yaml', text: textOf(name) }, textOf(name))).toEqual([]);
  });
});

describe('a template of a person', () => {
  const shipped = textOf('kubernetes/deployment');
  const problemsOf = (text: string) =>
    templateProblems({ file: 'own/deployment.yaml', text }, shipped).map(
      ({ code, facts, place }) => ({ code, facts, at: `${place?.line}:${place?.column}` }),
    );

  it('may lack what is optional, and say more', () => {
    const text = shipped
      .replace(/ +startupProbe:[\s\S]*?(?= +readinessProbe)/, '')
      .replace('env: []', 'env: [{name: TZ, value: UTC}]')
      .replace('annotations: {}', 'annotations: {example.com/team: platform}');
    expect(text).not.toContain('startupProbe');
    expect(problemsOf(text)).toEqual([]);
  });

  it('is YAML', () => {
    expect(problemsOf('kind: "Deployment\n')).toEqual([
      { code: 'yaml_syntax', facts: { fault: 'OPEN_QUOTE' }, at: '1:7' },
    ]);
  });

  it('is not empty', () => {
    expect(problemsOf('# nothing\n')).toMatchObject([{ code: 'file_empty' }]);
  });

  it('is an object of the same kind', () => {
    expect(problemsOf(shipped.replace('kind: Deployment', 'kind: DaemonSet'))).toMatchObject([
      { code: 'choice_wrong', facts: { found: 'DaemonSet', choices: ['Deployment'] } },
    ]);
  });

  it('has maps and lists where that has them', () => {
    const text = shipped.replace('volumes: []', 'volumes: none').replace(/ +- name: api\n/, '');
    expect(problemsOf(text)).toMatchObject([
      { code: 'type_wrong', facts: { expected: 'list' } },
      { code: 'type_wrong', facts: { expected: 'list', found: 'none' } },
    ]);
  });

  it('has what leads to the containers', () => {
    expect(problemsOf('apiVersion: apps/v1\nkind: Deployment\nmetadata: {}\n')).toEqual([
      { code: 'key_missing', facts: { key: 'spec' }, at: '1:1' },
    ]);
    expect(
      problemsOf(
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {}\nspec: {template: {spec: {}}}\n',
      ),
    ).toMatchObject([{ code: 'key_missing', facts: { key: 'containers' }, at: '4:25' }]);
  });
});
