import { expect, test } from 'vitest';
import {
  code,
  day,
  type Inline,
  month,
  type Prose,
  plain,
  plural,
  prose,
  status,
  strong,
} from '../../src/lib/inline.ts';
import { renderCsv } from '../../src/render/csv.ts';
import type { Block, Table } from '../../src/view/document.ts';

const money = (value: number): Inline => ({
  kind: 'number',
  style: 'money',
  currency: 'BRL',
  unit: '/month',
  value,
});
const share = (value: number): Inline => ({ kind: 'number', style: 'percent', value });
const table = (keys: readonly string[], ...rows: readonly (readonly Prose[])[]): Table => ({
  kind: 'table',
  columns: keys.map((key) => ({ key, title: ['x'], align: 'left', priority: 1 })),
  rows,
});
const EN = { locale: 'en' };
const field = (...cell: Prose) => renderCsv({ blocks: [table(['k'], [cell])] }, EN).slice(2, -1);

test('tables only, parted by an empty line', () => {
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, content: ['Not a table'] },
    table(['id', 'value'], [['a'], [plain(1234.5, 'ms')]], [['b']]),
    { kind: 'paragraph', content: ['nor this'] },
    table(['month'], [[month('2027-03-01')]], [[]]),
    table([]),
  ];
  const output = renderCsv({ blocks }, EN);
  expect(output).toBe('id,value\na,1234.5\nb,\n\nmonth\n2027-03\n""\n');
  expect(renderCsv({ blocks: [] }, EN)).toBe('\n');
});

test('numbers are raw, to 12 significant digits', () => {
  expect(field(plain(1_234_567.891, 'users'))).toBe('1234567.891');
  expect(field(plain(0.1 + 0.2))).toBe('0.3');
  expect(field(share(0.25))).toBe('0.25');
  expect(field(money(-15_500.25))).toBe('-15500.25');
  expect(field(strong(plain(-0)))).toBe('0');
  expect(field(plain(1e21))).toBe('1e+21');
});

test('among words a number keeps its sign and its unit', () => {
  expect(field('of ', share(0.255))).toBe('of 25.5%');
  expect(field(money(1234.5), ' to ', money(2000))).toBe('BRL 1234.5/month to BRL 2000/month');
  expect(field(plain(3), '–', plain(5, 'agents'))).toBe('3–5 agents');
  expect(field(plural(1234, { one: 'agent', other: 'agents' }))).toBe('1234 agents');
});

test('a status is the word that scripts look for, whatever the language', () => {
  expect(field(status('fail'))).toBe('fail');
  expect(field(status('fail', 'estourado'))).toBe('fail');
  expect(field(status('fail', ...prose`${plain(800, 'ms')} > ${plain(500, 'ms')}`))).toBe(
    'fail: 800 ms > 500 ms',
  );
});

test('text is quoted where it must be, and is one line', () => {
  expect(field('a,b "c"')).toBe('"a,b ""c"""');
  expect(field(' a\r\nb ')).toBe('a b');
  expect(field(code('x'), ' on ', day('2026-11-20'))).toBe('x on 2026-11-20');
});

test.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', ' =1', '＝1', '-5 users'])(
  '%j is no formula to a spreadsheet',
  (text) => {
    expect(field(text)).toBe(`'${text.trim()}`);
  },
);
