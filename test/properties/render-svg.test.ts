import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Prose, Status } from '../../src/lib/inline.ts';
import { PAGE_PALETTE } from '../../src/render/html/page-setting.ts';
import { PAPER_FLATNESS } from '../../src/render/pdf/look.ts';
import { drawScene, renderSvg } from '../../src/render/svg.ts';
import type { Drawing } from '../../src/view/report/drawing.ts';
import { collisions, labelsOf } from '../render/svg/boxes.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Names as profiles have them, and what no profile should have. */
const words: fc.Arbitrary<Prose> = fc
  .oneof(
    { weight: 4, arbitrary: fc.lorem({ maxCount: 8, mode: 'words' }) },
    fc.constantFrom(
      '<script>alert(1)</script>',
      '\u202etxt.exe',
      'x'.repeat(10_000),
      '数据'.repeat(40),
      '',
    ),
  )
  .map((text) => [text]);
const amount = fc.oneof(
  fc.double({ min: 0, max: 1e7, noNaN: true }),
  fc.integer({ min: 0, max: 1000 }),
  fc.constantFrom(0, 1e12, 1e-6),
);
const signed = fc.oneof(
  amount,
  amount.map((value) => -value),
);
const format = fc.constantFrom(
  { style: 'money', currency: 'BRL', unit: '/mês' } as const,
  { style: 'plain', unit: 'users' } as const,
  { style: 'percent' } as const,
);
const monthsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const month = 10 + i;
    return `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });

const band: fc.Arbitrary<Drawing> = fc.integer({ min: 2, max: 61 }).chain((count) => {
  const values = fc.array(fc.option(amount, { freq: 8 }), { minLength: count, maxLength: count });
  return fc
    .record({
      format,
      scale: fc.constantFrom('linear' as const, 'log' as const),
      line: fc.record({ label: words, values }),
      spread: fc.double({ min: 1, max: 50, noNaN: true }),
      name: words,
      thresholds: fc.array(
        fc.record({
          value: amount,
          label: words,
          when: fc.record({
            from: fc.integer({ min: 0, max: count - 1 }),
            middle: fc.option(fc.integer({ min: 0, max: count - 1 })),
            to: fc.option(fc.integer({ min: 0, max: count - 1 })),
          }),
        }),
        { maxLength: 8 },
      ),
    })
    .map(({ spread, name, ...rest }) => ({
      kind: 'band' as const,
      ...rest,
      months: monthsOf(count),
      band: {
        label: name,
        low: rest.line.values.map((value) => (value === null ? null : value / spread)),
        high: rest.line.values.map((value) => (value === null ? null : value * spread)),
      },
    }));
});

const bars: fc.Arbitrary<Drawing> = fc.integer({ min: 1, max: 8 }).chain((count) => {
  const values = fc.array(fc.option(signed, { freq: 6 }), { minLength: count, maxLength: count });
  return fc.record({
    kind: fc.constant('bars' as const),
    format,
    groups: fc.array(words, { minLength: count, maxLength: count }),
    series: fc.tuple(
      fc.record({
        role: fc.constant('cost' as const),
        label: fc.constant<Prose>(['custo']),
        values,
      }),
      fc.record({
        role: fc.constant('revenue' as const),
        label: fc.constant<Prose>(['receita']),
        values,
      }),
      fc.record({
        role: fc.constant('profit' as const),
        label: fc.constant<Prose>(['resultado']),
        values,
      }),
    ),
  });
});

const curve: fc.Arbitrary<Drawing> = fc.record({
  kind: fc.constant('curve' as const),
  x: fc.record({ format, label: words }),
  y: fc.record({ format, label: words }),
  points: fc
    .array(
      fc.record({
        x: fc.double({ min: 1, max: 1e9, noNaN: true }),
        y: fc.option(amount, { freq: 8 }),
      }),
      { minLength: 2, maxLength: 30 },
    )
    .map((points) => points.toSorted((a, b) => a.x - b.x)),
  marks: fc.array(fc.record({ x: fc.double({ min: 1, max: 1e9, noNaN: true }), label: words }), {
    maxLength: 6,
  }),
});

const calendar: fc.Arbitrary<Drawing> = fc.integer({ min: 2, max: 61 }).chain((count) =>
  fc.record({
    kind: fc.constant('calendar' as const),
    months: fc.constant(monthsOf(count)),
    rows: fc.array(
      fc.record({
        label: words,
        from: fc.integer({ min: 0, max: count - 1 }),
        to: fc.integer({ min: 0, max: count - 1 }),
        late: fc.boolean(),
      }),
      { maxLength: 14 },
    ),
    legend: fc.constant({ span: ['seleção e integração'], end: ['plena produtividade'] }),
  }),
);

const meters: fc.Arbitrary<Drawing> = fc.record({
  kind: fc.constant('meters' as const),
  rows: fc.array(
    fc.record(
      {
        label: words,
        share: fc.option(fc.double({ min: 0, max: 6, noNaN: true })),
        text: words,
        status: fc.constantFrom<Status>('pass', 'warn', 'fail', 'unknown', 'info'),
        alert: fc.constantFrom(0.8, 0.9, 0.1),
      },
      { requiredKeys: ['label', 'share', 'text', 'status'] },
    ),
    { maxLength: 10 },
  ),
  legend: fc.constant({ limit: ['capacidade'], alert: ['alerta'] }),
});

const LEVELS: readonly Prose[] = [['baixo'], ['médio'], ['alto'], ['crítico']];
const matrix: fc.Arbitrary<Drawing> = fc.record({
  kind: fc.constant('matrix' as const),
  x: fc.constant({ label: ['Impacto'], levels: LEVELS }),
  y: fc.constant({ label: ['Probabilidade'], levels: LEVELS }),
  items: fc
    .array(fc.record({ x: fc.integer({ min: 0, max: 3 }), y: fc.integer({ min: 0, max: 3 }) }), {
      maxLength: 40,
    })
    .map((items) => items.map((item, i) => ({ ...item, number: i + 1 }))),
});

const end = fc.record({ value: signed, label: words });
const tornado: fc.Arbitrary<Drawing> = fc.record({
  kind: fc.constant('tornado' as const),
  format,
  base: signed,
  baseLabel: words,
  bars: fc.array(fc.record({ label: words, low: end, high: end }), { minLength: 1, maxLength: 8 }),
});

const KINDS: Readonly<Record<Drawing['kind'], fc.Arbitrary<Drawing>>> = {
  band,
  bars,
  curve,
  calendar,
  meters,
  matrix,
  tornado,
};

const look = fc.record({
  locale: fc.constantFrom('en', 'pt-BR'),
  palette: fc.constant(PAGE_PALETTE),
  width: fc.constantFrom(350, 720),
  flatness: fc.constantFrom(1, PAPER_FLATNESS),
  id: fc.constant('chart'),
});

describe.each(Object.entries(KINDS))('a chart of kind %s', (_, drawing) => {
  test('has no label that runs into another', () => {
    fc.assert(
      fc.property(drawing, look, (of, how) => {
        expect(collisions(drawScene(of, how))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps its labels within its width and height', () => {
    fc.assert(
      fc.property(drawing, look, (of, how) => {
        const scene = drawScene(of, how);
        for (const { text, left, right, top, bottom } of labelsOf(scene)) {
          expect(left, text).toBeGreaterThan(-1);
          expect(right, text).toBeLessThan(how.width + 1);
          expect(top, text).toBeGreaterThan(-1);
          expect(bottom, text).toBeLessThan(scene.height + 1);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is text without a number that is none, or markup that is not ours', () => {
    fc.assert(
      fc.property(drawing, look, (of, how) => {
        const svg = renderSvg(of, { title: '<b>', description: '"' }, how);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(svg).not.toContain('<script');
        expect(svg).toContain('&lt;b&gt;');
        expect(renderSvg(of, { title: '<b>', description: '"' }, how)).toBe(svg);
      }),
      { numRuns: 100 },
    );
  });
});
