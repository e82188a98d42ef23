import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/catalog/languages.ts';
import type { Inline, Prose } from '../../src/lib/inline.ts';
import type { DiagnosticCode } from '../../src/model/diagnostic/diagnostic.ts';
import type { FindingCode } from '../../src/model/finding/finding.ts';
import { LOCALES, type Locale } from '../../src/model/text.ts';
import { plainText } from '../../src/view/text/plain-text.ts';
import { HOME } from '../support/world.ts';
import { samples } from './diagnostic-samples.ts';
import { findingSamples } from './finding-samples.ts';

// What the compiler cannot see of the second language: that it is one.

/** Words that no Portuguese sentence holds, and that hardly any English one is without. */
const ENGLISH =
  /\b(the|of|is|are|was|not|with|and|from|which|what|that|this|its|has|have|been|where|when|without|than|each|every|they|there|how|why|will|would|should|must)\b/i;

const load = async (locale: Locale) => {
  const { words, diagnostics, help, init } = LANGUAGES[locale];
  const [one, two, three, four] = await Promise.all([words(), diagnostics(), help(), init()]);
  return { words: one, diagnostics: two, help: three, init: four };
};
const EN = await load('en');
const PT = await load('pt-BR');

const isProse = (value: unknown): value is Prose =>
  Array.isArray(value) &&
  value.every(
    (one) => typeof one === 'string' || INLINE.has((one as { kind?: string }).kind ?? ''),
  );
const INLINE = new Set([
  'number',
  'date',
  'code',
  'address',
  'strong',
  'muted',
  'status',
  'plural',
]);

type Leaf = { readonly path: string; readonly value: unknown };

/** Everything at the ends of a catalogue: texts, prose, functions. */
const leavesOf = (value: unknown, path = ''): Leaf[] => {
  if (typeof value !== 'object' || value === null || isProse(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, one]) => leavesOf(one, `${path}.${key}`));
};

/** YAML and commands have English keys in any language. */
const isVerbatim = ({ path }: Leaf): boolean =>
  /\.command$|\.example$|\.usage$|\.locales\.|parts\.\d+\.text$|\.kind$|\.anyOptions$/.test(path);

/** What a person reads of prose but for code: `Did you mean ?` */
const wordsOf = (prose: Prose): string =>
  prose
    .map((node: Inline): string => {
      if (typeof node === 'string') return node;
      if (node.kind === 'plural') return Object.values(node.forms).join(' ');
      return 'content' in node && node.content !== undefined ? wordsOf(node.content) : ' ';
    })
    .join('');

