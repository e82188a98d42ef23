import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { fillTemplate } from '../../src/lib/yaml/fill.ts';
import { openTemplate } from '../../src/lib/yaml/template.ts';
import { writeYaml } from '../../src/lib/yaml/write.ts';
import { hasKubectl } from '../support/manifests.ts';

// Whatever a profile says in a value is that value again, for every reader of YAML.

const HOSTILE = [
  "'",
  '"',
  '\n',
  '\r\n',
  ['$', '{}'].join(''),
  '{{',
  '{{ .Values.x }}',
  '#',
  ' # no comment',
  ': ',
  'a: b',
  '*a',
  '&a',
  '!a',
  '|',
  '>',
  '%',
  '@',
  '`',
  '- a',
  '? a',
  '[',
  '{',
  'yes',
  'No',
  'y',
  'n',
  'on',
  'OFF',
  'null',
  '~',
  'true',
  '0o7',
  '012',
  '0b11',
  '0x1F',
  '1_000',
  '1e3',
  '.5',
  '.inf',
  '.NaN',
  '+1',
  '1:30',
  '190:20:30',
  '2026-11-28',
  '2001-12-14t21:59:43.10-05:00',
  '=',
  '<<',
  '---',
  '...',
  '😀',
  '',
  ' ',
  ' \n',
  '\n \n',
  ' \n\n',
  ' a',
  'a ',
  '\t',
  'a\tb',
  '\u0000',
  '\u0007',
  '\u0085',
  '\u2028',
  '\u2029',
  '\uFEFF',
  'a\\nb',
  'a\n\nb\n',
  '\n a',
  "'\n \n\r\n2001-12-14t21:59:43.10-05:00",
  '%YAML 1.1',
  '__proto__',
  // biome-ignore format: one list of short texts
] as const;

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

const TEMPLATE = openTemplate(`#: for who edits it
kind: Deployment # kept
spec:
  env:
    - name: FIXED
      value: "1"
  first: x
  #: gone
  second: y
`);

const fill = (values: readonly string[], why: string): string =>
  fillTemplate(TEMPLATE, [
    {
      kind: 'add',
      path: ['spec', 'env'],
      items: values.map((value, i) => ({ name: `V${i}`, value })),
    },
    {
      kind: 'set',
      path: ['spec', 'first'],
      value: values[0] ?? '',
      ...(values.length > 1 ? {} : { why }),
    },
    { kind: 'set', path: ['spec', 'second'], value: 5, why },
  ]);

const expected = (values: readonly string[]) => ({
  kind: 'Deployment',
  spec: {
    env: [{ name: 'FIXED', value: '1' }, ...values.map((value, i) => ({ name: `V${i}`, value }))],
    first: values[0] ?? '',
    second: 5,
  },
});

describe('any text', () => {
  it.each(['1.1', '1.2'] as const)('reads back from a template under YAML %s', (version) => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), text, (values, why) => {
        expect(parse(fill(values, why), { version })).toEqual(expected(values));
      }),
    );
  });

  it.each(['1.1', '1.2'] as const)('reads back as a key and as a value, YAML %s', (version) => {
    fc.assert(
      fc.property(
        fc.dictionary(text, fc.oneof(text, fc.array(text)), { noNullPrototype: true }),
        (value) => {
          const { '<<': _merge, ...safe } = value;
          expect(parse(writeYaml(safe), { version })).toEqual(safe);
        },
      ),
    );
  });

  it('leaves no comment that is meant for who edits a template', () => {
    expect(fill(['a'], 'b')).not.toMatch(/#:/);
  });
});

it.skipIf(!hasKubectl)('reads back in Go, as kubectl does (skipped without a current one)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-yaml-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  // What Go reads as U+0085 it writes as a line end, so that it cannot be seen here what it read.
  const seen = HOSTILE.filter((value) => value !== '\u0085');
  const data = Object.fromEntries(seen.map((value, i) => [`k${i}`, value]));
  const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data };
  writeFileSync(join(folder, 'a.yaml'), writeYaml(object));
  writeFileSync(join(folder, 'kustomization.yaml'), writeYaml({ resources: ['a.yaml'] }));
  const { stdout, stderr } = spawnSync('kubectl', ['kustomize', folder], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(parse(stdout)).toEqual(object);
});
