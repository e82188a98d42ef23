import { expect, test } from 'vitest';
import { type Inline, strong } from '../../src/lib/inline.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';

const brl = (value: number, unit?: string): Inline => ({
  kind: 'number',
  style: 'money',
  currency: 'BRL',
  value,
  ...(unit === undefined ? {} : { unit }),
});
const table = (...rows: readonly (readonly Inline[])[]): string =>
  renderMarkdown(
    {
      blocks: [
        {
          kind: 'table',
          columns: (rows[0] ?? []).map((_, i) => ({
            key: `x${i}`,
            title: ['x'],
            align: 'right',
            priority: 1,
          })),
          rows: rows.map((cells) => cells.map((cell) => [cell])),
        },
      ],
    },
    { locale: 'en' },
  );
const column = (...cells: readonly Inline[]): string => table(...cells.map((cell) => [cell]));

test('where one amount of a column has cents, all have', () => {
  expect(column(brl(129.03), strong(brl(2000)), brl(48_595.14), brl(0))).toBe(
    '| x |\n| ---: |\n| R$ 129.03 |\n| **R$ 2,000.00** |\n| R$ 48,595.14 |\n| R$ 0.00 |\n',
  );
});

test('where none has, or those that have are counts, all stay whole', () => {
  const count: Inline = { kind: 'number', style: 'plain', value: 0.5 };
  expect(column(brl(2000), brl(15_500.4), count)).toBe(
    '| x |\n| ---: |\n| R$ 2,000 |\n| R$ 15,500 |\n| 0.5 |\n',
  );
});

test('beside a price below 1, large amounts stay whole', () => {
  expect(column(brl(0.067), brl(2000), brl(67_000))).toBe(
    '| x |\n| ---: |\n| R$ 0.067 |\n| R$ 2,000.00 |\n| R$ 67,000 |\n',
  );
  expect(column(brl(0.067), brl(3.4), brl(67_000))).toContain('R$ 67,000.00');
});

test('columns of like size have one precision, as a row of them adds up', () => {
  expect(
    table([brl(152.74), brl(0), brl(-152.74)], [brl(853.09), brl(985), brl(131.91)]),
  ).toContain('| R$ 152.74 | R$ 0.00 | -R$ 152.74 |\n| R$ 853.09 | R$ 985.00 | R$ 131.91 |');
  // What each user brings says nothing about millions a month.
  expect(table([brl(3_188_205), brl(3.19)])).toContain('| R$ 3,188,205 | R$ 3.19 |');
});

test('amounts of another basis keep their own precision', () => {
  expect(column(brl(2000), brl(0.2, 'user/month'))).toContain('| R$ 2,000 |');
});