const textOf = ({ value }: Leaf): string => {
  if (typeof value === 'string') return value;
  return isProse(value) ? wordsOf(value) : '';
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(HOME, 'src/catalog', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted();

describe('the languages', () => {
  it('have the same files, none of which borrows from another', () => {
    expect(filesIn('pt-br')).toEqual(filesIn('en'));
    for (const name of filesIn('pt-br')) {
      const text = readFileSync(join(HOME, 'src/catalog/pt-br', name), 'utf8');
      expect(text, name).not.toMatch(/from '(?:\.\.\/)+en[./]/);
    }
    expect(readFileSync(join(HOME, 'src/catalog/pt-br.ts'), 'utf8')).not.toMatch(/from '\.\/en/);
  });

  it('say which they are', () => {
    for (const locale of LOCALES) expect(LANGUAGES[locale].locale).toBe(locale);
    expect(PT.words.locale).toBe('pt-BR');
    expect(PT.diagnostics.locale).toBe('pt-BR');
    expect(PT.help.locale).toBe('pt-BR');
  });

  it.each(['words', 'diagnostics', 'help', 'init'] as const)('have the same %s', (part) => {
    const kinds = (of: unknown) => leavesOf(of).map(({ path, value }) => [path, typeof value]);
    expect(kinds(PT[part]).toSorted()).toEqual(kinds(EN[part]).toSorted());
  });

  it.each(['words', 'diagnostics', 'help', 'init'] as const)('are silent alike in %s', (part) => {
    const silent = (of: unknown) =>
      leavesOf(of).flatMap(({ path, value }) =>
        /^(""|\[\])$/.test(JSON.stringify(value)) ? [path] : [],
      );
    expect(silent(PT[part])).toEqual(silent(EN[part]));
  });
});

describe('Portuguese', () => {
  it('knows English when it sees it', () => {
    expect('The plan of a profile').toMatch(ENGLISH);
    expect('O plano de um perfil, a que se chega no mês').not.toMatch(ENGLISH);
  });

  it.each(['words', 'diagnostics', 'help', 'init'] as const)('is spoken by all %s', (part) => {
    for (const leaf of leavesOf(PT[part])) {
      if (!isVerbatim(leaf)) expect(textOf(leaf), leaf.path).not.toMatch(ENGLISH);
    }
  });

  it('is no copy of the English words', () => {
    const english = new Map(leavesOf([EN.words, EN.help, EN.init]).map((one) => [one.path, one]));
    const same = leavesOf([PT.words, PT.help, PT.init]).filter((leaf) => {
      const text = textOf(leaf).trim();
      const other = english.get(leaf.path);
      return (
        !isVerbatim(leaf) &&
        text.length > 12 &&
        other !== undefined &&
        textOf(other).trim() === text
      );
    });
    expect(same.map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.keys(samples) as DiagnosticCode[])('explains %s', (code) => {
    for (const facts of samples[code]) {
      const said = PT.diagnostics.words[code](facts as never);
      for (const part of [said.title, said.expected, said.found, said.fix]) {
        if (part === undefined) continue;
        expect(wordsOf(part)).not.toMatch(ENGLISH);
        expect(plainText(part, 'pt-BR')).not.toMatch(/\.$| {2}|undefined|NaN|\[object|``/);
        expect(plainText(part, 'pt-BR').trim()).not.toBe('');
      }
    }
  });
});

describe.each(LOCALES)('the findings in %s', (locale) => {
  it.each(Object.keys(findingSamples) as FindingCode[])('tell %s', (code) => {
    const { findings } = (locale === 'en' ? EN : PT).words;
    for (const facts of findingSamples[code]) {
      const prose = findings[code](facts as never);
      const said = plainText(prose, locale);
      expect(said).not.toMatch(/\.$| {2}|undefined|NaN|\[object|``/);
      expect(said.trim()).not.toBe('');
      if (locale === 'pt-BR') expect(wordsOf(prose)).not.toMatch(ENGLISH);
    }
  });
});

describe('what is printed in Portuguese', () => {
  const folder = join(HOME, 'test/golden/transcripts');
  const printed = readdirSync(folder)
    .filter((name) => name.includes('pt-BR'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  // Formulas have `and` and `not` in any language.
  const ENGLISH_BESIDE_FORMULAS = new RegExp(
    ENGLISH.source.replace('not|', '').replace('and|', ''),
  );
  const UNIT =
    /\d (?:users|people|agents|tickets|replicas|months?|weeks?|days?|items|tenants?\/month)\b|\/(?:month|day|user)(?![-\w])/;

  it('is there for every command that shows a result', () => {
    const commands = [
      'plan',
      'explain',
      'audit',
      'project',
      'whatif',
      'sensitivity',
      'check',
      'metrics',
    ];
    for (const command of commands) {
      const products = new Set(
        printed.flatMap(({ name }) => new RegExp(`^${command}_([a-z-]+)`).exec(name)?.[1] ?? []),
      );
      expect([command, products.size >= 2]).toEqual([command, true]);
    }
  });

  it.each(printed)('has no English words or units in $name', ({ text }) => {
    const [, output = ''] = text.split(/^=== (?=stdout|stderr)/m);
    for (const line of output.split('\n')) {
      if (/^ {2}\S+: .* # |^\s*\$ |schema/.test(line)) continue; // lines of a profile
      // `deployment-has-poddisruptionbudget` is what a linter calls its check.
      expect(line.replaceAll(/\w+(?:-\w+)+/g, '')).not.toMatch(ENGLISH_BESIDE_FORMULAS);
      expect(line).not.toMatch(UNIT);
    }
  });
});
