import { describe, expect, it } from 'vitest';
import { PAGE_PALETTE } from '../../../src/render/html/page-setting.ts';
import { plotOf } from '../../../src/render/svg/band-plot.ts';
import type { BandDrawing } from '../../../src/view/report/drawing.ts';

const drawing = (thresholds: BandDrawing['thresholds']): BandDrawing => ({
  kind: 'band',
  format: { style: 'money', currency: 'BRL', unit: '/month' },
  scale: 'linear',
  months: ['2026-11', '2026-12'],
  line: { label: ['expected'], values: [10, 20] },
  thresholds,
});
const look = { locale: 'en', palette: PAGE_PALETTE, width: 640, id: 'chart' };

describe('the plot of a chart over time', () => {
  it('leaves room at its end for the names of levels, and for amounts where there are none', () => {
    const named = plotOf(drawing([{ value: 15, label: ['Second stage'] }]), look, 300);
    const plain = plotOf(drawing([]), look, 300);
    // Fourteen letters of 12 px a line, and half as much.
    expect(640 - named.right).toBeGreaterThan(14 * 12);
    expect(640 - plain.right).toBeGreaterThan(7 * 12);
    expect(640 - plain.right).toBeLessThan(9 * 12);
  });
});
