import { muted, type Prose, strong } from '../../lib/inline.ts';
import type { Chart } from '../../view/document.ts';
import { unitText } from '../../view/text/unit-text.ts';
import { bottomLines } from './chart/bottom.ts';
import { chooseAxis, marginOf } from './chart/choose-axis.ts';
import { legendLines } from './chart/legend.ts';
import { drawPlot } from './chart/plot.ts';
import { sideLine } from './chart/side.ts';
import { chartWidth } from './chart/size.ts';
import { type Context, textLines } from './text.ts';

/** Narrower than this there is nothing to see; such a chart is wider than its terminal. */
const LEAST_COLUMNS = 8;

/** A chart with its title above and its legend below; nothing where no value is known. */
export const chartLines = (context: Context, chart: Chart): readonly string[] => {
  const drawing = chartDrawing(context, chart);
  return drawing.length === 0
    ? []
    : [...textLines(context, chartTitle(chart, context.locale)), ...drawing];
};

/** `Monthly active users (users)`, `Cost (BRL/month)`: the numbers of the axis are without a unit. */
export const chartTitle = ({ title, format }: Chart, locale: string): Prose => {
  const { style, currency = '', unit = '' } = format;
  const before = { plain: '', percent: '%', money: currency }[style];
  return unit === ''
    ? [strong(...title)]
    : [strong(...title), muted(` (${before}${unitText(unit, locale)})`)];
};

/** The chart without its title. */
export const chartDrawing = (context: Context, chart: Chart): readonly string[] => {
  const width = chartWidth(context.width);
  const axis = chooseAxis(chart, context.locale, width);
  if (axis === undefined || chart.labels.length === 0) return [];
  const margin = marginOf(axis) + 1;
  const columns = Math.max(LEAST_COLUMNS, width - margin - 1);
  const plot = drawPlot(context, chart, axis, columns);
  return [
    ...plot.rows.map((row, i) => sideLine(context, axis, axis.rows - 1 - i, row)),
    ...bottomLines(context, chart.labels, { margin, columns }),
    ...legendLines(context, chart, plot, width),
  ];
};
