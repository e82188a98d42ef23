import type { ChartValues } from '../../view/document.ts';
import type { BandDrawing } from '../../view/report/drawing.ts';
import { type Axis, axisOf } from './axis.ts';
import { type Look, SIZE as S } from './scene.ts';
import { textWidth } from './text.ts';

/** Below this width a chart is one of a telephone. */
export const NARROW = 480;
const TOP = 34;
const BOTTOM = 26;

/** Where months and amounts lie in a chart. */
export type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: Axis;
  readonly x: (index: number) => number;
};

/** Beside the plot stand the names of levels, or only amounts: as wide whatever these become while an input is moved. */
const roomAtEnd = ({ thresholds }: BandDrawing, { width }: Look): number => {
  if (thresholds.length > 0) return width < NARROW ? 118 : 176;
  return width < NARROW ? 96 : 104;
};

export const known = (values: ChartValues): number[] => values.filter((value) => value !== null);

/** Room for the amounts at the left, and for what they are called at the right. */
export const plotOf = (drawing: BandDrawing, look: Look, height: number): Plot => {
  const {
    line: { values },
    band,
    format,
    months,
    scale,
    before,
  } = drawing;
  const all = [
    ...known(values),
    ...known(band?.low ?? []),
    ...known(band?.high ?? []),
    ...known(before?.values ?? []),
  ];
  const shown = visibleThresholds(drawing).map(({ value }) => value);
  const [low, high] = [Math.min(...all, ...shown), Math.max(...all, ...shown)];
  const log = scale === 'log' && low > 0;
  const span = high - low || Math.abs(high) || 1;
  const from = log ? low * 0.85 : low >= 0 ? 0 : low - span * 0.05;
  const to = log ? high * 1.15 : high + span * 0.05;
  const range = [height - BOTTOM, TOP] as const;
  const axis = { from, to, scale, range, format, locale: look.locale, count: 5 };
  const y = axisOf(axis);
  const left = Math.max(...y.ticks.map(({ text }) => textWidth(text, S))) + 10;
  const right = look.width - roomAtEnd(drawing, look);
  const step = (right - left) / Math.max(1, months.length - 1);
  return { left, right, top: TOP, bottom: height - BOTTOM, y, x: (index) => left + index * step };
};

/** Levels far from what is expected would press all else flat. */
const FAR = 3;

export const visibleThresholds = ({
  line: { values },
  band,
  scale,
  thresholds: all,
}: BandDrawing): BandDrawing['thresholds'] => {
  const shown = [...known(values), ...known(band?.low ?? []), ...known(band?.high ?? [])];
  const [least, most] = [Math.min(...shown), Math.max(...shown)];
  const from = scale === 'log' && least > 0 ? least / FAR : Math.min(0, least);
  return all.filter(({ value }) => value >= from && value <= most * FAR);
};
