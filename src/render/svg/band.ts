import type { ChartValues } from '../../view/document.ts';
import type { BandDrawing } from '../../view/report/drawing.ts';
import { type Element, element } from '../markup.ts';
import { type Axis, axisOf, compact, spacedLabels } from './axis.ts';
import { bandPath, linePath } from './path.ts';
import { LINE, type Look, label, line, round, SIZE as S, type Scene, spread } from './scene.ts';
import { fitText, textWidth, wrapText } from './text.ts';
import { monthWords, words } from './words.ts';

const NARROW = 480;
const TOP = 34;
const BOTTOM = 26;

type Plot = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly y: Axis;
  readonly x: (index: number) => number;
};

/** A line over months in its band, the levels that it crosses, and when it likely does. */
export const drawBand = (drawing: BandDrawing, look: Look): Scene => {
  if (known(drawing.line.values).length === 0) return { height: 0, shapes: [] };
  const narrow = look.width < NARROW;
  const height = narrow ? 300 : 340;
  const plot = plotOf(drawing, look, height);
  return {
    height,
    shapes: [
      ...legend(drawing, look),
      ...grid(drawing, plot, look),
      ...bandAndLine(drawing, plot, look),
      ...thresholds(drawing, plot, look),
      ...endLabels(drawing, plot, look),
    ],
  };
};

const known = (values: ChartValues): number[] => values.filter((value) => value !== null);

const plotOf = (drawing: BandDrawing, look: Look, height: number): Plot => {
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
  const right = look.width - (look.width < NARROW ? 118 : 176);
  const step = (right - left) / Math.max(1, months.length - 1);
  return { left, right, top: TOP, bottom: height - BOTTOM, y, x: (index) => left + index * step };
};

/** Levels far from what is expected would press all else flat. */
const FAR = 3;

const visibleThresholds = ({
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

/** What is drawn how, side by side as far as they have room. */
const legend = (drawing: BandDrawing, look: Look): Element[] => {
  const { palette } = look;
  const { line: own, band, before } = drawing;
  const stroke = { stroke: palette.first, 'stroke-width': 2.5 };
  const items = [
    { name: own.label, sign: (x: number) => line([x, 11], [x + 18, 11], stroke) },
    ...(before === undefined
      ? []
      : [{ name: before.label, sign: (x: number) => line([x, 11], [x + 18, 11], beforeOf(look)) }]),
    ...(band === undefined
      ? []
      : [
          {
            name: band.label,
            sign: (x: number) =>
              element('rect', { x: round(x), y: 5, width: 18, height: 12, fill: palette.band }),
          },
        ]),
  ];
  let x = 0;
  return items.flatMap(({ name, sign }, i) => {
    // What one leaves of its share is for those behind it.
    const share = (look.width - x) / (items.length - i);
    const text = fitText(words(name, look), S, share - 24);
    const shapes = [sign(x), label(text, { x: x + 24, y: 15 }, { fill: palette.ink })];
    x += 42 + textWidth(text, S);
    return shapes;
  });
};

/** The line before something was changed: thinner, and dashed for those who see no colour. */
const beforeOf = ({ palette }: Look) => ({
  stroke: palette.muted,
  'stroke-width': 1.75,
  'stroke-dasharray': '6 4',
});

const grid = ({ months }: BandDrawing, plot: Plot, look: Look): Element[] => {
  const { left, right, bottom, y, x } = plot;
  const { palette } = look;
  const texts = months.map((month) => monthWords(month, look));
  return [
    ...y.ticks.flatMap(({ at, text }) => [
      line([left, at], [right, at], { stroke: palette.grid }),
      label(text, { x: left - 8, y: at + 4 }, { fill: palette.muted, anchor: 'end' }),
    ]),
    ...spacedLabels(texts, x, look.width).map(({ text, middle }) =>
      label(text, { x: middle, y: bottom + 18 }, { fill: palette.muted, anchor: 'middle' }),
    ),
  ];
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

type EndLabel = {
  readonly lines: readonly string[];
  readonly at: number;
  readonly fill: string;
  readonly weight?: number;
};

/** At the right: where the line and its band end, and what the levels are called. */
const endLabels = (drawing: BandDrawing, plot: Plot, look: Look): Element[] => {
  const { palette } = look;
  const x = plot.right + 12;
  const labels = endLabelsOf(drawing, plot, look, look.width - x);
  const places = spread(
    labels.map(({ at, lines }) => ({ at, height: lines.length * LINE + 3 })),
    plot.top - 8,
    plot.bottom + 8,
  );
  return labels.flatMap(({ lines, at, fill, weight }, i) => {
    const middle = places[i];
    if (middle === undefined) return [];
    const first = middle - (lines.length * LINE) / 2 + LINE - 4;
    return [
      line([plot.right + 1, at], [x - 3, middle], { stroke: palette.grid }),
      ...lines.map((text, k) =>
        label(
          text,
          { x, y: first + k * LINE },
          { fill, ...(weight === undefined ? {} : { weight }) },
        ),
      ),
    ];
  });
};

const endLabelsOf = (drawing: BandDrawing, plot: Plot, look: Look, room: number): EndLabel[] => {
  const {
    line: { values },
    band,
    format,
  } = drawing;
  const { palette } = look;
  const value = (from: ChartValues | undefined, fill: string, weight?: number): EndLabel[] => {
    const last = from?.findLast((one) => one !== null);
    if (last === undefined || last === null) return [];
    const text = compact(last, format, look.locale);
    return [
      { lines: [text], at: plot.y.at(last), fill, ...(weight === undefined ? {} : { weight }) },
    ];
  };
  return [
    ...value(values, palette.first, 700),
    ...visibleThresholds(drawing).map(({ value: level, label: name }) => ({
      lines: wrapText(words(name, look), S, room, look.width < NARROW ? 4 : 3),
      at: plot.y.at(level),
      fill: palette.second,
    })),
    ...value(band?.high, palette.muted),
    ...value(band?.low, palette.muted),
  ];
};
