import { describe, expect, test } from 'vitest';
import { amountFormat } from '../../src/catalog/phrases/amount.ts';
import { month, type Prose } from '../../src/lib/inline.ts';
import { renderCsv } from '../../src/render/csv.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderTerminal, type TerminalOptions } from '../../src/render/terminal.ts';
import type { Chart, ChartValues } from '../../src/view/document.ts';

const OPTIONS: TerminalOptions = {
  width: 30,
  colour: false,
  ascii: false,
  locale: 'en',
  notShown: () => [],
};
const render = (chart: Chart, options: Partial<TerminalOptions> = {}) =>
  renderTerminal({ blocks: [chart] }, { ...OPTIONS, ...options });
const drawn = (chart: Chart, options: Partial<TerminalOptions> = {}) =>
  render(chart, options).split('\n').slice(1, -1);
const months = (count: number): readonly Prose[] =>
  Array.from({ length: count }, (_, i) => [month(`2027-${String(i + 1).padStart(2, '0')}`)]);
const chartOf = (values: ChartValues, more: Partial<Chart> = {}): Chart => ({
  kind: 'chart',
  title: ['Users'],
  format: amountFormat('users'),
  scale: 'linear',
  labels: months(values.length),
  line: { label: ['P50'], values },
  thresholds: [],
  ...more,
});
/** The numbers of the axis, top down. */
const numbers = (chart: Chart, options: Partial<TerminalOptions> = {}) =>
  drawn(chart, options).flatMap((line) => /^ *(\S.*?) ┤/.exec(line)?.[1] ?? []);

/** Points at columns 0, 6, 13, 19, 25 of 26; a row is 30 ÷ 9 users. */
const stepped = chartOf([10, 10, null, 30, 30], {
  band: { label: ['P5–P95'], low: [0, 0, null, 20, 20], high: [20, 20, null, 30, 30] },
  thresholds: [
    { value: 20, label: ['Growth'] },
    { value: 95, label: ['Scale ', month('2029-01')] },
    { value: 96, label: ['A phase of many words'] },
  ],
});

