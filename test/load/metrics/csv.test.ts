import { describe, expect, it } from 'vitest';
import { loadHistory } from '../../../src/load/metrics/csv-history.ts';
import { loadCsvMetrics } from '../../../src/load/metrics/csv-metrics.ts';
import { readCsv } from '../../../src/load/metrics/csv-table.ts';
import { type Facts, shown } from '../shown.ts';

const METRICS = [
  { id: 'mau', unit: 'users' },
  { id: 'api_p95', unit: 'ms' },
  { id: 'paying', unit: 'share' },
  { id: 'revenue', unit: 'BRL/month', measured: { column: 'Receita' } },
];

const cells = (text: string): string[][] =>
  readCsv(text).rows.map((row) => row.map((cell) => cell.text));

describe('a table', () => {
  it.each<[name: string, text: string, expected: string[][]]>([
    [
      'plain',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF, a byte order mark, no last line end',
      '\uFEFFa,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['quotes, doubled', 'a\n"x, ""y"""', [['a'], ['x, "y"']]],
    [
      'a line end in quotes',
      'a,b\n"1\n2",3',
      [
        ['a', 'b'],
        ['1\n2', '3'],
      ],
    ],
    [
      'semicolons',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'empty cells, and empty lines left out',
      'a,b\n,2\n\n1,\n',
      [
        ['a', 'b'],
        ['', '2'],
        ['1', ''],
      ],
    ],
  ])('%s', (_, text, expected) => expect(cells(text)).toEqual(expected));

  it('knows the line of a cell behind a quoted line end', () => {
    expect(readCsv('a,b\n"1\n2",3\n4,5').rows[2]?.[1]).toMatchObject({ line: 4, column: 3 });
  });

  it('reads a megabyte of quotes in linear time', () => {
    expect(readCsv(`a\n"${'""'.repeat(500_000)}"`).rows).toHaveLength(2);
  });
});

const history = (text: string) => {
  const { value, problems } = loadHistory({ file: 'h.csv', text }, METRICS);
  expect(problems).toEqual([]);
  const points = [...value].map(([id, all]) => [id, all.map((one) => [one.month, one.value])]);
  return Object.fromEntries(points);
};

describe('a history', () => {
  it('is by metric and month, oldest first, and leaves gaps and other columns out', () => {
    expect(history('date,mau,notes,api_p95\n2026-10-31,12k,x,800ms\n2026-09-30,10k,,\n')).toEqual({
      mau: [
        ['2026-09', 10_000],
        ['2026-10', 12_000],
      ],
      api_p95: [['2026-10', 800]],
    });
  });

  it('of several rows of a month takes the last that has a value', () => {
    expect(history('day,mau\n2026-10-01,1\n2026-10-20,2\n2026-10-31,\n')).toEqual({
      mau: [['2026-10', 2]],
    });
  });

  it('takes units from headers, names from the profile, and commas where cells are parted by semicolons', () => {
    expect(history('mês;Receita;api_p95 (s);paying (%)\n2026-10;1.234,5;0,8;2,5\n')).toEqual({
      revenue: [['2026-10', 1234.5]],
      api_p95: [['2026-10', 800]],
      paying: [['2026-10', 0.025]],
    });
  });
});

describe('the values of a day', () => {
  const text = 'date,mau,paying\n2026-09-30,10k,1%\n2026-10-31,12k,0.02\n2026-12-31,90k,3%\n';
  const at = (day: string) => loadCsvMetrics({ file: 'h.csv', text }, METRICS, day);

  it('are the last up to then, with their own dates', () => {
    expect(at('2026-11-20').value).toMatchObject([
      { id: 'mau', value: 12_000, source: 'csv', at: '2026-10-31', place: { line: 3, column: 12 } },
      { id: 'paying', value: 0.02, assumed: 'share' },
    ]);
    expect(at('2026-09-30').value).toMatchObject([
      { id: 'mau', value: 10_000 },
      { id: 'paying', value: 0.01 },
    ]);
    expect(at('2026-09-30').value[1]).not.toHaveProperty('assumed');
  });

  it('say how many rows come after it', () => {
    // The file has no row of 2026-11, and one of 2026-12.
    const facts = { count: 1, first: '2026-12-31', at: '2026-11-20' };
    expect(at('2026-11-20').notes).toMatchObject([{ code: 'csv_rows_later', facts }]);
    expect(at('2026-12-31').notes).toEqual([]);
  });

  it('are a problem before the first row', () => {
    expect(at('2026-01-01').problems.map(shown)).toEqual(['2:1+1 csv_without_rows']);
  });
});

describe('problems', () => {
  it.each<[name: string, text: string, problems: string[], facts?: Facts]>([
    ['ragged', 'date,mau\n2026-10-31', ['2:1+10 csv_ragged'], { found: 1, expected: 2 }],
    ['open quote', 'date,mau\n2026-10-31,"12', ['2:12+1 csv_quote_open']],
    ['no dates', 'mau,api_p95\n1,2', ['1:1+3 csv_without_date']],
    ['an unclear date', 'date,mau\n31/10/2026,1', ['2:1+10 csv_date_wrong']],
    ['no day of the calendar', 'date,mau\n2026-02-30,1', ['2:1+10 csv_date_wrong']],
    [
      'a date twice',
      'date,mau\n2026-10-31,1\n2026-10-31,2',
      ['3:1+10 csv_date_duplicate'],
      { first: { line: 2 } },
    ],
    ['no metric', 'date,visits\n2026-10-31,1', ['1:1+4 csv_without_metrics']],
    ['a metric misspelt', 'date,mua\n2026-10-31,1', ['1:6+3 metric_unknown'], { near: ['mau'] }],
    ['a unit of another kind', 'date,mau (ms)\n2026-10-31,1', ['1:6+8 unit_wrong']],
    [
      'per cent for a share',
      'date,paying\n2026-10-31,25',
      ['2:12+2 sample_percent'],
      { found: 25 },
    ],
    ['text', 'date,mau\n2026-10-31,many', ['2:12+4 number_unreadable']],
    ['thousands or decimals', 'date,mau\n2026-10-31,"1,234"', ['2:12+5 number_ambiguous']],
    ['negative', 'date,mau\n2026-10-31,-1', ['2:12+2 number_out_of_range']],
    ['infinite', 'date,mau\n2026-10-31,inf', ['2:12+3 number_not_finite']],
  ])('%s', (_, text, problems, facts) => {
    const found = loadHistory({ file: 'h.csv', text }, METRICS).problems;
    expect(found.map(shown)).toEqual(problems);
    if (facts !== undefined) expect(found[0]?.facts).toMatchObject(facts);
  });
});
