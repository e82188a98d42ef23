import type { TornadoDrawing } from '../../view/report/drawing.ts';
import type { Element } from '../markup.ts';
import { type Axis, axisOf, compact } from './axis.ts';
import { hatch } from './hatch.ts';
import { LINE, type Look, label, line, rectangle, SIZE as S, type Scene } from './scene.ts';
import { fitText, textWidth, wrapText } from './text.ts';
import { words } from './words.ts';

const BAR = 16;
const TOP = 24;

/** What moves a number: how far it goes with each input low and high, the widest first. */
export const drawTornado = (drawing: TornadoDrawing, look: Look): Scene => {
  const { palette, width } = look;
  const axis = axisOfBars(drawing, look);
  const middle = axis.at(drawing.base);
  const shapes: Element[] = [];
  let y = TOP;
  for (const bar of drawing.bars) {
    const drawn = drawBar(bar, drawing.format, { axis, middle, y, look });
    shapes.push(...drawn.shapes);
    y += drawn.height;
  }
  const head = fitText(words(drawing.baseLabel, look), S, width);
  const left = Math.min(Math.max(0, middle - textWidth(head, S) / 2), width - textWidth(head, S));
  return {
    height: y,
    shapes: [
      ...hatch(look),
      line([middle, 18], [middle, y - 4], { stroke: palette.ink, 'stroke-dasharray': '3 3' }),
      label(head, { x: left, y: 13 }, { fill: palette.muted }),
      ...shapes,
    ],
  };
};

/** It leaves room at both sides for the figure at the end of the longest bar. */
const axisOfBars = ({ bars, base, format }: TornadoDrawing, { width, locale }: Look): Axis => {
  const values = [...bars.flatMap(({ low, high }) => [low.value, high.value]), base];
  const room = Math.max(...values.map((value) => textWidth(compact(value, format, locale), S))) + 8;
  const [from, to] = [Math.min(...values), Math.max(...values)];
  return axisOf({
    from,
    to,
    scale: 'linear',
    range: [room, width - room],
    format,
    locale,
    count: 4,
  });
};

/** The name of an input, its bar, and what the input is at both ends. */
const drawBar = (
  bar: TornadoDrawing['bars'][number],
  format: TornadoDrawing['format'],
  { y: top, ...place }: Place,
): Scene => {
  const { look } = place;
  const { palette, width, locale } = look;
  const names = wrapText(words(bar.label, look), S, width, 2);
  const y = top + names.length * LINE;
  const halves: Half[] = [
    { side: 'low', value: bar.low.value },
    { side: 'high', value: bar.high.value },
  ];
  const [low, high] = [words(bar.low.label, look), words(bar.high.label, look)];
  const note = low === '' ? [] : [fitText(`${low} → ${high}`, S, width)];
  const below = y + BAR + LINE - 1;
  const halo = palette.paper;
  return {
    height: names.length * LINE + BAR + note.length * (LINE - 1) + 8,
    shapes: [
      ...names.map((text, i) => label(text, { x: 0, y: top + (i + 1) * LINE - 3 }, { halo })),
      ...bothHalves(halves, (value) => compact(value, format, locale), { ...place, y }),
      ...note.map((text) => label(text, { x: 0, y: below - 3 }, { fill: palette.muted, halo })),
    ],
  };
};

type Half = { readonly side: 'low' | 'high'; readonly value: number };

type Place = {
  readonly axis: Axis;
  readonly middle: number;
  readonly y: number;
  readonly look: Look;
};

/** Both ends of a bar from the middle, the lesser figure before all of it and the greater behind. */
const bothHalves = (
  halves: readonly Half[],
  of: (value: number) => string,
  { axis, middle, y, look }: Place,
): Element[] => {
  const { palette } = look;
  const fills = {
    low: { fill: `url(#${look.id}-hatch)`, stroke: palette.second },
    high: { fill: palette.first },
  };
  const sorted = halves.toSorted((a, b) => a.value - b.value);
  return [
    ...halves.map(({ side, value }) => {
      const at = axis.at(value);
      const span = { x: Math.min(at, middle), width: Math.abs(at - middle) };
      return rectangle({ ...span, y: y + 2, height: BAR - 4 }, fills[side]);
    }),
    ...sorted.map(({ value }, i) => {
      const at = axis.at(value);
      const x = i === 0 ? Math.min(at, middle) - 5 : Math.max(at, middle) + 5;
      const anchor = i === 0 ? ('end' as const) : ('start' as const);
      return label(of(value), { x, y: y + BAR - 4 }, { anchor });
    }),
  ];
};
