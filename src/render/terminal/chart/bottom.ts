import type { Prose } from '../../../lib/inline.ts';
import { plainText } from '../../inline.ts';
import { type Context, span } from '../text.ts';
import { widthOf } from '../width.ts';
import { columnsOf } from './joined.ts';

/** Distances of labels that a reader of months can follow; after these, whole years. */
const STRIDES = [1, 2, 3, 6, 12];
const GAP = 2;

/** The horizontal axis, ticked at the points that are named, and their names below. */
export const bottomLines = (
  { symbols, paint, locale }: Context,
  labels: readonly Prose[],
  { margin, columns }: { readonly margin: number; readonly columns: number },
): readonly string[] => {
  const { corner, bottom, bottomTick } = symbols.chart.axis;
  const cells = columnsOf(labels.length, columns).map(Math.round);
  const texts = labels.map((label) => plainText(label, locale).trim());
  const inLine = cells.map((cell) => margin + 1 + cell);
  const named = bottomLabels(texts, inLine, margin + 1 + columns);
  const ticked = new Set(named.map(({ point }) => cells[point]));
  const axis = Array.from({ length: columns }, (_, i) => (ticked.has(i) ? bottomTick : bottom));
  return [
    paint([span(' '.repeat(margin)), span(corner + axis.join(''), 'dim')]),
    ...(named.length > 0 ? [paint([span(joinLabels(named))])] : []),
  ];
};

/** A label of the horizontal axis: the point that it names, and its first cell. */
type BottomLabel = { readonly point: number; readonly start: number; readonly text: string };

/**
 * The labels of every point, every second, third … whatever fits into `width` with two spaces
 * between; `cells` are the points' places in the line. A label that is wider than all is left out.
 */
const bottomLabels = (
  texts: readonly string[],
  cells: readonly number[],
  width: number,
): readonly BottomLabel[] => {
  const years = Array.from({ length: Math.ceil(texts.length / 12) }, (_, i) => (i + 2) * 12);
  for (const stride of [...STRIDES, ...years]) {
    const points = texts.map((_, point) => point).filter((point) => point % stride === 0);
    const labels = points.map((point) =>
      place(texts[point] ?? '', cells[point] ?? 0, point, width),
    );
    if (areApart(labels, width)) return labels;
  }
  return [];
};

/** In the middle below its point, but within the line. */
const place = (text: string, cell: number, point: number, width: number): BottomLabel => {
  const cells = widthOf(text);
  const start = Math.max(0, Math.min(width - cells, cell - Math.floor(cells / 2)));
  return { point, start, text };
};

const areApart = (labels: readonly BottomLabel[], width: number): boolean =>
  labels.every(({ start, text }, i) => {
    const next = labels[i + 1];
    const end = start + widthOf(text);
    return next === undefined ? end <= width : end + GAP <= next.start;
  });

/** Labels in one line, each at its place. */
const joinLabels = (labels: readonly BottomLabel[]): string =>
  labels.reduce((line, { start, text }) => line + ' '.repeat(start - widthOf(line)) + text, '');
