import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localeOfText } from '../../src/load/locale-of-text.ts';
import { loadProfile } from '../../src/load/profile.ts';
import { HOME } from '../support/world.ts';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(HOME, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));

describe('the language of a text', () => {
  it.each([...filesIn('profiles'), ...filesIn('templates/init')])('is what %s says', (path) => {
    const text = readFileSync(join(HOME, path), 'utf8');
    expect(localeOfText(text)).toBe(loadProfile({ file: path, text }).profile.project.locale);
  });

  it.each([
    ['in a map on one line', 'project: {id: a, locale: pt-BR, name: x}\n'],
    ['at its end', 'project: {id: a, locale: pt-BR}\n'],
    ['over several lines', 'project: {\n  id: a,\n  locale: pt-BR,\n}\n'],
    ['quoted', `"project": {"id": "a", 'locale': 'pt-BR'}\n`],
    [
      'as a block',
      'version: 1\nproject:\n  id: a\n  # a comment\n\n  locale: pt-BR # here\nmetrics: {}\n',
    ],
    ['with Windows line ends', 'project:\r\n  id: a\r\n  locale: pt-BR\r\nmetrics:\r\n'],
    ['after a byte order mark', '\uFEFFproject:\n  locale: pt-BR\n'],
    ['in JSON', '{\n  "version": 1,\n  "project": {\n    "locale": "pt-BR"\n  }\n}\n'],
    ['in JSON of one line', '{"version": 1, "project": {"id": "a", "locale": "pt-BR"}}'],
    ['in a profile that is broken', 'project:\n  locale: pt-BR\nmetrics: [\n'],
  ])('is found %s', (_, text) => {
    expect(localeOfText(text)).toBe('pt-BR');
  });

  it.each([
    ['nothing', ''],
    ['no project', 'locale: pt-BR\n'],
    ['another section', 'project:\n  id: a\nquantities:\n  locale: pt-BR\n'],
    ['a comment', 'project:\n  id: a # locale: pt-BR\n  # locale: pt-BR\n'],
    ['another language', 'project: {locale: fr}\n'],
    ['a longer key', 'project: {sublocale: pt-BR}\n'],
    ['a value that goes on', 'project: {locale: pt-BRazil}\n'],
  ])('is not in %s', (_, text) => {
    expect(localeOfText(text)).toBeUndefined();
  });

  it('takes no time over a long text', () => {
    const text = `${'{ project '.repeat(200_000)}\n${'  locale: x\n'.repeat(10_000)}`;
    const before = performance.now();
    expect(localeOfText(text)).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
