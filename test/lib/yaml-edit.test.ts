import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editYaml } from '../../src/lib/yaml/edit.ts';
import { parseYaml, plainValue } from '../../src/lib/yaml.ts';

const TEXT = `# a file
name:   Shop   # ours

rows:
  - {unit: "USD/month", label: 'Two ''quotes'''} # in brackets
  - unit: users
`;

describe('editYaml', () => {
  it('changes a scalar and nothing else', () => {
    const edits = [
      { path: ['name'], value: 'Loja' },
      { path: ['rows', 0, 'unit'], value: 'BRL/month' },
    ];
    expect(editYaml(TEXT, edits)).toBe(
      TEXT.replace('Shop', 'Loja').replace('"USD/month"', 'BRL/month'),
    );
  });

  it('gives back a text without edits byte for byte', () => expect(editYaml(TEXT, [])).toBe(TEXT));

  it.each([
    ['A: b', '"A: b"'],
    ['a # b', '"a # b"'],
    ['it "is"', '"it \\"is\\""'],
    ['two\nlines', '"two\\nlines"'],
    ['true', '"true"'],
    ['12', '"12"'],
    ['null', '"null"'],
    ['', '""'],
    ['a, b', '"a, b"'],
    ['$& $1', '"$& $1"'],
    ['Café 24', 'Café 24'],
  ])('writes %j as %s', (value, written) => {
    expect(editYaml('name: x\n', [{ path: ['name'], value }])).toBe(`name: ${written}\n`);
  });

  it.each(['', '{}', 'name:\n  first: x\n', '- name\n'])('needs a scalar there: %j', (text) => {
    expect(() => editYaml(text, [{ path: ['name'], value: 'x' }])).toThrow('no scalar at name');
  });

  it('writes any text so that it reads back, in a block and between brackets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
        const edits = [
          { path: ['name'], value },
          { path: ['rows', 0, 'unit'], value },
        ];
        const { root, problems } = parseYaml(editYaml(TEXT, edits));
        expect(problems).toEqual([]);
        expect(plainValue(root)).toEqual({
          name: value,
          rows: [{ unit: value, label: "Two 'quotes'" }, { unit: 'users' }],
        });
      }),
    );
  });

  it('keeps every comment', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (value) => {
        const edited = editYaml(TEXT, [{ path: ['name'], value }]);
        for (const comment of ['# a file\n', '   # ours\n', ' # in brackets\n']) {
          expect(edited).toContain(comment);
        }
      }),
    );
  });
});
