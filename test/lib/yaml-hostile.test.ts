import { describe, expect, it } from 'vitest';
import { parseYaml, plainValue } from '../../src/lib/yaml.ts';

const TOO_DEEP = { kind: 'too_deep', limit: 100 };
const nested = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth);

describe('nesting', () => {
  it.each([
    ['lists', '['],
    ['maps', '{a: '],
    ['block lists', '- '],
    ['explicit keys', '? '],
  ])('200,000 %s are too deep', (_, open) => {
    const parsed = parseYaml(open.repeat(200_000));
    expect(parsed.problems).toMatchObject([TOO_DEEP]);
    expect(parsed.root).toBeUndefined();
  });

  it('counts collections: 100 are allowed, the 101st is not', () => {
    expect(parseYaml(nested('[', ']', 100)).problems).toEqual([]);
    expect(parseYaml(nested('[', ']', 101)).problems).toEqual([{ ...TOO_DEEP, span: [100, 101] }]);
  });

  it('counts what aliases stand for', () => {
    const chain = Array.from({ length: 40 }, (_, i) =>
      i === 0 ? 'k0: &a0 [[[[x]]]]' : `k${i}: &a${i} [[[[*a${i - 1}]]]]`,
    );
    const problems = parseYaml(chain.join('\n')).problems;
    expect(problems[0]).toMatchObject(TOO_DEEP);
  });
});

describe('aliases', () => {
  it('a billion laughs are cut off at 10,000 nodes, and said once', () => {
    const rows = [...'bcdefghij'].map((name, i) => {
      const before = 'abcdefghi'[i];
      return `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`;
    });
    const text = ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...rows].join('\n');
    const parsed = parseYaml(text);
    expect(parsed.problems).toMatchObject([{ kind: 'alias_bomb', limit: 10_000 }]);
    expect(JSON.stringify(plainValue(parsed.root)).length).toBeLessThan(100_000);
  });

  it('a thousand uses of one small anchor are fine', () => {
    const uses = Array.from({ length: 1000 }, (_, i) => `k${i}: *a`);
    expect(parseYaml(['x: &a {b: 1}', ...uses].join('\n')).problems).toEqual([]);
  });
});

describe('size', () => {
  it('reads 10,000 entries, flow and block', () => {
    const block = Array.from({ length: 10_000 }, (_, i) => `k${i}: ${i}`).join('\n');
    const flow = `{${block.replaceAll('\n', ', ')}}`;
    for (const text of [block, flow]) {
      const value = plainValue(parseYaml(text).root) as Record<string, unknown>;
      expect(Object.keys(value)).toHaveLength(10_000);
      expect(value.k9999).toBe(9999);
    }
  });

  it('finds the duplicate among 10,000 keys', () => {
    const text = `${Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`).join('\n')}\nk5000: 2`;
    expect(parseYaml(text).problems).toMatchObject([{ kind: 'duplicate', key: 'k5000' }]);
  });

  it('reports at most fifty syntax errors', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `k${i}: "\\q"`);
    expect(parseYaml(rows.join('\n')).problems).toHaveLength(50);
  });

  it('stops at the second of ten thousand documents', () => {
    expect(parseYaml('---\na: 1\n'.repeat(10_000)).problems).toMatchObject([
      { kind: 'syntax', fault: 'MULTIPLE_DOCS', span: [9, 12] },
    ]);
  });

  it.each([
    ['NUL', 'a: \0'],
    ['only a quote', '"'],
    ['lone surrogate', 'a: \uD800'],
    ['carriage returns', 'a: 1\r\nb: 2\r\n'],
    ['percent', '%'],
    ['anchors', '&a '.repeat(5000)],
    ['tags', '!a '.repeat(5000)],
    ['long line', `a: ${'x '.repeat(100_000)}`],
  ])('does not throw: %s', (_, text) => {
    expect(() => parseYaml(text)).not.toThrow();
  });
});
