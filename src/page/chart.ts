import { addMonths } from '../lib/calendar.ts';
import { PAGE_PALETTE } from '../render/html/page-setting.ts';
import type { Element as Markup } from '../render/markup.ts';
import { drawBand } from '../render/svg/band.ts';
import { frameScene } from '../render/svg/frame.ts';
import type { BandDrawing } from '../view/report/drawing.ts';
import type { PageData } from '../view/report/page-data.ts';
import type { Outcome } from './outcome.ts';

/** From this growth on equal shares are to look equal. */
const LOGARITHMIC = 20;

/** The first figure: changed with its range, and where it was before. */
export const changedChart = (
  data: PageData,
  { base, changed }: { base: Outcome; changed: Outcome },
  width: number,
): Markup => {
  const { words, locale, labels, formats, at, simulator, thresholds } = data;
  const [first] = simulator.figures;
  const { factor = 1, ...format } = formats[first?.id ?? ''] ?? { style: 'plain' };
  const of = (outcome: Outcome, p: 'p5' | 'p50' | 'p95') =>
    outcome.chart.map(({ [p]: value }) => (value === null ? null : value * factor));
  const middle = of(changed, 'p50');
  const known = middle.filter((value) => value !== null);
  const least = Math.min(...known);
  const [low, high] = [of(changed, 'p5'), of(changed, 'p95')];
  const certain = low.every((value, i) => value === high[i]);
  const moved = of(base, 'p50').some((value, i) => value !== middle[i]);
  const drawing: BandDrawing = {
    kind: 'band',
    format,
    scale: least > 0 && Math.max(...known) / least >= LOGARITHMIC ? 'log' : 'linear',
    months: middle.map((_, i) => (addMonths(`${at.slice(0, 7)}-01`, i) ?? at).slice(0, 7)),
    line: { label: [words.expected], values: middle },
    ...(certain ? {} : { band: { label: [words.band], low, high } }),
    ...(moved ? { before: { label: [words.before], values: of(base, 'p50') } } : {}),
    thresholds: thresholds.map(({ value, label }) => ({ value, label: [label] })),
  };
  const title = labels[first?.id ?? ''] ?? '';
  const look = { locale, palette: PAGE_PALETTE, width, id: 'whatif-chart' };
  return frameScene(drawBand(drawing, look), { title, description: words.chart }, look);
};
