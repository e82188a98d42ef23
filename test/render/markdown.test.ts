import { expect, test } from 'vitest';
import { code, muted, type Prose, plain, prose, status, strong } from '../../src/lib/inline.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import type { Block, Table } from '../../src/view/document.ts';

const render = (...blocks: readonly Block[]) => renderMarkdown({ blocks }, { locale: 'pt-BR' });
const paragraph = (...content: Prose) => render({ kind: 'paragraph', content });

test('every kind of block', () => {
  const output = render(
    { kind: 'heading', level: 2, content: ['Budgets'] },
    { kind: 'paragraph', content: prose`${strong('Two')} of ${plain(1200)} in ${code('api')}` },
    { kind: 'paragraph', content: [] },
    { kind: 'callout', status: 'fail', content: ['1 budget is breached'] },
    {
      kind: 'list',
      items: [
        { content: ['high'], status: 'warn', children: [{ content: ['keep spares'] }] },
        { content: [] },
      ],
    },
    {
      kind: 'tree',
      lines: [
        { depth: 0, content: ['agents'], details: [['= a / b'], ['file:1']] },
        { depth: 1, content: ['tickets'] },
      ],
    },
    { kind: 'code', text: 'a: ```\n\tb\n' },
  );
  expect(output).toBe(`## Budgets

**Two** of 1.200 in \`api\`

> ✗ **1 budget is breached**

- ! high
  - keep spares
- &nbsp;

- agents — \\= a / b — file:1
  - tickets

\`\`\`\`
a: \`\`\`
    b
\`\`\`\`
`);
});

const table = (cell: Prose): Table => ({
  kind: 'table',
  columns: [
    { key: 'a', title: ['A|B'], align: 'left', priority: 1 },
    { key: 'n', title: ['N'], align: 'right', priority: 1 },
  ],
  rows: [[cell, [plain(0.5)]], [[]]],
});

test('tables have an alignment row, and no cell ends early', () => {
  expect(render(table([status('pass', 'met|'), ' ', muted('x')]))).toBe(
    '| A\\|B | N |\n| --- | ---: |\n| ✓ met\\| x | 0,5 |\n|  |  |\n',
  );
  expect(render(table([code('a|b')]))).toContain('| `a\\|b` |');
  expect(render(table([code('a\\|b')]))).toContain('| a\\\\\\|b |');
});

test.each([
  ['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
  ['peak_rps', 'peak_rps'],
  ['<b>&amp; a < b & c', '\\<b>\\&amp; a < b & c'],
  ['[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
  ['C:\\x', 'C:\\\\x'],
  ['# a #', '\\# a \\#'],
  ['- a', '\\- a'],
  ['1. a', '1\\. a'],
  ['> a', '\\> a'],
  ['---', '\\---'],
  ['-5 users', '-5 users'],
  ['see https://a.b and www.a.b', 'see https\\://a.b and www\\.a.b'],
  ['R$ 5 or $5, $x$', 'R$ 5 or $5, \\$x\\$'],
  ['a\n\n- b', 'a  - b'],
  ['\u001b[31m\u202e', '\uFFFD\\[31m\uFFFD'],
])('%j is words, not markup', (text, markdown) => {
  expect(paragraph(text)).toBe(`${markdown}\n`);
});

test('an address of ours is a link, unless it could end before its end', () => {
  const said = (text: string) => paragraph('see ', { kind: 'address', text });
  expect(said('https://a.b/c_d_e*f')).toBe('see <https://a.b/c_d_e*f>\n');
  expect(said('https://a.b/> x')).toBe('see https\\://a.b/> x\n');
  expect(said('javascript:alert(1)')).toBe('see javascript:alert(1)\n');
});

test('what is said in two strings makes no link either', () => {
  expect(paragraph('http:', '//a.b')).toBe('http\\://a.b\n');
});

test('code holds any backticks', () => {
  expect(paragraph(code('a`b'))).toBe('``a`b``\n');
  expect(paragraph(code('`'))).toBe('`` ` ``\n');
  expect(paragraph('a', code(''))).toBe('a\n');
});

test('strong words may be empty, or strong twice', () => {
  expect(paragraph('a', strong(' '))).toBe('a\n');
  expect(paragraph(strong('a', strong('b')))).toBe('**ab**\n');
});

test('a tree stops to indent at its 20th level', () => {
  const lines = Array.from({ length: 10_000 }, (_, depth) => ({ depth, content: [`q${depth}`] }));
  const output = render({ kind: 'tree', lines }).split('\n');
  expect(output[20]).toBe(`${' '.repeat(40)}- q20`);
  expect(output[9999]).toBe(`${' '.repeat(40)}- (9999) q9999`);
});
