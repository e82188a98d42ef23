import type { Chart } from '../../../view/document.ts';
import { widthOf } from '../width.ts';
import { type Axis, linearAxis, logAxis } from './axis.ts';
import {
  bandRanges,
  drawable,
  lineValues,
  type Range,
  rangeOf,
  withThresholds,
  withZero,
} from './range.ts';
import { rowsFor } from './size.ts';
import { tickTexts } from './tick-text.ts';

/** Numbers are written in full within a fifth of the width and 12 cells, in short within a quarter. */
const FULL_SHARE = 5;
const WIDEST_FULL = 12;
const SHORT_SHARE = 4;

/** The axis that shows line and band, its numbers as long as `width` allows; undefined without values. */
export const chooseAxis = (chart: Chart, locale: string, width: number): Axis | undefined => {
  const shown = shownRange(chart);
  if (shown === undefined) return undefined;
  const target = rowsFor(width);
  const draw = shown.scale === 'log' ? logAxis : linearAxis;
  const limits = [Math.min(WIDEST_FULL, width / FULL_SHARE), width / SHORT_SHARE];
  const axes = tickTexts(chart.format, locale).map((text) => draw(shown.range, target, text));
  const fits = axes.find((axis, i) => marginOf(axis) <= (limits[i] ?? Number.POSITIVE_INFINITY));
  return fits ?? axes.at(-1);
};

/** Cells of the widest number of an axis. */
export const marginOf = ({ ticks }: Axis): number =>
  ticks.reduce((widest, { text }) => Math.max(widest, widthOf(text)), 0);

type Shown = { readonly range: Range; readonly scale: Chart['scale'] };

/** Only a line above 0 has a place on a logarithmic axis; a band that reaches 0 is cut off there. */
const shownRange = (chart: Chart): Shown | undefined => {
  const line = lineValues(chart);
  const all = [...line, ...bandRanges(chart).flatMap((one) => (one ? [one.low, one.high] : []))];
  const levels = chart.thresholds.flatMap(({ value }) => drawable(value) ?? []);
  const above = rangeOf(all.map((value) => (value !== null && value > 0 ? value : null)));
  const isLog = chart.scale === 'log' && line.every((value) => value === null || value > 0);
  if (isLog && above !== undefined)
    return { range: withThresholds(above, levels, 'log'), scale: 'log' };
  const known = rangeOf(all);
  if (known === undefined) return undefined;
  return { range: withThresholds(withZero(known), levels, 'linear'), scale: 'linear' };
};
