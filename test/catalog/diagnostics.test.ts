import { describe, expect, it } from 'vitest';
import { diagnostics } from '../../src/catalog/en/diagnostics.ts';
import type { DiagnosticText } from '../../src/catalog/words/diagnostics.ts';
import type { Inline, Prose } from '../../src/lib/inline.ts';
import type { DiagnosticCode, DiagnosticFacts } from '../../src/model/diagnostic/diagnostic.ts';
import { plainText } from '../support/english.ts';
import { samples } from './diagnostic-samples.ts';

const explain = <C extends DiagnosticCode>(code: C, facts: DiagnosticFacts[C]): DiagnosticText =>
  diagnostics.words[code](facts);

const textOf = (text: DiagnosticText): string =>
  [text.title, text.expected ?? [], text.found ?? [], text.fix].map(plainText).join('\n');

const every = (Object.keys(samples) as DiagnosticCode[]).flatMap((code) =>
  samples[code].map((facts, i) => ({
    name: `${code} ${i}`,
    text: explain(code, facts as never),
  })),
);

const stringsIn = (prose: Prose): string[] =>
  prose.flatMap((node: Inline) => (typeof node === 'string' ? [node] : []));

describe.each(every)('$name', ({ text }) => {
  const parts = [text.title, text.expected, text.found, text.fix].filter(
    (part) => part !== undefined,
  );

  it('says what is wrong and what to type', () => {
    for (const part of parts) expect(plainText(part).trim()).not.toBe('');
  });

  it('holds no number but as a node, no leftovers, no jargon, no full stop', () => {
    for (const part of parts) {
      for (const string of stringsIn(part)) {
        expect(
          string.replaceAll(/UTF-8|UTF-16|ISO 4217|HTTP\/1\.1|TLS 1\.2|k6|shop\.yaml:\d+/g, ''),
        ).not.toMatch(/\d/);
      }
      expect(plainText(part)).not.toMatch(/\.$| {2}|undefined|NaN|\[object|``/);
      expect(plainText(part)).not.toMatch(/\b(zod|AST|mathjs|scalar|node|token|schema|parser?)\b/i);
    }
  });
});

describe('the words of a code', () => {
  it('asks “did you mean” where a name is near', () => {
    const { fix, expected } = explain('key_unknown', samples.key_unknown[0]);
    expect(plainText(fix)).toBe('Did you mean `tickets_per_agent`?');
    expect(expected).toBeUndefined();
  });

  it('shows at most eight of the known keys', () => {
    const { expected } = explain('key_unknown', {
      key: 'x',
      near: [],
      known: 'abcdefghij'.split(''),
    });
    expect(plainText(expected ?? [])).toBe('`a`, `b`, `c`, `d`, `e`, `f`, `g` and 3 more');
    const eight = explain('key_unknown', { key: 'x', near: [], known: 'abcdefgh'.split('') });
    expect(plainText(eight.expected ?? [])).toBe('`a`, `b`, `c`, `d`, `e`, `f`, `g` or `h`');
  });

  it('tells a value that a missing key may have', () => {
    const fixes = samples.key_missing.map((facts) => plainText(explain('key_missing', facts).fix));
    expect(fixes).toEqual([
      'Add `unit: …` here',
      'Add `unit: users` here',
      'Add `version: 1` here',
    ]);
  });

  it('shows keys and items that would be right where something else stands', () => {
    const fix = (expected: 'map' | 'list' | 'text', path: readonly string[]): string =>
      plainText(explain('type_wrong', { expected, found: '12', path }).fix);
    expect(fix('map', ['metrics', 'mau'])).toMatch(
      /, as in `mau: {unit: users, default: 10k, growth: 10% to 15%}`$/,
    );
    expect(fix('map', ['support'])).not.toContain('as in');
    expect(fix('list', ['phases'])).toMatch(
      /, as in `phases: \[{id: monolith, name: Monolith}\]`$/,
    );
    expect(fix('map', ['phases', '0'])).toMatch(/, as in `phases: /);
    expect(fix('text', ['project', 'name'])).not.toContain('as in');
  });

  it('tells what to type for a product without operator, and for =', () => {
    expect(
      textOf(explain('expression_forbidden', { syntax: 'juxtaposition', found: '30 min' })),
    ).toBe(
      'Two values stand side by side: `30 min`\n\n\nWrite the operator between them; units are not written inside expressions',
    );
    expect(textOf(explain('expression_forbidden', { syntax: 'assignment', found: '=' }))).toContain(
      '`=` assigns; write `==` to compare',
    );
  });

  it('keeps limits as numbers in the unit of the field', () => {
    const { expected, found } = explain('number_out_of_range', {
      found: 60,
      min: 0,
      max: 1,
      unit: 'share/month',
    });
    expect(expected).toEqual([
      'from ',
      { kind: 'number', style: 'percent', value: 0, unit: '/month' },
      ' to ',
      { kind: 'number', style: 'percent', value: 1, unit: '/month' },
    ]);
    expect(found).toEqual([{ kind: 'number', style: 'percent', value: 60, unit: '/month' }]);
    const money = explain('number_out_of_range', { found: 9, max: 5, unit: 'BRL/month' });
    expect(money.found).toEqual([
      { kind: 'number', style: 'money', value: 9, currency: 'BRL', unit: '/month' },
    ]);
  });

  it('walks a cycle from place to place and back, shortened where it is long', () => {
    const { found } = explain('cycle', samples.cycle[1] ?? samples.cycle[0]);
    expect(plainText(found ?? [])).toBe('`a` (shop.yaml:3) → `b` (shop.yaml:4) → `a`');
    const long = explain('cycle', samples.cycle[2] ?? samples.cycle[0]);
    expect(plainText(long.found ?? [])).toMatch(/`q7` \(shop\.yaml:8\) → 12 more → `q0`$/);
  });

  it('cuts long text of the user and keeps it on one line', () => {
    const { title } = explain('key_unknown', {
      key: `a\n\tb${'x'.repeat(100_000)}`,
      near: [],
      known: [],
    });
    expect(plainText(title)).toBe(`The key \`a b${'x'.repeat(57)}…\` is not known here`);
    const emoji = explain('key_unknown', { key: `${'x'.repeat(59)}😀😀`, near: [], known: [] });
    expect(plainText(emoji.title)).toBe(`The key \`${'x'.repeat(59)}…\` is not known here`);
  });
});
