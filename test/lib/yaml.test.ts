import { describe, expect, it } from 'vitest';
import type { YamlNode, YamlProblem } from '../../src/lib/yaml/node.ts';
import { lineStartsOf, positionAt } from '../../src/lib/yaml/position.ts';
import { parseYaml, plainValue } from '../../src/lib/yaml.ts';

const valueIn = (text: string): unknown => plainValue(parseYaml(text).root);

const nodeAt = (text: string, ...keys: readonly string[]): YamlNode => {
  let node = parseYaml(text).root;
  for (const key of keys) {
    node = node?.kind === 'map' ? node.entries.get(key)?.node : undefined;
  }
  if (node === undefined) throw new Error(`no ${keys.join('.')}`);
  return node;
};

const problemsOf = (text: string): readonly YamlProblem[] => parseYaml(text).problems;

describe('values', () => {
  it.each<[text: string, value: unknown]>([
    ['a: 1\nb: [x, 2.5, true, null, ~]\n', { a: 1, b: ['x', 2.5, true, null, null] }],
    ['{"a": {"b": [1, "2"]}}', { a: { b: [1, '2'] } }],
    // YAML 1.2: yes, no, on and 0777 are not special.
    ['a: yes\nb: no\nc: 0777\nd: 0o17\ne: 0x1F', { a: 'yes', b: 'no', c: 777, d: 15, e: 31 }],
    ['%YAML 1.1\n---\na: yes\nb: 1_000', { a: 'yes', b: '1_000' }],
    [
      'a: !!str 3\nb: ! 4\nc: !!int 5\nd: !!map {x: 1}\ne: !!seq [1]',
      { a: '3', b: '4', c: 5, d: { x: 1 }, e: [1] },
    ],
    ['2024: a\ntrue: b\n~: c\n1.50: d', { '2024': 'a', true: 'b', '~': 'c', '1.50': 'd' }],
    ['a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['a: &x 1\nb: &x 2\nc: *x', { a: 1, b: 2, c: 2 }],
    ['<<: 1\na: 2', { '<<': 1, a: 2 }],
    ['{a, b: 1}', { a: null, b: 1 }],
    ['a: |\n  x\n  y\n', { a: 'x\ny\n' }],
    ['null', null],
    ['toString: 1\nhasOwnProperty: 2', { toString: 1, hasOwnProperty: 2 }],
  ])('%j', (text, value) => {
    const parsed = parseYaml(text);
    expect(parsed.problems).toEqual([]);
    expect(plainValue(parsed.root)).toEqual(value);
  });

  it.each(['', '\n\n', '# only a comment\n', '\uFEFF', '---\n# x\n'])('%j is nothing', (text) => {
    expect(parseYaml(text)).toMatchObject({ root: undefined, problems: [] });
  });

  it('takes off a byte order mark, so that offsets count what an editor shows', () => {
    const parsed = parseYaml('\uFEFFa: 1');
    expect(parsed.text).toBe('a: 1');
    expect(parsed.root).toMatchObject({ span: [0, 4] });
  });
});

describe('places', () => {
  it.each<[text: string, key: string, span: [number, number], textSpan: [number, number]]>([
    ['a: 10k # c', 'a', [3, 6], [3, 6]],
    ["a:   'x y'", 'a', [5, 10], [6, 9]],
    ['a: "x y"', 'a', [3, 8], [4, 7]],
    // Escapes and folding move characters: the place is then that of the whole scalar.
    ['a: "x\\ty"', 'a', [3, 9], [3, 9]],
    ['a: x\n  y', 'a', [3, 8], [3, 8]],
    ['a: |\n  x\n', 'a', [3, 9], [3, 9]],
    ['a: &n !!str 12', 'a', [12, 14], [12, 14]],
  ])('%j', (text, key, span, textSpan) => {
    expect(nodeAt(text, key)).toMatchObject({ span, textSpan });
  });

  it('gives keys their own place, at every depth', () => {
    const text = 'a:\n  b:\n    - c: 1\n';
    const b = nodeAt(text, 'a', 'b');
    const item = b.kind === 'list' ? b.items[0] : undefined;
    expect(item?.kind === 'map' && item.entries.get('c')?.keySpan).toEqual([14, 15]);
  });

  it('keeps numbers as they are written', () => {
    expect(nodeAt('a: 0x1F', 'a')).toMatchObject({ value: 31, text: '0x1F' });
    expect(nodeAt('a: 1.500', 'a')).toMatchObject({ value: 1.5, text: '1.500' });
  });

  it('an alias is the node of its anchor', () => {
    const text = 'a: &x 5\nb: *x';
    expect(nodeAt(text, 'b')).toEqual(nodeAt(text, 'a'));
  });

  it.each<[offset: number, line: number, column: number]>([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [7, 2, 5],
    [8, 3, 1],
  ])('offset %i is line %i, column %i', (offset, line, column) => {
    // 😀 is two UTF-16 units.
    expect(positionAt(lineStartsOf('ab\n😀cd\n'), offset)).toEqual({ line, column });
  });
});

describe('problems', () => {
  it.each<[name: string, text: string, problem: YamlProblem]>([
    ['tab', 'a:\n\tb: 1', { kind: 'syntax', fault: 'TAB_AS_INDENT', span: [3, 4] }],
    ['open quote', 'a: "x', { kind: 'syntax', fault: 'OPEN_QUOTE', span: [3, 4] }],
    ['open list', '[1', { kind: 'syntax', fault: 'OPEN_BRACKET', span: [0, 1] }],
    ['one } for ]', 'a: {b: [1}', { kind: 'syntax', fault: 'OPEN_BRACKET', span: [7, 8] }],
    [
      'open to the next key',
      'a: [1\nb: 2',
      { kind: 'syntax', fault: 'OPEN_BRACKET', span: [3, 4] },
    ],
    [
      'tabs',
      'a:\n\tb: 1\n\tc: 2\nd:\n\te: 3',
      { kind: 'syntax', fault: 'TAB_AS_INDENT', span: [3, 4] },
    ],
    [
      'too deep by one',
      'a:\n  b: 1\n   c: 2\n  d: 3',
      { kind: 'syntax', fault: 'BAD_INDENT', span: [13, 14] },
    ],
    [
      'a value above children',
      'a: []\n  b: 1\n  c: 1\n  d: 1',
      { kind: 'syntax', fault: 'BAD_INDENT', span: [8, 9] },
    ],
    [
      'a run of errors',
      'a: ]\nb: ]\nc: ]',
      { kind: 'syntax', fault: 'UNEXPECTED_TOKEN', span: [3, 4] },
    ],
    ['two documents', 'a: 1\n---\nb: 2', { kind: 'syntax', fault: 'MULTIPLE_DOCS', span: [5, 8] }],
    ['key list', '? [1, 2]\n: 3', { kind: 'syntax', fault: 'NON_STRING_KEY', span: [2, 8] }],
    ['empty key', ': 3', { kind: 'syntax', fault: 'NON_STRING_KEY', span: [0, 0] }],
    ['escape', 'a: "\\q"', { kind: 'syntax', fault: 'BAD_DQ_ESCAPE', span: [4, 5] }],
    ['directive', '%YAML 3\n---\na: 1', { kind: 'syntax', fault: 'BAD_DIRECTIVE', span: [6, 7] }],
    [
      'decimal comma',
      '{a: 1.500,90}',
      {
        kind: 'decimal_comma',
        found: '1.500,90',
        instead: '1500.90',
        grouped: false,
        span: [4, 12],
      },
    ],
    [
      'decimal comma in a range',
      '{a: 1 to 2,5%, b: 3}',
      { kind: 'decimal_comma', found: '2,5%', instead: '2.5%', grouped: false, span: [9, 13] },
    ],
    [
      // `R$ 45.00` could be 4,500, so the mark goes with the comma.
      'decimal comma behind a currency',
      '{a: R$ 45,00}',
      { kind: 'decimal_comma', found: 'R$ 45,00', instead: '45.00', grouped: false, span: [4, 12] },
    ],
    [
      'comma between thousands',
      '{a: x <= $90,000, b: 3}',
      { kind: 'decimal_comma', found: '$90,000', instead: '90000', grouped: true, span: [9, 16] },
    ],
    [
      'commas between thousands',
      '{a: 1,234,567}',
      {
        kind: 'decimal_comma',
        found: '1,234,567',
        instead: '1234567',
        grouped: true,
        span: [4, 13],
      },
    ],
    [
      'comma within parentheses',
      '{a: max(2, ceil(b / 3)), c: 1}',
      {
        kind: 'parenthesis_cut',
        found: 'max(2, ceil(b / 3))',
        quoted: "'max(2, ceil(b / 3))'",
        span: [4, 23],
      },
    ],
    [
      'several commas within parentheses, and a decimal one',
      "{a: if(b == 'x', 2,5, min(b, 3)) }",
      {
        kind: 'parenthesis_cut',
        found: "if(b == 'x', 2,5, min(b, 3))",
        quoted: `"if(b == 'x', 2,5, min(b, 3))"`,
        span: [4, 32],
      },
    ],
    ['tag', 'a: !secret x', { kind: 'tag', tag: '!secret', span: [3, 10] }],
    ['js tag', 'a: !!js/function "x"', { kind: 'tag', tag: '!!js/function', span: [3, 16] }],
    ['1.1 tag', 'a: !!timestamp 2026-01-01', { kind: 'tag', tag: '!!timestamp', span: [3, 14] }],
    ['wrong tag', 'a: !!int abc', { kind: 'tag', tag: '!!int', span: [3, 8] }],
    ['alias', 'a: *none', { kind: 'alias', name: 'none', within: false, span: [3, 8] }],
    [
      'alias before anchor',
      'a: *x\nb: &x 1',
      { kind: 'alias', name: 'x', within: false, span: [3, 5] },
    ],
    ['cycle', 'a: &x [*x]', { kind: 'alias', name: 'x', within: true, span: [7, 9] }],
    ['prototype', '__proto__: {x: 1}', { kind: 'key', found: '__proto__', span: [0, 9] }],
    ['constructor', 'a: {constructor: 1}', { kind: 'key', found: 'constructor', span: [4, 15] }],
    ['duplicate', 'a: 1\n"a": 2', { kind: 'duplicate', key: 'a', first: [0, 1], span: [5, 8] }],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it.each([
    "{a: 'f(2', b)}",
    '{a: f(2, b}',
    '{a: f(2), b)}',
    '{a: f(2, b): 1}',
    '{a: 9, 90}',
    '{a: x,90}',
    '{a: 9,90: 1}',
    '{a: 9,b}',
    '[9,90]',
    '{9,90}',
  ])('no comma is decimal in %s', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it('of structure are one a block at the margin', () => {
    const text = 'a:\n  b: 1\n   c: 2\n  d: [1\ne: [2\nf: "\\q"';
    expect(problemsOf(text)).toEqual([
      { kind: 'syntax', fault: 'BAD_INDENT', span: [13, 14] },
      { kind: 'syntax', fault: 'OPEN_BRACKET', span: [29, 30] },
      { kind: 'syntax', fault: 'BAD_DQ_ESCAPE', span: [36, 37] },
    ]);
  });

  it('a broken value is null and keeps its key', () => {
    expect(valueIn('a: !secret x\nb: *none\nc: 1')).toEqual({ a: null, b: null, c: 1 });
  });

  it('the first of two keys counts, and no prototype is reached', () => {
    const value = valueIn('a: 1\na: 2\n__proto__: {polluted: 1}') as Record<string, unknown>;
    expect(value).toEqual({ a: 1 });
    expect(value.polluted).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('reports several problems at once', () => {
    expect(problemsOf('a: !x 1\nb: *y\na: 2').map(({ kind }) => kind)).toEqual([
      'tag',
      'alias',
      'duplicate',
    ]);
  });
});
