import { describe, expect, it } from 'vitest';
import { LARGEST_SOURCE_BYTES, readSourceText } from '../../src/load/document/source-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  new Uint8Array([...text].flatMap((char) => [char.charCodeAt(0), 0]));

describe('source text', () => {
  it('is UTF-8, with or without a byte order mark', () => {
    expect(readSourceText({ path: 'p', bytes: utf8('a: ção 😀') })).toEqual({
      value: 'a: ção 😀',
      problems: [],
    });
    expect(readSourceText({ path: 'p', bytes: utf8('\uFEFFa: 1') }).value).toBe('a: 1');
  });

  it.each<[name: string, bytes: Uint8Array, problem: object]>([
    ['nothing', utf8(''), { code: 'file_empty', facts: { path: 'p' } }],
    ['blanks', utf8(' \n\t\n'), { code: 'file_empty' }],
    [
      'Latin-1',
      new Uint8Array([0x61, 0xe7, 0x61]),
      { code: 'file_not_text', facts: { path: 'p', encoding: 'not_utf_8' } },
    ],
    ['UTF-16 with mark', new Uint8Array([0xff, 0xfe, 0x61, 0]), { facts: { encoding: 'utf_16' } }],
    [
      'UTF-16 big-endian mark',
      new Uint8Array([0xfe, 0xff, 0, 0x61]),
      { facts: { encoding: 'utf_16' } },
    ],
    ['UTF-16 without', utf16('version: 1'), { facts: { encoding: 'utf_16' } }],
    [
      'binary',
      new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]),
      { facts: { encoding: 'binary' } },
    ],
    [
      'too large',
      new Uint8Array(LARGEST_SOURCE_BYTES + 1),
      { code: 'file_too_large', facts: { limit: 4_194_304 } },
    ],
  ])('%s', (_, bytes, problem) => {
    const read = readSourceText({ path: 'p', bytes });
    expect(read.problems).toMatchObject([problem]);
  });

  it('may be as large as the limit', () => {
    const bytes = new Uint8Array(LARGEST_SOURCE_BYTES).fill(0x61);
    expect(readSourceText({ path: 'p', bytes }).problems).toEqual([]);
  });
});
