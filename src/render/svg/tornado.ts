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
  const { bars, base, baseLabel, format } = drawing;
  const { palette, width, locale } = look;
  const ends = bars.flatMap(({ low, high }) => [low.value, high.value]);
  const of = (value: number): string => compact(value, format, locale);
  const room = Math.max(...[...ends, base].map((value) => textWidth(of(value), S))) + 8;
  const axis = axisOf({
    from: Math.min(base, ...ends),
    to: Math.max(base, ...ends),
    scale: 'linear',
    range: [room, width - room],
    format,
    locale,
    count: 4,
  });
  const middle = axis.at(base);
  const shapes: Element[] = [];
  let y = TOP;
  for (const bar of bars) {
    for (const text of wrapText(words(bar.label, look), S, width, 2)) {
      y += LINE;
      shapes.push(label(text, { x: 0, y: y - 3 }, { fill: palette.ink, halo: palette.paper }));
    }
    const inputs = [words(bar.low.label, look), words(bar.high.label, look)] as const;
    const halves: Half[] = [
      { side: 'low', value: bar.low.value },
      { side: 'high', value: bar.high.value },
    ];
    shapes.push(...bothHalves(halves, of, { axis, middle, y, look }));
    y += BAR;
    const note = inputs[0] === '' ? '' : `${inputs[0]} → ${inputs[1]}`;
    if (note !== '') {
      y += LINE - 1;
      shapes.push(
        label(
          fitText(note, S, width),
          { x: 0, y: y - 3 },
          { fill: palette.muted, halo: palette.paper },
        ),
      );
    }
    y += 8;
  }
  const head = fitText(words(baseLabel, look), S, width);
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
      return label(of(value), { x, y: y + BAR - 4 }, { fill: palette.ink, anchor });
    }),
  ];
};
