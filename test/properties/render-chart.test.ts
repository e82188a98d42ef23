import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { month } from '../../src/lib/inline.ts';
import { widthOf } from '../../src/render/terminal/width.ts';
import { renderTerminal, type TerminalOptions } from '../../src/render/terminal.ts';
import type { Chart } from '../../src/view/document.ts';

vi.setConfig({ testTimeout: 60_000 });

const value = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) },
  { weight: 2, arbitrary: fc.integer({ min: -50, max: 50 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 5e-324, 1e-12, 1e15, 1.7e308, -1.7e308) },
  { weight: 1, arbitrary: fc.double() },
);
const values = (length: number) =>
  fc.array(fc.option(value, { freq: 8 }), { minLength: length, maxLength: length });
const isoMonth = (i: number) =>
  `${2027 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;

const chart: fc.Arbitrary<Chart> = fc.integer({ min: 1, max: 70 }).chain((length) =>
  fc.record(
    {
      kind: fc.constant('chart' as const),
      title: fc.constant(['Users']),
      format: fc.oneof(
        fc.constant({ style: 'plain' as const, unit: 'users' }),
        fc.constant({ style: 'percent' as const }),
        fc.constant({ style: 'money' as const, currency: 'BRL', unit: '/month' }),
      ),
      scale: fc.constantFrom('linear' as const, 'log' as const),
      labels: fc.constant(Array.from({ length }, (_, i) => [month(isoMonth(i))])),
      line: fc.record({ label: fc.constant(['P50']), values: values(length) }),
      band: fc.record({
        label: fc.constant(['P5–P95']),
        low: values(length),
        high: values(length),
      }),
      thresholds: fc
        .array(fc.tuple(value, fc.integer({ min: 1, max: 24 })), { maxLength: 6 })
        .map((all) =>
          all.map(([at, cells], i) => ({ value: at, label: ['QVWXYZ'.charAt(i).repeat(cells)] })),
        ),
    },
    { requiredKeys: ['kind', 'title', 'format', 'scale', 'labels', 'line', 'thresholds'] },
  ),
);
const options: fc.Arbitrary<TerminalOptions> = fc.record({
  width: fc.integer({ min: 30, max: 200 }),
  colour: fc.constant(false),
  ascii: fc.boolean(),
  locale: fc.constantFrom('en', 'pt-BR', 'de'),
  notShown: fc.constant(() => []),
});
const render = (block: Chart, chosen: TerminalOptions) =>
  renderTerminal({ blocks: [block] }, chosen);

type Parts = {
  /** What stands right of the axis, top down. */
  readonly plot: readonly string[];
  /** What stands left of it. */
  readonly numbers: readonly string[];
  readonly below: readonly string[];
};
const partsOf = (output: string): Parts => {
  const lines = output.split('\n').slice(1, -1);
  const bottom = lines.findIndex((line) => /^ *[└+][─┬+-]+$/.test(line));
  const split = lines.slice(0, bottom).map((line) => /^(.*?) [│┤|+](.*)$/u.exec(line) ?? []);
  return {
    plot: split.map(([, , plot = '']) => plot),
    numbers: split.map(([, number = '']) => number.trim()),
    below: lines.slice(bottom + 1),
  };
};

test('a chart keeps within its width and needs no colour', () => {
  fc.assert(
    fc.property(chart, options, (block, chosen) => {
      const output = render(block, chosen);
      for (const line of output.split('\n')) {
        expect(widthOf(line)).toBeLessThanOrEqual(chosen.width ?? 0);
        expect(line).toBe(line.trimEnd());
      }
      expect(output).toMatch(/(^|[^\n])\n$/);
      expect(output).not.toContain('\u001b');
      const coloured = render(block, { ...chosen, colour: true });
      expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(output);
    }),
  );
});

test('the labels of thresholds are whole, each once, and hide nothing of the line', () => {
  fc.assert(
    fc.property(chart, options, (block, chosen) => {
      const output = render(block, chosen);
      fc.pre(output !== '\n');
      for (const { value: at, label } of block.thresholds) {
        if (!Number.isFinite(at)) continue;
        const words = output.split(/[^QV-Z]+/).filter((word) => word === label[0]);
        expect(words).toHaveLength(1);
      }
      const bare = block.thresholds.map((one) => ({ ...one, label: [] }));
      const strokes = (text: string) =>
        partsOf(text).plot.map((line) =>
          Array.from(line.matchAll(/[*\u2801-\u28ff]/g), ({ index, 0: stroke }) => [index, stroke]),
        );
      expect(strokes(output)).toEqual(strokes(render({ ...block, thresholds: bare }, chosen)));
    }),
  );
});

test('the labels of the axes are apart: two cells between months, a row between numbers', () => {
  fc.assert(
    fc.property(chart, options, (block, chosen) => {
      const output = render(block, chosen);
      fc.pre(output !== '\n');
      const { numbers, below, plot } = partsOf(output);
      expect(plot.length).toBeGreaterThanOrEqual(8);
      expect(plot.length).toBeLessThanOrEqual(16);
      expect(below[0]).toMatch(/^ *2027-01( {2,}20\d\d-\d\d)*$/);
      const rows = numbers.flatMap((number, row) => (number === '' ? [] : [row]));
      expect(rows.length).toBeGreaterThanOrEqual(2);
      for (const [i, row] of rows.entries())
        expect(row - (rows[i - 1] ?? -2)).toBeGreaterThanOrEqual(2);
      const shown = numbers.filter((number) => number !== '');
      expect(new Set(shown).size).toBe(shown.length);
    }),
  );
});

test('each value is on the row that the numbers of the axis give it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 2, maxLength: 30 }),
      fc.integer({ min: 60, max: 200 }),
      (all, width) => {
        const labels = all.map((_, i) => [month(isoMonth(i))]);
        const line = { label: ['P50'], values: all };
        const format = { style: 'plain' as const };
        const block: Chart = {
          ...{ kind: 'chart', title: ['T'], scale: 'linear', thresholds: [] },
          ...{ format, labels, line },
        };
        const chosen = { width, colour: false, ascii: true, locale: 'en', notShown: () => [] };
        const { numbers, plot } = partsOf(render(block, chosen));
        const margin = Math.max(...numbers.map((number) => number.length)) + 2;
        const numberOf = (text = '') => Number(text.replace(',', ''));
        const [bottom, top] = [numberOf(numbers.at(-1)), numberOf(numbers[0])];
        for (const [i, one] of all.entries()) {
          const column = Math.round((i / (all.length - 1)) * (width - margin - 1));
          const row = ((top - one) / (top - bottom)) * (plot.length - 1);
          const near = [Math.floor(row), Math.ceil(row)].map((at) => plot[at]?.[column]);
          expect(near).toContain('*');
        }
      },
    ),
  );
});
