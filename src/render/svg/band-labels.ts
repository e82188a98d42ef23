import type { ChartValues } from '../../view/document.ts';
import type { BandDrawing } from '../../view/report/drawing.ts';
import { type Element, element } from '../markup.ts';
import { compactRough } from './axis.ts';
import { NARROW, type Plot, visibleThresholds } from './band-plot.ts';
import { group, LINE, type Look, label, line, round, SIZE as S, spread } from './scene.ts';
import { fitText, textWidth, wrapText } from './text.ts';
import { words } from './words.ts';

/** What is drawn how, side by side as far as they have room. */
export const legend = (drawing: BandDrawing, look: Look): Element[] => {
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
    const shapes = [sign(x), label(text, { x: x + 24, y: 15 })];
    x += 42 + textWidth(text, S);
    return shapes;
  });
};

/** The line before something was changed: thinner, and dashed for those who see no colour. */
export const beforeOf = ({ palette }: Look) => ({
  stroke: palette.muted,
  'stroke-width': 1.75,
  'stroke-dasharray': '6 4',
});

type EndLabel = {
  readonly lines: readonly string[];
  readonly at: number;
  readonly fill: string;
  readonly weight?: number;
};

/** At the right: where the line and its band end, and what the levels are called. */
export const endLabels = (drawing: BandDrawing, plot: Plot, look: Look): Element[] => {
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
    return group(
      line([plot.right + 1, at], [x - 3, middle], { stroke: palette.grid }),
      ...lines.map((text, k) =>
        label(
          text,
          { x, y: first + k * LINE },
          { fill, ...(weight === undefined ? {} : { weight }) },
        ),
      ),
    );
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
    const text = compactRough(last, format, look.locale);
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
