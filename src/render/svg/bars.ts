import type { BarsDrawing } from '../../view/report/drawing.ts';
import type { Element } from '../markup.ts';
import { axisOf, compact } from './axis.ts';
import { hatch } from './hatch.ts';
import { LINE, type Look, label, line, rectangle, SIZE as S, type Scene } from './scene.ts';
import { textWidth, wrapText } from './text.ts';
import { words } from './words.ts';

const BAR = 16;
const TOP = 34;

/** A row a bar, so that every amount has its own place beside it; groups one below the other. */
export const drawBars = (drawing: BarsDrawing, look: Look): Scene => {
  const { groups, series, format } = drawing;
  const { palette, locale } = look;
  const all = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const texts = all.map((value) => compact(value, format, locale));
  const room = Math.max(0, ...texts.map((text) => textWidth(text, S))) + 8;
  const negative = Math.min(0, ...all) < 0;
  const left = negative ? room : 0;
  const axis = axisOf({
    from: Math.min(0, ...all),
    to: Math.max(0, ...all) || 1,
    scale: 'linear',
    range: [left, look.width - room],
    format,
    locale,
    count: 4,
  });
  const shapes: Element[] = [...hatch(look), ...legend(drawing, look)];
  let y = TOP;
  groups.forEach((group, g) => {
    const lines = wrapText(words(group, look), S, look.width, 2);
    for (const text of lines) {
      y += LINE;
      shapes.push(label(text, { x: 0, y: y - 3 }, { weight: 600 }));
    }
    const top = y + 1;
    for (const { values, role } of series) {
      const value = values[g] ?? null;
      if (value === null) continue;
      const [from, to] = [axis.at(Math.min(0, value)), axis.at(Math.max(0, value))];
      shapes.push(
        rectangle(
          { x: from, y: y + 2, width: Math.max(1, to - from), height: BAR - 4 },
          { ...fillOf(role, look) },
        ),
        label(
          compact(value, format, locale),
          { x: value < 0 ? from - 5 : to + 5, y: y + BAR - 4 },
          { anchor: value < 0 ? 'end' : 'start' },
        ),
      );
      y += BAR;
    }
    const zero = axis.at(0);
    shapes.push(line([zero, top], [zero, y + 1], { stroke: palette.ink }));
    y += 8;
  });
  return { height: y, shapes };
};

const fillOf = (role: BarsDrawing['series'][number]['role'], { id, palette }: Look) => {
  switch (role) {
    case 'cost':
      return { fill: `url(#${id}-hatch)`, stroke: palette.second };
    case 'revenue':
      return { fill: palette.first, stroke: palette.first };
    case 'profit':
      return { fill: palette.third, stroke: palette.ink };
  }
};

const legend = ({ series }: BarsDrawing, look: Look): Element[] => {
  let x = 0;
  return series.flatMap(({ label: name, role }) => {
    const text = words(name, look);
    const shapes = [
      rectangle({ x: x + 1, y: 5, width: 16, height: 11 }, fillOf(role, look)),
      label(text, { x: x + 23, y: 15 }),
    ];
    x += 23 + textWidth(text, S) + 18;
    return shapes;
  });
};
