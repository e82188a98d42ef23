import { describe, expect, it } from 'vitest';
import { diagnostics as en } from '../../src/catalog/en/diagnostics.ts';
import type { Prose } from '../../src/lib/inline.ts';
import { type Diagnostic, diagnostic } from '../../src/model/diagnostic/diagnostic.ts';
import type { Place } from '../../src/model/place.ts';
import { diagnosticsJson, viewDiagnostics } from '../../src/view/diagnostics.ts';
import type { Block, Document } from '../../src/view/document.ts';
import { plainText } from '../support/english.ts';

const FILE = 'shop.yaml';
const place = (line: number, column: number, length = 1, file = FILE): Place => ({
  file,
  line,
  column,
  length,
});
const missing = (at?: Place, key = 'unit'): Diagnostic => diagnostic('key_missing', { key }, at);

const view = (problems: readonly Diagnostic[], source?: string): Document =>
  viewDiagnostics(problems, en, source === undefined ? new Map() : new Map([[FILE, source]]));

const frameOf = (source: string, at: Place): string[] => {
  const block = view([missing(at)], source).blocks.find(({ kind }) => kind === 'code');
  return block?.kind === 'code' ? block.text.split('\n') : [];
};

/** Roughly what a terminal shows. */
const draw = ({ blocks }: Document): string =>
  blocks
    .map((block: Block) => {
      switch (block.kind) {
        case 'callout':
          return `✗ ${plainText(block.content)}`;
        case 'code':
          return block.text.replaceAll(/^/gm, '  ');
        case 'list':
          return block.items.map(({ content }) => `• ${plainText(content)}`).join('\n');
        case 'paragraph':
          return plainText(block.content);
        default:
          return `? ${block.kind}`;
      }
    })
    .join('\n\n');

describe('viewDiagnostics', () => {
  it('shows where, what, the lines, and what to do', () => {
    const problem = diagnostic(
      'number_out_of_range',
      { found: 60, min: 0, max: 1, unit: 'share' },
      place(3, 15, 2),
    );
    const source = 'version: 1\nsupport:\n  automation: 60\n';
    expect(draw(view([problem], source))).toBe(
      `✗ shop.yaml:3:15  This number is too large

  2 | support:
  3 |   automation: 60
    |               ^^

• expected: from 0% to 100%
• found: 6000%
• fix: Did you mean 60%? Write the \`%\` behind the number

1 problem in \`shop.yaml\``,
    );
  });

  it('needs neither place nor source', () => {
    expect(draw(view([missing()]))).toBe(
      '✗ The key `unit` is missing\n\n• fix: Add `unit: …` here',
    );
    expect(draw(view([missing(place(2, 1))]))).toBe(
      '✗ shop.yaml:2:1  The key `unit` is missing\n\n• fix: Add `unit: …` here\n\n1 problem in `shop.yaml`',
    );
  });

  it('is empty without problems', () => {
    expect(view([]).blocks).toEqual([]);
  });

  it('goes from top to bottom, file by file, and counts the files', () => {
    const problems = [
      missing(place(9, 1, 1, 'b.yaml')),
      missing(place(7, 5)),
      missing(place(7, 2)),
      missing(),
      missing(place(2, 1, 1, 'b.yaml')),
    ];
    const text = draw(view(problems));
    expect(text.match(/\S+:\d+:\d+/g)).toEqual([
      'b.yaml:2:1',
      'b.yaml:9:1',
      'shop.yaml:7:2',
      'shop.yaml:7:5',
    ]);
    expect(text.startsWith('✗ The key')).toBe(true);
    expect(text.endsWith('5 problems in 2 files')).toBe(true);
  });

  it('shows fifty and counts the rest', () => {
    const problems = Array.from({ length: 53 }, (_, i) => missing(place(i + 1, 1)));
    const { blocks } = view(problems, 'a: 1\n'.repeat(60));
    expect(blocks.filter(({ kind }) => kind === 'callout')).toHaveLength(50);
    const last = blocks.slice(-2).map((block) => plainText((block as { content: Prose }).content));
    expect(last).toEqual(['and 3 more problems', '53 problems in `shop.yaml`']);
    const one = view(problems.slice(0, 51));
    expect(draw(one)).toContain('and 1 more problem\n');
  });
});

