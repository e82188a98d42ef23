import { describe, expect, it } from 'vitest';
import { muted, type Prose, plain } from '../../../src/lib/inline.ts';
import { blockPaper } from '../../../src/render/pdf/blocks.ts';
import type { Derivation, ReportBlock } from '../../../src/view/report/document.ts';

const setting = { locale: 'en', derived: new Set<string>() };
const paper = (block: ReportBlock) =>
  blockPaper(block, setting, () => {
    throw new Error('no chart here');
  });

const table = (rows: readonly Prose[][]): ReportBlock => ({
  kind: 'table',
  id: 'months',
  name: 'Table 3',
  caption: ['Course'],
  columns: (['left', 'right'] as const).map((align) => ({
    key: align,
    title: [align],
    align,
    priority: 1,
  })),
  rows,
});

const rowsOf = (count: number, cell: Prose): Prose[][] =>
  Array.from({ length: count }, (_, i) => [[`Row ${i}`], cell]);

describe('a table on paper', () => {
  it('is where sentences that cite it lead, under the name that they have for it', () => {
    expect(paper(table(rowsOf(1, [plain(1)])))).toMatchObject({
      id: 'table-months',
      name: 'Table 3',
    });
  });

  it('goes on on the next page from 11 lines, of which a range below a number is one', () => {
    const ranged: Prose = [plain(5), ' ', muted('(4 to 6)')];
    expect(paper(table(rowsOf(10, [plain(1)])))).toMatchObject({ breaks: false });
    expect(paper(table(rowsOf(11, [plain(1)])))).toMatchObject({ breaks: true });
    expect(paper(table(rowsOf(5, ranged)))).toMatchObject({ breaks: false });
    expect(paper(table(rowsOf(6, ranged)))).toMatchObject({ breaks: true });
  });
});

describe('a derivation on paper', () => {
  const stated: Derivation = {
    id: 'mau',
    name: ['Active users'],
    value: [plain(10_000, 'users')],
    inputs: [],
    source: ['stated in the plan · shop.yaml:4'],
  };
  const briefOf = (item: Derivation): unknown => {
    const { items } = paper({ kind: 'derivations', items: [item] }) as unknown as {
      readonly items: readonly { readonly brief: boolean }[];
    };
    return items[0]?.brief;
  };

  it('has one line where it is stated and fits', () => {
    expect(briefOf(stated)).toBe(true);
    expect(
      briefOf({ ...stated, name: ['Active users of all the countries of both Americas'] }),
    ).toBe(false);
    expect(briefOf({ ...stated, formula: ['A ÷ B'] })).toBe(false);
    expect(briefOf({ ...stated, range: ['1 to 2'] })).toBe(false);
  });
});

it('a citation is a link by its name, which no line breaks', () => {
  const content: Prose = [
    'It grows (',
    { kind: 'cited', to: 'figure-team', content: ['Figure 6'] },
    ').',
  ];
  expect(paper({ kind: 'paragraph', content })).toMatchObject({
    content: [
      { kind: 'text', text: 'It grows (' },
      { kind: 'cited', to: 'figure-team', text: 'Figure 6' },
      { kind: 'text', text: ').' },
    ],
  });
});

it('a sign and the number behind it stay on one line', () => {
  const content: Prose = [
    ', promised ≥\u00a0',
    plain(2400, 'messages/day'),
    ', with\u00a0',
    plain(28),
  ];
  expect(paper({ kind: 'paragraph', content })).toMatchObject({
    content: [
      { kind: 'text', text: ', promised ' },
      { kind: 'whole', text: '≥\u00a02,400 messages/day' },
      { kind: 'text', text: ', with\u00a028' },
    ],
  });
});

describe('a hyphen on paper', () => {
  const spans = (text: string) => paper({ kind: 'paragraph', content: [text] }).content;

  it.each([
    ['(shop-br.yaml:16)', ['(', 'shop-br.yaml:16', ')']],
    ['under SHA-256.', ['under ', 'SHA-256', '.']],
    ['of team-lead_1', ['of ', 'team-lead_1']],
    ['from 2026-11-20 on', ['from ', '2026-11-20', ' on']],
  ])('ends no line within a name: %s', (text, [before, name, behind]) => {
    expect(spans(text)).toEqual([
      { kind: 'text', text: before },
      { kind: 'whole', text: name },
      ...(behind === undefined ? [] : [{ kind: 'text', text: behind }]),
    ]);
  });

  it('may end a line within a word, and not within a word of a formula', () => {
    const formula: Prose = ['price of self-service ÷ 2'];
    expect(paper({ kind: 'paragraph', content: formula }).content).toEqual([
      { kind: 'text', text: 'price of self-service ÷ 2' },
    ]);
    const item = { id: 'a', name: ['A'], value: [plain(1)], inputs: [], source: ['s'], formula };
    expect(paper({ kind: 'derivations', items: [item] })).toMatchObject({
      items: [
        {
          formula: [
            { kind: 'text', text: 'price of ' },
            { kind: 'whole', text: 'self-service' },
            { kind: 'text', text: ' ÷ 2' },
          ],
        },
      ],
    });
  });

  it('in a name as long as a line may end one, which then is of no language', () => {
    const name = `${'plan-'.repeat(12)}2027.yaml:3`;
    expect(spans(name)).toEqual([{ kind: 'name', text: name }]);
  });
});
