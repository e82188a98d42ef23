import type { MatrixDrawing } from '../../view/report/drawing.ts';
import { type Element, element } from '../markup.ts';
import { LINE, type Look, label, rectangle, round, SIZE as S, type Scene } from './scene.ts';
import { fitText, textWidth } from './text.ts';
import { words } from './words.ts';

const DOT = 26;
const LEAST = 46;

/** A grid of probability (upwards) and impact (to the right), with the number of each thing in its cell. */
export const drawMatrix = (drawing: MatrixDrawing, look: Look): Scene => {
  const { x, y, items } = drawing;
  const { palette, width } = look;
  const names = y.levels.map((level) => words(level, look));
  const left = Math.max(...names.map((name) => textWidth(name, S))) + 12;
  const cell = (width - left) / x.levels.length;
  const perRow = Math.max(1, Math.floor((cell - 6) / DOT));
  const shapes: Element[] = [
    label(fitText(`${words(y.label, look)} ↑`, S, width), { x: 0, y: 12 }, { fill: palette.muted }),
  ];
  let top = 22;
  for (let level = y.levels.length - 1; level >= 0; level--) {
    const here = items.filter((item) => item.y === level);
    const most = Math.max(0, ...x.levels.map((_, i) => here.filter((item) => item.x === i).length));
    const height = Math.max(LEAST, Math.ceil(most / perRow) * DOT + 12);
    shapes.push(
      label(
        names[level] ?? '',
        { x: left - 10, y: top + height / 2 + 4 },
        { fill: palette.ink, anchor: 'end' },
      ),
    );
    x.levels.forEach((_, i) => {
      const at = { x: left + i * cell, y: top, width: cell, height };
      shapes.push(
        rectangle(
          { ...at, x: at.x + 1, y: at.y + 1, width: cell - 2, height: height - 2 },
          {
            fill: palette.band,
            'fill-opacity': SHADES[Math.min(3, Math.round((i + level) / 2))],
            stroke: palette.grid,
          },
        ),
        ...dots(
          here.filter((item) => item.x === i),
          at,
          perRow,
          look,
        ),
      );
    });
    top += height;
  }
  x.levels.forEach((level, i) => {
    shapes.push(
      label(
        fitText(words(level, look), S, cell - 4),
        { x: left + (i + 0.5) * cell, y: top + LINE },
        { fill: palette.ink, anchor: 'middle' },
      ),
    );
  });
  shapes.push(
    label(
      `${words(x.label, look)} →`,
      { x: width, y: top + 2 * LINE + 4 },
      { fill: palette.muted, anchor: 'end' },
    ),
  );
  return { height: top + 2 * LINE + 10, shapes };
};

/** The graver, the darker. */
const SHADES = [0.25, 0.55, 0.85, 1];

const dots = (
  items: MatrixDrawing['items'],
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  perRow: number,
  { palette }: Look,
): Element[] => {
  const rows = Math.ceil(items.length / perRow);
  return items.flatMap(({ number }, i) => {
    const row = Math.floor(i / perRow);
    const inRow = Math.min(perRow, items.length - row * perRow);
    const cx = at.x + at.width / 2 + ((i % perRow) - (inRow - 1) / 2) * DOT;
    const cy = at.y + at.height / 2 + (row - (rows - 1) / 2) * DOT;
    return [
      element('circle', {
        cx: round(cx),
        cy: round(cy),
        r: 11,
        fill: palette.paper,
        stroke: palette.ink,
        'stroke-width': 1.5,
      }),
      label(
        String(number),
        { x: cx, y: cy + 4 },
        { fill: palette.ink, anchor: 'middle', weight: 600 },
      ),
    ];
  });
};
