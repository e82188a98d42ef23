import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Inline, Prose, Status } from '../../src/lib/inline.ts';
import { formats } from '../../src/render/formats.ts';
import { widthOf } from '../../src/render/terminal/width.ts';
import type { TerminalOptions } from '../../src/render/terminal.ts';
import type { Block, Chart, Document, ListItem, Table } from '../../src/view/document.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What a profile may hold: any character, and what steers terminals, markup and spreadsheets. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 12, mode: 'words' }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\u001b[31mred\u001b[0m',
      '\u001b]8;;http://a.b\u0007link',
      '\u009b2J',
      'a\r\nb\tc\u2028d',
      '\u202etxt.exe\u2066',
      '=1+1,"',
      '| a |\n| - |',
      '`` ` **',
      'half \ud83d',
      '👩‍💻 数据 🫠',
      'x'.repeat(200),
    ),
  },
);
const status = fc.constantFrom<Status>('pass', 'warn', 'fail', 'unknown', 'info');
const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, 0.25, 1e15, 1e-12));

const { inline } = fc.letrec<{ inline: Inline; prose: Prose }>((tie) => ({
  prose: fc.array(tie('inline'), { maxLength: 4 }),
  inline: fc.oneof(
    { depthSize: 'small', maxDepth: 2, withCrossShrink: true },
    text,
    fc.record({
      kind: fc.constant('number' as const),
      style: fc.constantFrom('plain' as const, 'percent' as const, 'money' as const),
      value: number,
      currency: fc.oneof(fc.constantFrom('BRL', 'USD', 'JPY'), text),
      unit: fc.oneof(fc.constantFrom('', '/month', 'users'), text),
    }),
    fc.record({
      kind: fc.constant('date' as const),
      iso: fc.oneof(fc.constant('2026-11-20'), text),
      precision: fc.constantFrom('day' as const, 'month' as const, 'month_of_year' as const),
    }),
    fc.record({ kind: fc.constantFrom('code' as const, 'address' as const), text }),
    fc.record({
      kind: fc.constantFrom('strong' as const, 'muted' as const),
      content: tie('prose'),
    }),
    fc.record({ kind: fc.constant('traced' as const), id: text, content: tie('prose') }),
    fc.record({ kind: fc.constant('status' as const), status, content: tie('prose') }),
    fc.record({
      kind: fc.constant('plural' as const),
      count: fc.nat(),
      forms: fc.record({ one: text, other: text }),
    }),
  ),
}));
const prose = fc.array(inline, { maxLength: 5 });

const item = (children: fc.Arbitrary<readonly ListItem[]>): fc.Arbitrary<ListItem> =>
  fc.record({ content: prose, status, children }, { requiredKeys: ['content'] });
const list = fc.record({
  kind: fc.constant('list' as const),
  items: fc.array(item(fc.array(item(fc.constant([])), { maxLength: 2 })), { maxLength: 4 }),
});
const table: fc.Arbitrary<Table> = fc
  .array(
    fc.record({
      key: fc.oneof(fc.constantFrom('id', 'value'), text),
      title: prose,
      align: fc.constantFrom('left' as const, 'right' as const),
      priority: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 6 },
  )
  .chain((columns) =>
    fc.record({
      kind: fc.constant('table' as const),
      columns: fc.constant(columns),
      rows: fc.array(fc.array(prose, { minLength: columns.length, maxLength: columns.length }), {
        maxLength: 5,
      }),
    }),
  );
const tree = fc.record({
  kind: fc.constant('tree' as const),
  lines: fc.array(
    fc.record({
      depth: fc.nat({ max: 40 }),
      content: prose,
      details: fc.array(prose, { maxLength: 2 }),
    }),
    { maxLength: 12 },
  ),
});
const level = fc.option(number, { freq: 6 });
const chart: fc.Arbitrary<Chart> = fc.record(
  {
    kind: fc.constant('chart' as const),
    title: prose,
    format: fc.record({
      style: fc.constantFrom('plain' as const, 'percent' as const, 'money' as const),
      currency: fc.oneof(fc.constant('BRL'), text),
      unit: fc.oneof(fc.constantFrom('', '/month', 'users'), text),
    }),
    scale: fc.constantFrom('linear' as const, 'log' as const),
    labels: fc.array(prose, { maxLength: 12 }),
    line: fc.record({ label: prose, values: fc.array(level, { maxLength: 12 }) }),
    band: fc.record({
      label: prose,
      low: fc.array(level, { maxLength: 12 }),
      high: fc.array(level, { maxLength: 12 }),
    }),
    thresholds: fc.array(fc.record({ value: number, label: prose }), { maxLength: 4 }),
  },
  { requiredKeys: ['kind', 'title', 'format', 'scale', 'labels', 'line', 'thresholds'] },
);
const written: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    content: prose,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), content: prose }),
  fc.record({ kind: fc.constant('callout' as const), status, content: prose }),
  list,
  tree,
  chart,
);
const block: fc.Arbitrary<Block> = fc.oneof(
  written,
  table,
  fc.record({ kind: fc.constant('code' as const), text }),
);
const documentOf = (blocks: fc.Arbitrary<Block>): fc.Arbitrary<Document> =>
  fc.record({ blocks: fc.array(blocks, { maxLength: 6 }) });