describe('a chart', () => {
  test('has line, band, thresholds, axes and a legend; a gap where a value is unknown', () => {
    expect(render(stepped)).toBe(`Users (users)
30 ┤                   ⠒⠒⠒⠒⠒⠒⠂
   │                   ░░░░░░░
   │                   ░░░░░░░
20 ┤╌╌╌╌╌╌ Growth ╌╌╌╌╌╌╌╌╌╌╌╌
   │░░░░░░░
   │░░░░░░░
10 ┤⠒⠒⠒⠒⠒⠒⠒
   │░░░░░░░
   │░░░░░░░
 0 ┤░░░░░░░
   └┬────────────┬───────────┬
 2027-01      2027-03  2027-05
⠤⠒ P50   ░ P5–P95
↑ Scale 2029-01 (95 users)
↑ A phase of many words
  (96 users)
`);
  });

  test('is the same in ASCII', () => {
    expect(render(stepped, { ascii: true })).toBe(`Users (users)
30 +                   *******
   |                   .......
   |                   .......
20 +-.-.-. Growth - - -.-.-.-.
   |.......
   |.......
10 +*******
   |.......
   |.......
 0 +.......
   ++------------+-----------+
 2027-01      2027-03  2027-05
* P50   . P5–P95
^ Scale 2029-01 (95 users)
^ A phase of many words
  (96 users)
`);
  });

  test('says in colour what its symbols say', () => {
    const [first = ''] = drawn(stepped, { colour: true });
    expect(first).toBe('30 \u001b[2m┤\u001b[22m                   \u001b[36m⠒⠒⠒⠒⠒⠒⠂\u001b[39m');
    const output = render(stepped, { colour: true });
    expect(output.replace(/\u001b\[\d+m/g, '')).toBe(render(stepped));
  });

  test('explains only what it shows', () => {
    const band = { label: ['P5–P95'], low: [1, 1], high: [1, 1] };
    expect(drawn(chartOf([1, 1], { band })).at(-1)).toBe('⠤⠒ P50');
    expect(drawn(chartOf([null, null], { band })).at(-1)).toBe('░ P5–P95');
  });

  test('is 80 wide where nobody says, and never wider than 200', () => {
    const widest = (width: number | undefined) =>
      Math.max(...drawn(stepped, { width }).map((line) => line.length));
    expect([widest(undefined), widest(30), widest(300)]).toEqual([80, 30, 200]);
  });

  test('is left out where no value is known', () => {
    expect(render(chartOf([null, null]))).toBe('\n');
    expect(render(chartOf([]))).toBe('\n');
    expect(render(chartOf([Number.NaN, Number.POSITIVE_INFINITY]))).toBe('\n');
    expect(renderMarkdown({ blocks: [chartOf([null])] }, { locale: 'en' })).toBe('\n');
  });
});

describe('the line', () => {
  test('of one point is that point, at the first column', () => {
    expect(drawn(chartOf([4]), { ascii: true })[0]).toBe('4 +*');
    const only = drawn(chartOf([null, 4, null]), { ascii: true });
    expect(only[0]).toBe(`4 +${' '.repeat(13)}*`); // the middle of 0–26
  });

  test('falls, rises and stays at 0', () => {
    expect(drawn(chartOf([0, 0]), { ascii: true })[8]).toBe(`  0 +${'*'.repeat(25)}`);
    expect(drawn(chartOf([-4, -4]), { ascii: true })[8]).toBe(`-4 +${'*'.repeat(26)}`);
    const valley = drawn(chartOf([8, 0, 8]), { ascii: true }).slice(0, 9);
    for (const line of valley) {
      const strokes = line.slice(3).padEnd(27);
      expect(strokes).toBe(Array.from(strokes).toReversed().join(''));
    }
  });
});

describe('the axis', () => {
  test.each<[string, ChartValues, readonly string[]]>([
    ['begins at 0 where that is near', [12, 40], ['40', '30', '20', '10', '0']],
    ['begins near the values where 0 is far', [95, 99], ['99', '98', '97', '96', '95']],
    ['has both signs', [-15, 20], ['20', '10', '0', '-10', '-20']],
    ['is short in 30 columns', [0, 3_000_000], ['3M', '2M', '1M', '0']],
    ['has no finer steps than its numbers show', [1000.1, 1000.2], ['1,002', '1,001', '1,000']],
    ['stands for values that no one can count', [0, 2e300], ['1E100', '5E99', '0']],
  ])('%s', (_, values, expected) => {
    expect(numbers(chartOf(values))).toEqual(expected);
  });

  test('writes money and shares as elsewhere, in full where there is room', () => {
    const cost = chartOf([0, 20_000], { format: amountFormat('BRL/month') });
    expect(numbers(cost, { width: 80, locale: 'pt-BR' })[0]).toBe('R$ 20.000');
    expect(render(cost, { width: 80 }).split('\n')[0]).toBe('Users (BRL/month)');
    expect(numbers(cost, { width: 40 })[0]).toBe('R$ 20k');
    const odd = { ...cost.format, currency: 'no currency of this world' };
    expect(numbers({ ...cost, format: odd })[0]).toBe('20k');
    expect(numbers(chartOf([0, 0.4], { format: amountFormat('share/month') }))).toEqual([
      '40%',
      '30%',
      '20%',
      '10%',
      '0%',
    ]);
  });

  test.each<[string, ChartValues, readonly string[]]>([
    ['has powers of ten', [40, 90_000], ['100k', '10k', '1k', '100', '10']],
    ['has 1, 2 and 5 where they fit', [12, 40], ['50', '20', '10']],
    ['names its ends where they do not', [12_000, 400_000], ['500k', '100k', '10k']],
    ['skips powers where they are many', [1, 1e12], ['1,000,000M', '1,000M', '1M', '1k', '1']],
    ['is around a value that stays', [100, 100], ['200', '100', '50']],
    ['is linear for a line that touches 0', [0, 40], ['40', '30', '20', '10', '0']],
  ])('of equal factors %s', (_, values, expected) => {
    expect(numbers(chartOf(values, { scale: 'log' }))).toEqual(expected);
  });

  test('of equal factors cuts a band that reaches 0', () => {
    const band = { label: ['P5–P95'], low: [0, 0], high: [1000, 1000] };
    const chart = chartOf([10, 10], { scale: 'log', band });
    expect(numbers(chart)).toEqual(['1,000', '100', '10']);
    expect(drawn(chart, { ascii: true })[8]).toBe(`   10 +${'*'.repeat(23)}`);
  });

  test('shows each label where there is room, else every second, third, sixth …', () => {
    const named = (count: number, width: number) =>
      drawn(chartOf(new Array<number>(count).fill(1)), { width })
        .at(-2)
        ?.trim()
        .split(/ {2,}/);
    expect(named(3, 80)).toEqual(['2027-01', '2027-02', '2027-03']);
    expect(named(7, 40)).toEqual(['2027-01', '2027-04', '2027-07']);
    const wide = chartOf([1, 2], { labels: [['x'.repeat(31)], ['y']] });
    expect(render(wide)).not.toMatch(/[xy]/);
  });
});

describe('a threshold', () => {
  const flat = (...thresholds: Chart['thresholds']) => chartOf([20, 20, 20], { thresholds });

  test('leaves two thirds of the height to others, else it stands below', () => {
    expect(numbers(flat({ value: 60, label: ['in'] }))[0]).toBe('60');
    expect(numbers(flat({ value: 61, label: ['out'] }))[0]).toBe('20');
    expect(render(flat({ value: -50, label: ['out'] }))).toContain('\n↓ out (-50 users)\n');
  });

  test('has its label beside another of the same row, or in the legend', () => {
    const three = ['first', 'second', 'third'].map((label) => ({ value: 30, label: [label] }));
    const output = drawn(flat(...three));
    expect(output[0]).toBe('30 ┤╌ first ╌ second ╌ third ╌');
    expect(render(flat(...three, { value: 30, label: ['fourth'] }))).toContain(
      '\n╌ fourth (30 users)\n',
    );
  });

  test('never hides the line', () => {
    const rising = chartOf([0, 40], { thresholds: [{ value: 20, label: ['ten cells!'] }] });
    expect(drawn(rising, { ascii: true })[4]).toBe('20 +- - - - - -**** - - - - -');
    expect(render(rising)).toContain('\n╌ ten cells! (20 users)\n');
  });

  test('holds letters of two cells', () => {
    const chart = flat({ value: 40, label: ['数据'] });
    expect(drawn(chart)[0]).toBe(`40 ┤╌ 数据 ${'╌'.repeat(19)}`);
  });
});

test('Markdown fences a chart in ASCII, as fonts of web pages have braille in other widths', () => {
  const output = renderMarkdown({ blocks: [stepped] }, { locale: 'en' });
  expect(output).toBe(
    `**Users** (users)\n\n\`\`\`\n${drawn(stepped, { ascii: true, width: 80 }).join('\n')}\n\`\`\`\n`,
  );
  const fenced = { ...stepped, line: { ...stepped.line, label: ['```\n# no'] } };
  expect(renderMarkdown({ blocks: [fenced] }, { locale: 'en' })).toContain('\n````\n');
});

test('CSV leaves charts out', () => {
  expect(renderCsv({ blocks: [stepped] }, { locale: 'en' })).toBe('\n');
});
