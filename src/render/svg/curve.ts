import type { CurveDrawing } from '../../view/report/drawing.ts';
import { type Element, element } from '../markup.ts';
import { type Axis, axisOf, compactRough } from './axis.ts';
import { linePath } from './path.ts';
import { LINE, type Look, label, line, round, SIZE as S, type Scene } from './scene.ts';
import { fitText, textWidth } from './text.ts';
import { words } from './words.ts';

const BOTTOM = 44;
const HEIGHT = 300;

/** A number against scale, each step of growth as wide as the next; where stages begin stands above. */
export const drawCurve = (drawing: CurveDrawing, look: Look): Scene => {
  const { palette, width } = look;
  const points = drawing.points.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]));
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || last.x <= first.x * 1.001) {
    return { height: 0, shapes: [] };
  }
  const marks = drawing.marks.filter(({ x }) => x >= first.x * 0.999 && x <= last.x);
  const top = 24 + marks.length * LINE;
  const height = round(HEIGHT * (look.flatness ?? 1)) + marks.length * LINE;
  const bottom = height - BOTTOM;
  const y = heightAxis(drawing, points, [bottom, top + 8], look);
  const left = Math.max(...y.ticks.map(({ text }) => textWidth(text, S))) + 10;
  const end = compactRough(last.y, drawing.y.format, look.locale);
  const right = width - textWidth(end, S) - 14;
  const x = scaleAxis(drawing, [first.x, last.x], [left + 6, right], look);
  const at = ({ x: across, y: up }: Point) => [round(x.at(across)), round(y.at(up))] as const;
  const [cx, cy] = at(last);
  return {
    height,
    shapes: [
      ...heightShapes(y, drawing, { left, right }, look),
      ...scaleShapes(x, drawing, { left, right, height }, look),
      // Each mark has a lane of its own above the chart, so that no name meets another.
      ...marks.flatMap((mark, lane) =>
        markShapes(x.at(mark.x), words(mark.label, look), lane, { bottom, look }),
      ),
      element('path', {
        d: linePath(points.map(at)),
        fill: 'none',
        stroke: palette.first,
        'stroke-width': 2.5,
        'stroke-linejoin': 'round',
      }),
      element('circle', { cx, cy, r: 3.5, fill: palette.first }),
      label(end, { x: right + 8, y: y.at(last.y) + 4 }, { fill: palette.first, weight: 700 }),
    ],
  };
};

type Point = { readonly x: number; readonly y: number };

type Sides = { readonly left: number; readonly right: number };

const heightAxis = (
  { y }: CurveDrawing,
  points: readonly Point[],
  range: readonly [number, number],
  { locale }: Look,
): Axis => {
  const values = points.map((point) => point.y);
  const [from, to] = [Math.min(0, ...values), Math.max(...values)];
  return axisOf({ from, to, scale: 'linear', range, format: y.format, locale, count: 5 });
};

const scaleAxis = (
  { x }: CurveDrawing,
  [from, to]: readonly [number, number],
  range: readonly [number, number],
  { locale }: Look,
): Axis => axisOf({ from, to, scale: 'log', range, format: x.format, locale, count: 5 });

const heightShapes = (
  { ticks }: Axis,
  { y }: CurveDrawing,
  { left, right }: Sides,
  look: Look,
): Element[] => {
  const { palette, width } = look;
  return [
    label(fitText(words(y.label, look), S, width), { x: 0, y: 12 }, { fill: palette.muted }),
    ...ticks.flatMap(({ at, text }) => [
      line([left, at], [right, at], { stroke: palette.grid }),
      label(text, { x: left - 8, y: at + 4 }, { fill: palette.muted, anchor: 'end' }),
    ]),
  ];
};

const scaleShapes = (
  { ticks }: Axis,
  { x }: CurveDrawing,
  { left, right, height }: Sides & { readonly height: number },
  look: Look,
): Element[] => {
  const { palette, width } = look;
  const style = { fill: palette.muted, anchor: 'middle' } as const;
  return [
    ...apart(ticks, width).map(({ at, text }) =>
      label(text, { x: at, y: height - BOTTOM + 18 }, style),
    ),
    label(
      fitText(words(x.label, look), S, right - left),
      { x: (left + right) / 2, y: height - 6 },
      style,
    ),
  ];
};

/** The name stands on the side that has more room. */
const markShapes = (
  x: number,
  name: string,
  lane: number,
  { bottom, look }: { readonly bottom: number; readonly look: Look },
): Element[] => {
  const { palette, width } = look;
  const baseline = 24 + lane * LINE + 8;
  const before = x > width / 2 && x + textWidth(name, S) + 6 > width;
  const text = fitText(name, S, (before ? x : width - x) - 6);
  return [
    line([x, baseline - 8], [x, bottom], { stroke: palette.second, 'stroke-dasharray': '2 3' }),
    label(
      text,
      { x: before ? x - 5 : x + 5, y: baseline },
      { fill: palette.second, anchor: before ? 'end' : 'start', halo: palette.paper },
    ),
  ];
};

/** Ticks whose labels keep apart, from the left, none beyond the right. */
const apart = (ticks: readonly { readonly at: number; readonly text: string }[], width: number) => {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.flatMap(({ at, text }) => {
    const half = textWidth(text, S) / 2 + 5;
    const middle = Math.min(at, width - half);
    if (middle - half < free) return [];
    free = middle + half;
    return [{ at: middle, text }];
  });
};