const options: fc.Arbitrary<TerminalOptions> = fc.record({
  width: fc.option(fc.integer({ min: 40, max: 200 }), { nil: undefined }),
  colour: fc.constant(false),
  ascii: fc.boolean(),
  locale: fc.constantFrom('en', 'pt-BR', 'de', 'no such'),
  notShown: fc.constant((titles: readonly Prose[]): Prose => ['Not shown: ', ...titles.flat()]),
});

const STEERING = /[^\n\P{Cc}]|\p{Cs}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u00a0\u202f]/u;

describe.each(Object.entries(formats))('%s', (_, render) => {
  test('ends in one newline, and does not hold what steers a terminal', () => {
    fc.assert(
      fc.property(documentOf(block), options, (document, chosen) => {
        const output = render(document, chosen);
        expect(output).toMatch(/(^|[^\n])\n$/);
        expect(output).not.toMatch(STEERING);
      }),
    );
  });

  test('is the same twice', () => {
    fc.assert(
      fc.property(documentOf(block), options, (document, chosen) => {
        expect(render(document, chosen)).toBe(render(structuredClone(document), chosen));
      }),
      { numRuns: 30 },
    );
  });
});

describe('table', () => {
  test('keeps what is written within the width, and no line ends in a space', () => {
    fc.assert(
      fc.property(documentOf(written), options, (document, chosen) => {
        for (const line of formats.table(document, chosen).split('\n')) {
          expect(line).toBe(line.trimEnd());
          expect(widthOf(line)).toBeLessThanOrEqual(chosen.width ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });

  test('says the same in colour', () => {
    fc.assert(
      fc.property(documentOf(block), options, (document, chosen) => {
        const coloured = formats.table(document, { ...chosen, colour: true });
        expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(formats.table(document, chosen));
      }),
    );
  });
});

/** RFC 4180 and nothing more lenient; tables are parted by empty lines. */
const parseCsv = (csv: string): readonly (readonly (readonly string[])[])[] => {
  const tables: string[][][] = [[]];
  let at = 0;
  while (at < csv.length) {
    if (csv[at] === '\n') {
      tables.push([]);
      at += 1;
      continue;
    }
    const row: string[] = [];
    for (let more = true; more; ) {
      const field = /"((?:[^"]|"")*)"|([^",\n]*)/y;
      field.lastIndex = at;
      const [all = '', quoted, bare = ''] = field.exec(csv) ?? [];
      row.push(quoted?.replaceAll('""', '"') ?? bare);
      at += all.length + 1;
      const end = csv[at - 1];
      if (end !== ',' && end !== '\n') throw new Error(`${JSON.stringify(end)} at ${at - 1}`);
      more = end === ',';
    }
    tables.at(-1)?.push(row);
  }
  return tables;
};

test('csv parses back to a field a cell, and no text is a formula', () => {
  fc.assert(
    fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), options, (blocks, chosen) => {
      const shown = blocks.filter(({ columns }) => columns.length > 0);
      fc.pre(shown.length > 0);
      const tables = parseCsv(formats.csv({ blocks }, chosen));
      expect(tables.map((rows) => rows.map((row) => row.length))).toEqual(
        shown.map(({ columns, rows }) => [columns, ...rows].map(() => columns.length)),
      );
      for (const field of tables.flat(2)) {
        if (/^[=+\-@]/.test(field)) expect(field).toMatch(/^-(\d+(\.\d+)?(e[+-]\d+)?|Infinity)$/);
      }
    }),
  );
});

/** Where GFM begins a new cell: at a `|` that no backslash escapes. */
const cellsOf = (line: string): number => line.replace(/\\[\s\S]/g, '').split('|').length - 2;

test('md has as many cells a row as columns, whatever they hold', () => {
  fc.assert(
    fc.property(table, options, (block, chosen) => {
      fc.pre(block.columns.length > 0);
      const lines = formats
        .md({ blocks: [block] }, chosen)
        .trimEnd()
        .split('\n');
      expect(lines.map(cellsOf)).toEqual(
        Array.from({ length: block.rows.length + 2 }, () => block.columns.length),
      );
    }),
  );
});
