import { expect, test } from 'vitest';
import { type Inline, strong } from '../../src/lib/inline.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';

const brl = (value: number): Inline => ({ kind: 'number', style: 'money', currency: 'BRL', value });
const column = (...cells: readonly Inline[]): string =>
  renderMarkdown(
    {
      blocks: [
        {
          kind: 'table',
          columns: [{ key: 'x', title: ['x'], align: 'right', priority: 1 }],
          rows: cells.map((cell) => [[cell]]),
        },
      ],
    },
    { locale: 'en' },
  );

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
