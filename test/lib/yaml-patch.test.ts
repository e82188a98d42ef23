import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type JsonOperation, patchYaml } from '../../src/lib/yaml/patch.ts';
import { writeYaml, type YamlValue } from '../../src/lib/yaml/write.ts';

describe('a merge patch', () => {
  // The table of RFC 7396, appendix A: original, patch, result.
  it.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ] as readonly (readonly [YamlValue, YamlValue, YamlValue])[])(
    '%j with %j is %j',
    (from, value, to) => {
      expect(parse(patchYaml(writeYaml(from), { kind: 'merge', value }).text)).toEqual(to);
    },
  );

  it('leaves comments with what they stand at', () => {
    const text = '# top\na:\n  # over\n  b: 1 # behind\n  c: 2 # kept\n';
    const value = { a: { b: 3, d: 'yes' } };
    expect(patchYaml(text, { kind: 'merge', value }).text).toBe(
      '# top\na:\n  # over\n  b: 3\n  c: 2 # kept\n  d: "yes"\n',
    );
  });
});

describe('a JSON patch', () => {
  const patched = (from: YamlValue, operations: readonly JsonOperation[]) => {
    const { text, failure } = patchYaml(writeYaml(from), { kind: 'json', operations });
    return failure ?? (parse(text) as unknown);
  };

  // RFC 6902, appendix A.
  it.each([
    [
      'A.1',
      { foo: 'bar' },
      [{ op: 'add', path: '/baz', value: 'qux' }],
      { foo: 'bar', baz: 'qux' },
    ],
    [
      'A.2',
      { foo: ['bar', 'baz'] },
      [{ op: 'add', path: '/foo/1', value: 'qux' }],
      { foo: ['bar', 'qux', 'baz'] },
    ],
    ['A.3', { baz: 'qux', foo: 'bar' }, [{ op: 'remove', path: '/baz' }], { foo: 'bar' }],
    [
      'A.4',
      { foo: ['bar', 'qux', 'baz'] },
      [{ op: 'remove', path: '/foo/1' }],
      { foo: ['bar', 'baz'] },
    ],
    [
      'A.5',
      { baz: 'qux', foo: 'bar' },
      [{ op: 'replace', path: '/baz', value: 'boo' }],
      { baz: 'boo', foo: 'bar' },
    ],
    [
      'A.6',
      { foo: { bar: 'baz', waldo: 'fred' }, qux: { corge: 'grault' } },
      [{ op: 'move', from: '/foo/waldo', path: '/qux/thud' }],
      { foo: { bar: 'baz' }, qux: { corge: 'grault', thud: 'fred' } },
    ],
    [
      'A.7',
      { foo: ['all', 'grass', 'cows', 'eat'] },
      [{ op: 'move', from: '/foo/1', path: '/foo/3' }],
      { foo: ['all', 'cows', 'eat', 'grass'] },
    ],
    [
      'A.8',
      { baz: 'qux', foo: ['a', 2, 'c'] },
      [
        { op: 'test', path: '/baz', value: 'qux' },
        { op: 'test', path: '/foo/1', value: 2 },
      ],
      { baz: 'qux', foo: ['a', 2, 'c'] },
    ],
    [
      'A.9',
      { baz: 'qux' },
      [{ op: 'test', path: '/baz', value: 'bar' }],
      { operation: 0, pointer: '/baz', reason: 'differs' },
    ],
    [
      'A.10',
      { foo: 'bar' },
      [{ op: 'add', path: '/child', value: { grandchild: {} } }],
      { foo: 'bar', child: { grandchild: {} } },
    ],
    [
      'A.12',
      { foo: 'bar' },
      [{ op: 'add', path: '/baz/bat', value: 'qux' }],
      { operation: 0, pointer: '/baz/bat', reason: 'missing' },
    ],
    ['A.14', { '/': 9, '~1': 10 }, [{ op: 'test', path: '/~01', value: 10 }], { '/': 9, '~1': 10 }],
    [
      'A.15',
      { '/': 9, '~1': 10 },
      [{ op: 'test', path: '/~01', value: '10' }],
      { operation: 0, pointer: '/~01', reason: 'differs' },
    ],
    [
      'A.16',
      { foo: ['bar'] },
      [{ op: 'add', path: '/foo/-', value: ['abc', 'def'] }],
      { foo: ['bar', ['abc', 'def']] },
    ],
    ['4.1, whole', { a: 1 }, [{ op: 'replace', path: '', value: { b: 2 } }], { b: 2 }],
    [
      '4.4, itself',
      { a: { b: 1 } },
      [{ op: 'move', from: '/a', path: '/a/b' }],
      { operation: 0, pointer: '/a/b', reason: 'missing' },
    ],
    [
      '4.5',
      { a: [1] },
      [
        { op: 'copy', from: '/a', path: '/b' },
        { op: 'add', path: '/b/0', value: 0 },
      ],
      { a: [1], b: [0, 1] },
    ],
    [
      'index',
      { a: [1] },
      [{ op: 'add', path: '/a/01', value: 0 }],
      { operation: 0, pointer: '/a/01', reason: 'missing' },
    ],
    [
      'beyond',
      { a: [1] },
      [{ op: 'remove', path: '/a/1' }],
      { operation: 0, pointer: '/a/1', reason: 'missing' },
    ],
  ] as unknown as readonly (readonly [string, YamlValue, readonly JsonOperation[], unknown])[])(
    '%s',
    (_, from, operations, to) => {
      expect(patched(from, operations)).toEqual(to);
    },
  );

  it('does all of its operations or none', () => {
    const text = 'a: 1 # one\n';
    const operations = [
      { op: 'add', path: '/b', value: 2 },
      { op: 'remove', path: '/c' },
    ] as const;
    expect(patchYaml(text, { kind: 'json', operations })).toEqual({
      text,
      failure: { operation: 1, pointer: '/c', reason: 'missing' },
    });
  });
});
