import type { ChartValues } from '../../view/document.ts';
import type { BandDrawing } from '../../view/report/drawing.ts';
import { type Element, element } from '../markup.ts';
import { spacedLabels } from './axis.ts';
import { beforeOf, endLabels, legend } from './band-labels.ts';
import { known, NARROW, type Plot, plotOf, visibleThresholds } from './band-plot.ts';
import { bandPath, linePath } from './path.ts';
import { group, type Look, label, line, round, type Scene } from './scene.ts';
import { monthWords } from './words.ts';

/** A line over months in its band, the levels that it crosses, and when it likely does. */
export const drawBand = (drawing: BandDrawing, look: Look): Scene => {
  if (known(drawing.line.values).length === 0) return { height: 0, shapes: [] };
  const narrow = look.width < NARROW;
  const height = round((narrow ? 300 : 340) * (look.flatness ?? 1));
  const plot = plotOf(drawing, look, height);
  return {
    height,
    shapes: [
      group(...legend(drawing, look)),
      group(...levels(plot, look)),
      group(...monthLabels(drawing, plot, look)),
      group(...bandAndLine(drawing, plot, look)),
      group(...thresholds(drawing, plot, look)),
      group(...endLabels(drawing, plot, look)),
    ],
  };
};

const levels = ({ left, right, y }: Plot, { palette }: Look): Element[] =>
  y.ticks.flatMap(({ at, text }) => [
    line([left, at], [right, at], { stroke: palette.grid }),
    label(text, { x: left - 8, y: at + 4 }, { fill: palette.muted, anchor: 'end' }),
  ]);

const monthLabels = ({ months }: BandDrawing, { bottom, x }: Plot, look: Look): Element[] => {
  const texts = months.map((month) => monthWords(month, look));
  return spacedLabels(texts, x, look.width).map(({ text, middle }) =>
    label(text, { x: middle, y: bottom + 18 }, { fill: look.palette.muted, anchor: 'middle' }),
  );
};

const bandAndLine = (drawing: BandDrawing, { x, y }: Plot, look: Look): Element[] => {
  const {
    line: { values },
    band,
  } = drawing;
  const { palette } = look;
  const at = (value: number): number => round(y.at(value));
  const pathOf = (points: ChartValues): string =>
    linePath(points.map((value, i) => (value === null ? null : [round(x(i)), at(value)])));
  const path = pathOf(values);
  const earlier = pathOf(drawing.before?.values ?? []);
  const within = bandPath(
    (band?.low ?? []).map((low, i) => {
      const high = band?.high[i] ?? null;
      return low === null || high === null ? null : [round(x(i)), at(low), at(high)];
    }),
  );
  return [
    ...(within === '' ? [] : [element('path', { d: within, fill: palette.band })]),
    ...(earlier === '' ? [] : [element('path', { d: earlier, fill: 'none', ...beforeOf(look) })]),
    ...(path === ''
      ? []
      : [
          element('path', {
            d: path,
            fill: 'none',
            stroke: palette.first,
            'stroke-width': 2.5,
            'stroke-linejoin': 'round',
          }),
        ]),
  ];
};

/** Each level across the chart; a thick piece of it where it is likely crossed, a dot in the middle. */
const thresholds = (drawing: BandDrawing, plot: Plot, { palette }: Look): Element[] =>
  visibleThresholds(drawing).flatMap(({ value, when }): Element[] => {
    const at = plot.y.at(value);
    const end = (index: number | null): number =>
      index === null ? plot.right : Math.min(plot.right, plot.x(index));
    const stroke = palette.second;
    return [
      line([plot.left, at], [plot.right, at], { stroke, 'stroke-dasharray': '5 4' }),
      ...(when === undefined
        ? []
        : [line([end(when.from), at], [end(when.to), at], { stroke, 'stroke-width': 4 })]),
      ...(when?.middle == null
        ? []
        : [
            element('circle', {
              cx: round(end(when.middle)),
              cy: round(at),
              r: 5,
              fill: palette.paper,
              stroke,
              'stroke-width': 2.5,
            }),
          ]),
    ];
  });
