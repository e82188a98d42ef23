import type { CurveDrawing } from '../../view/report/drawing.ts';
import { type Element, element } from '../markup.ts';
import { axisOf, compactRough } from './axis.ts';
import { linePath } from './path.ts';
import { LINE, type Look, label, line, round, SIZE as S, type Scene } from './scene.ts';
import { fitText, textWidth } from './text.ts';
import { words } from './words.ts';

const BOTTOM = 44;
const HEIGHT = 300;

/** A number against scale, each step of growth as wide as the next; where stages begin stands above. */
export const drawCurve = (drawing: CurveDrawing, look: Look): Scene => {
  const { palette, locale, width } = look;
  const points = drawing.points.filter(({ y }) => y !== null);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || last.x <= first.x * 1.001) {
    return { height: 0, shapes: [] };
  }
  const marks = drawing.marks.filter(({ x }) => x >= first.x * 0.999 && x <= last.x);
  const lanes = lanesOf(marks, look);
  const top = 24 + lanes.count * LINE;
  const height = HEIGHT + lanes.count * LINE;
  const values = points.map(({ y }) => y ?? 0);
  const y = axisOf({
    from: Math.min(0, ...values),
    to: Math.max(...values),
    scale: 'linear',
    range: [height - BOTTOM, top + 8],
    format: drawing.y.format,
    locale,
    count: 5,
  });
  const left = Math.max(...y.ticks.map(({ text }) => textWidth(text, S))) + 10;
  const end = compactRough(last.y ?? 0, drawing.y.format, locale);
  const right = width - textWidth(end, S) - 14;
  const x = axisOf({
    from: first.x,
    to: last.x,
    scale: 'log',
    range: [left + 6, right],
    format: drawing.x.format,
    locale,
    count: 5,
  });
  const path = linePath(
    points.map((point) => [round(x.at(point.x)), round(y.at(point.y ?? 0))] as const),
  );
  return {
    height,
    shapes: [
      label(
        fitText(words(drawing.y.label, look), S, width),
        { x: 0, y: 12 },
        { fill: palette.muted },
      ),
      ...y.ticks.flatMap(({ at, text }) => [
        line([left, at], [right, at], { stroke: palette.grid }),
        label(text, { x: left - 8, y: at + 4 }, { fill: palette.muted, anchor: 'end' }),
      ]),
      ...apart(x.ticks, width).map(({ at, text }) =>
        label(text, { x: at, y: height - BOTTOM + 18 }, { fill: palette.muted, anchor: 'middle' }),
      ),
      label(
        fitText(words(drawing.x.label, look), S, right - left),
        { x: (left + right) / 2, y: height - 6 },
        { fill: palette.muted, anchor: 'middle' },
      ),
      ...marks.flatMap((mark, i) =>
        markShapes(x.at(mark.x), lanes.texts[i] ?? '', lanes.lane[i] ?? 0, {
          bottom: height - BOTTOM,
          look,
        }),
      ),
      element('path', {
        d: path,
        fill: 'none',
        stroke: palette.first,
        'stroke-width': 2.5,
        'stroke-linejoin': 'round',
      }),
      element('circle', {
        cx: round(x.at(last.x)),
        cy: round(y.at(last.y ?? 0)),
        r: 3.5,
        fill: palette.first,
      }),
      label(end, { x: right + 8, y: y.at(last.y ?? 0) + 4 }, { fill: palette.first, weight: 700 }),
    ],
  };
};

/** Each mark has a lane of its own above the chart, so that no name meets another. */
const lanesOf = (marks: CurveDrawing['marks'], look: Look) => ({
  count: marks.length,
  lane: marks.map((_, i) => i),
  texts: marks.map(({ label: name }) => words(name, look)),
});

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
