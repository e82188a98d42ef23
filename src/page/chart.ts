import { PAGE_PALETTE } from '../render/html/page-setting.ts';
import type { Element as Markup } from '../render/markup.ts';
import { drawBand } from '../render/svg/band.ts';
import { frameScene } from '../render/svg/frame.ts';
import type { BandDrawing } from '../view/report/drawing.ts';
import type { PageData } from '../view/report/page-data.ts';
import { monthsAhead } from './months.ts';
import type { Compared, Outcome } from './outcome.ts';

/** From this growth on equal shares are to look equal. */
const LOGARITHMIC = 20;

/** Draws the first figure: changed with its range, and where it was before. */
export const makeChart = (data: PageData): ((compared: Compared, width: number) => Markup) => {
  const { words, locale, labels, simulator } = data;
  const title = labels[simulator.figures[0]?.id ?? ''] ?? '';
  const drawing = makeDrawing(data);
  return (compared, width) => {
    const look = { locale, palette: PAGE_PALETTE, width, id: 'whatif-chart' };
    const scene = drawBand(drawing(compared), look);
    return frameScene(scene, { title, description: words.chart }, look);
  };
};

const makeDrawing = (data: PageData): ((compared: Compared) => BandDrawing) => {
  const { words, formats, simulator } = data;
  const { factor = 1, ...format } = formats[simulator.figures[0]?.id ?? ''] ?? { style: 'plain' };
  const months = monthsAhead(data);
  const thresholds = data.thresholds.map(({ value, label }) => ({ value, label: [label] }));
  const line = ({ chart }: Outcome, p: 'p5' | 'p50' | 'p95') =>
    chart.map(({ [p]: value }) => (value === null ? null : value * factor));
  return ({ base, changed }) => {
    const [low, middle, high] = [line(changed, 'p5'), line(changed, 'p50'), line(changed, 'p95')];
    const before = line(base, 'p50');
    const certain = low.every((value, i) => value === high[i]);
    const moved = before.some((value, i) => value !== middle[i]);
    return {
      kind: 'band',
      ...{ format, months, thresholds },
      scale: scaleOf(middle.filter((value) => value !== null)),
      line: { label: [words.expected], values: middle },
      ...(certain ? {} : { band: { label: [words.band], low, high } }),
      ...(moved ? { before: { label: [words.before], values: before } } : {}),
    };
  };
};

const scaleOf = (values: readonly number[]): BandDrawing['scale'] => {
  const least = Math.min(...values);
  return least > 0 && Math.max(...values) / least >= LOGARITHMIC ? 'log' : 'linear';
};
