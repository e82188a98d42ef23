import type { CalendarDrawing } from '../../view/report/drawing.ts';
import { type Element, element } from '../markup.ts';
import { spacedLabels } from './axis.ts';
import { LINE, type Look, label, line, rectangle, round, SIZE as S, type Scene } from './scene.ts';
import { textWidth, wrapText } from './text.ts';
import { monthWords, words } from './words.ts';

const NARROW = 480;
const BAR = 12;
const TOP = 56;

/** What lasts from one month to another, a row each, its name before it or, where it is narrow, above. */
export const drawCalendar = (drawing: CalendarDrawing, look: Look): Scene => {
  const { months, rows } = drawing;
  const { palette, width } = look;
  const narrow = width < NARROW;
  const left = narrow ? 6 : width * 0.36;
  const step = (width - left - 12) / Math.max(1, months.length - 1);
  const x = (index: number): number => left + index * step;
  const shapes: Element[] = [];
  let y = TOP;
  for (const row of rows) {
    const lines = wrapText(words(row.label, look), S, narrow ? width : left - 16, narrow ? 2 : 3);
    lines.forEach((text, i) => {
      shapes.push(label(text, { x: 0, y: y + (i + 1) * LINE - 3 }, { halo: palette.paper }));
    });
    const height = Math.max(1, lines.length) * LINE;
    const middle = narrow ? y + height + BAR / 2 + 1 : y + height / 2;
    shapes.push(...span(x(row.from), x(row.to), middle, row.late, look));
    y += height + (narrow ? BAR + 10 : 7);
  }
  return {
    height: y + 4,
    shapes: [...legend(drawing, look), ...grid(months, x, y, look), ...shapes],
  };
};

/** From the decision to the first productive month, which is a diamond. */
const span = (from: number, to: number, y: number, late: boolean, { palette }: Look): Element[] => [
  rectangle(
    { x: from, y: y - BAR / 2, width: Math.max(2, to - from), height: BAR },
    {
      fill: palette.band,
      stroke: late ? palette.bad : palette.first,
      'stroke-dasharray': late ? '3 2' : undefined,
    },
  ),
  diamond(to, y, palette.first),
];

const diamond = (x: number, y: number, fill: string): Element =>
  element('path', { d: `M${round(x)} ${round(y - 7)}l7 7l-7 7l-7 -7z`, fill });

const legend = ({ legend: { span: name, end } }: CalendarDrawing, look: Look): Element[] => {
  const { palette } = look;
  const first = words(name, look);
  const x = 24 + textWidth(first, S) + 20;
  return [
    rectangle({ x: 1, y: 5, width: 16, height: 11 }, { fill: palette.band, stroke: palette.first }),
    label(first, { x: 24, y: 15 }),
    diamond(x + 7, 11, palette.first),
    label(words(end, look), { x: x + 20, y: 15 }),
  ];
};

const grid = (
  months: readonly string[],
  x: (index: number) => number,
  bottom: number,
  look: Look,
): Element[] => {
  const { palette, width } = look;
  const texts = months.map((month) => monthWords(month, look));
  return spacedLabels(texts, x, width).flatMap(({ index, text, middle }) => [
    line([x(index), TOP - 8], [x(index), bottom], { stroke: palette.grid }),
    label(text, { x: middle, y: TOP - 14 }, { fill: palette.muted, anchor: 'middle' }),
  ]);
};
