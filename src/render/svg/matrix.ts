import type { MatrixDrawing } from '../../view/report/drawing.ts';
import { type Element, element } from '../markup.ts';
import { LINE, type Look, label, rectangle, round, SIZE as S, type Scene } from './scene.ts';
import { fitText, textWidth } from './text.ts';
import { words } from './words.ts';

const DOT = 26;
const LEAST = 46;

/** A grid of probability (upwards) and impact (to the right), with the number of each thing in its cell. */
export const drawMatrix = (drawing: MatrixDrawing, look: Look): Scene => {
  const { x, y } = drawing;
  const { palette, width } = look;
  const names = y.levels.map((level) => words(level, look));
  const left = Math.max(...names.map((name) => textWidth(name, S))) + 12;
  const grid: Grid = { left, cell: (width - left) / x.levels.length };
  const shapes: Element[] = [
    label(fitText(`${words(y.label, look)} ↑`, S, width), { x: 0, y: 12 }, { fill: palette.muted }),
  ];
  let top = 22;
  for (let level = y.levels.length - 1; level >= 0; level--) {
    const row = drawRow(drawing, { level, name: names[level] ?? '', top }, grid, look);
    shapes.push(...row.shapes);
    top += row.height;
  }
  shapes.push(
    ...columnNames(drawing, top + LINE, grid, look),
    label(
      `${words(x.label, look)} →`,
      { x: width, y: top + 2 * LINE + 4 },
      { fill: palette.muted, anchor: 'end' },
    ),
  );
  return { height: top + 2 * LINE + 10, shapes };
};

/** Where the cells begin, and how wide each is. */
type Grid = { readonly left: number; readonly cell: number };

/** The cells of a probability, as high as the fullest of them needs. */
const drawRow = (
  { x, items }: MatrixDrawing,
  { level, name, top }: { readonly level: number; readonly name: string; readonly top: number },
  { left, cell }: Grid,
  look: Look,
): Scene => {
  const { palette } = look;
  const cells = x.levels.map((_, i) => items.filter((item) => item.y === level && item.x === i));
  const perRow = Math.max(1, Math.floor((cell - 6) / DOT));
  const most = Math.max(0, ...cells.map((here) => here.length));
  const height = Math.max(LEAST, Math.ceil(most / perRow) * DOT + 12);
  const middle = top + height / 2 + 4;
  return {
    height,
    shapes: [
      label(name, { x: left - 10, y: middle }, { anchor: 'end' }),
      ...cells.flatMap((here, i) => {
        const at = { x: left + i * cell, y: top, width: cell, height };
        const shade = SHADES[Math.min(3, Math.round((i + level) / 2))];
        return [
          rectangle(
            { x: at.x + 1, y: at.y + 1, width: cell - 2, height: height - 2 },
            { fill: palette.band, 'fill-opacity': shade, stroke: palette.grid },
          ),
          ...dots(here, at, perRow, look),
        ];
      }),
    ],
  };
};

const columnNames = (
  { x }: MatrixDrawing,
  y: number,
  { left, cell }: Grid,
  look: Look,
): Element[] =>
  x.levels.map((level, i) =>
    label(
      fitText(words(level, look), S, cell - 4),
      { x: left + (i + 0.5) * cell, y },
      { anchor: 'middle' },
    ),
  );

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
      label(String(number), { x: cx, y: cy + 4 }, { anchor: 'middle', weight: 600 }),
    ];
  });
};