describe('the code frame', () => {
  it('has no line before the first', () => {
    expect(frameOf('a: 1\nb: 2\n', place(1, 1))).toEqual(['1 | a: 1', '  | ^']);
  });

  it('reads a last line without a newline, and carriage returns', () => {
    expect(frameOf('a: 1\r\nbc: 22', place(2, 5, 2))).toEqual([
      '1 | a: 1',
      '2 | bc: 22',
      '  |     ^^',
    ]);
  });

  it('marks the place behind the end of a line, and the empty last line', () => {
    expect(frameOf('a: "x\n', place(1, 6))).toEqual(['1 | a: "x', '  |      ^']);
    expect(frameOf('a: [\n', place(2, 1))).toEqual(['1 | a: [', '2 |', '  | ^']);
  });

  it('aligns the gutter where the line number grows', () => {
    const source = Array.from({ length: 12 }, (_, i) => `k${i + 1}: 1`).join('\n');
    expect(frameOf(source, place(10, 6))).toEqual([' 9 | k9: 1', '10 | k10: 1', '   |      ^']);
  });

  it('expands tabs to columns of four', () => {
    expect(frameOf('\ta:\tb\nx\ty: 1', place(2, 3))).toEqual([
      '1 |     a:  b',
      '2 | x   y: 1',
      '  |     ^',
    ]);
    expect(frameOf('a:\n\tb: 1', place(2, 1))).toEqual(['1 | a:', '2 |     b: 1', '  | ^^^^']);
  });

  it('keeps the carets on the line', () => {
    expect(frameOf('abc: 1', place(1, 4, 99))).toEqual(['1 | abc: 1', '  |    ^^^']);
    expect(frameOf('abc: 1', place(1, 99, 9))).toEqual(['1 | abc: 1', '  |       ^']);
    expect(frameOf('abc: 1', place(1, 2, 0))).toEqual(['1 | abc: 1', '  |  ^']);
  });

  it('windows a long line around the carets', () => {
    const source = `before: 1\n${'x'.repeat(200)}HERE${'y'.repeat(200)}`;
    expect(frameOf(source, place(2, 201, 4))).toEqual([
      '1 | …',
      `2 | …${'x'.repeat(30)}HERE${'y'.repeat(64)}…`,
      `  | ${' '.repeat(31)}^^^^`,
    ]);
  });

  it('windows the ends of a long line', () => {
    const line = `${'x'.repeat(150)}END`;
    expect(frameOf(line, place(1, 1, 2))).toEqual([`1 | ${'x'.repeat(98)}…`, '  | ^^']);
    expect(frameOf(line, place(1, 151, 3))).toEqual([
      `1 | …${'x'.repeat(95)}END`,
      `  | ${' '.repeat(96)}^^^`,
    ]);
    expect(frameOf(line, place(1, 1, 500))[1]).toBe(`  | ${'^'.repeat(98)}`);
  });

  it('gives wide characters two columns and marks none', () => {
    expect(frameOf('😀: 漢e\u0301z', place(1, 8))).toEqual(['1 | 😀: 漢e\u0301z', '  |        ^']);
  });

  it('does not tear an emoji at the edge of the window', () => {
    const [line] = frameOf(`${'😀'.repeat(90)}x`, place(1, 62, 2));
    expect(line).not.toContain('�');
  });

  it('counts without a byte order mark', () => {
    expect(frameOf('\uFEFFab: 1', place(1, 2))).toEqual(['1 | ab: 1', '  |  ^']);
  });

  it('is left out where the file has no such line', () => {
    expect(frameOf('a: 1', place(7, 1))).toEqual([]);
    expect(frameOf('a: 1', place(0, 1))).toEqual([]);
  });
});

describe('hostile content', () => {
  const evil = '\u001b[31m\u0007\u202e\u009b\ud800\u0000';

  it('reaches neither title, place, frame nor JSON', () => {
    const problem = missing(place(1, 1, 3, `a${evil}.yaml`), `k${evil}`);
    const sources = new Map([[`a${evil}.yaml`, `${evil}x: 1`]]);
    const document = viewDiagnostics([problem], en, sources);
    expect(JSON.stringify(document)).not.toMatch(/\\u00|\\ud800|\u202e|\u009b/);
    const [json] = diagnosticsJson([problem], en);
    expect(json?.title).toBe('The key `k�[31m�����` is missing');
  });

  it('keeps the frame aligned', () => {
    expect(frameOf('\u001b[1mx: 1', place(1, 5))).toEqual(['1 | �[1mx: 1', '  |     ^']);
  });

  it('shows little of a line that is very long', () => {
    const source = `a: ${'[\t'.repeat(500_000)}`;
    const problems = Array.from({ length: 5000 }, (_, i) => missing(place(1, i * 200 + 1, 1e6)));
    const size = JSON.stringify(view(problems, source)).length;
    expect(size).toBeLessThan(100_000);
  });
});

describe('diagnosticsJson', () => {
  it('gives plain strings, and null for what there is not', () => {
    const problems = [
      diagnostic('range_reversed', { low: 0.1 + 0.2, high: 12_345.5 }, place(4, 3, 6)),
      missing(),
    ];
    expect(diagnosticsJson(problems, en)).toEqual([
      {
        code: 'key_missing',
        file: null,
        line: null,
        column: null,
        title: 'The key `unit` is missing',
        expected: null,
        found: null,
        fix: 'Add `unit: …` here',
      },
      {
        code: 'range_reversed',
        file: 'shop.yaml',
        line: 4,
        column: 3,
        title: 'The range runs backwards',
        expected: 'the smaller number first',
        found: '0.3 to 12345.5',
        fix: 'Swap the two numbers',
      },
    ]);
  });
});
