import type { MetersDrawing } from '../../view/report/drawing.ts';
import { type Element, element } from '../markup.ts';
import { writeDecimal } from '../number.ts';
import { LINE, type Look, label, line, rectangle, SIZE as S, type Scene } from './scene.ts';
import { fitText, textWidth, wrapText } from './text.ts';
import { words } from './words.ts';

const BAR = 14;
const TOP = 24;
/** More than so much of the limit is shown as a bar that goes on. */
const MOST = 2;

/** For each thing a bar against its limit, and the figure beside its name. */
export const drawMeters = (drawing: MetersDrawing, look: Look): Scene => {
  const { rows, legend } = drawing;
  const { palette, width } = look;
  const shares = rows.map(({ share }) => Math.min(share ?? 0, MOST));
  const full = width / Math.max(1, ...shares.map((share) => share * 1.04));
  const limitText = words(legend.limit, look);
  const alert = rows.find((row) => row.alert !== undefined)?.alert;
  const shapes: Element[] = [...patterns(look)];
  let y = TOP;
  for (const row of rows) {
    const value = words(row.text, look);
    const room = width - textWidth(value, S) - 16;
    const name = words(row.label, look);
    const stacked = room < 120;
    const lines = wrapText(name, S, stacked ? width : room, 2);
    for (const text of lines.length === 0 ? [''] : lines) {
      y += LINE;
      shapes.push(label(text, { x: 0, y: y - 3 }));
    }
    if (stacked) y += LINE;
    shapes.push(
      label(
        fitText(value, S, width),
        { x: width, y: y - 3 },
        { fill: inkOf(row.status, look), anchor: 'end', weight: 600 },
      ),
      rectangle({ x: 0, y: y + 2, width: full, height: BAR }, { fill: palette.band }),
      rectangle(
        { x: 0, y: y + 2, width: Math.min(row.share ?? 0, MOST) * full, height: BAR },
        fillOf(row.status, look),
      ),
    );
    if ((row.share ?? 0) > MOST) shapes.push(...goesOn(width, y + 2, look));
    shapes.push(
      line([full, y - 1], [full, y + BAR + 5], { stroke: palette.ink, 'stroke-width': 2 }),
    );
    if (row.alert !== undefined) {
      const at = row.alert * full;
      shapes.push(
        line([at, y], [at, y + BAR + 4], { stroke: palette.ink, 'stroke-dasharray': '2 2' }),
      );
    }
    y += BAR + 14;
  }
  return { height: y, shapes: [...heads(limitText, alert, { full, look, drawing }), ...shapes] };
};

/** What the marks mean, above the first bar. */
const heads = (
  limitText: string,
  alert: number | undefined,
  {
    full,
    look,
    drawing,
  }: { readonly full: number; readonly look: Look; readonly drawing: MetersDrawing },
): Element[] => {
  const { palette, width } = look;
  const limit = `100 % ${limitText}`.replace('100 %', percent(1, look));
  const end = Math.min(width, full + textWidth(limit, S) / 2);
  const from = end - textWidth(limit, S);
  const head = label(limit, { x: end, y: 14 }, { fill: palette.muted, anchor: 'end' });
  if (alert === undefined || drawing.legend.alert === undefined) return [head];
  const text = `${words(drawing.legend.alert, look)} ${percent(alert, look)}`;
  const right = Math.min(alert * full + textWidth(text, S) / 2, from - 12);
  return right - textWidth(text, S) < 0
    ? [head]
    : [label(text, { x: right, y: 14 }, { fill: palette.muted, anchor: 'end' }), head];
};

const percent = (share: number, { locale }: Look): string =>
  writeDecimal({ kind: 'number', style: 'percent', value: share }, { min: 0, max: 1 }, locale);

const inkOf = (status: MetersDrawing['rows'][number]['status'], { palette }: Look): string =>
  status === 'fail' ? palette.bad : status === 'warn' ? palette.warn : palette.ink;

/** What is broken is hatched: it shows on paper too. */
const fillOf = (status: MetersDrawing['rows'][number]['status'], { id, palette }: Look) =>
  status === 'fail' || status === 'warn'
    ? { fill: `url(#${id}-${status})`, stroke: status === 'fail' ? palette.bad : palette.warn }
    : { fill: palette.first };

const patterns = ({ id, palette }: Look): Element[] =>
  (['fail', 'warn'] as const).map((name) =>
    element(
      'pattern',
      {
        id: `${id}-${name}`,
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: name === 'fail' ? 'rotate(45)' : 'rotate(-45)',
      },
      element('rect', { width: 6, height: 6, fill: palette.paper }),
      element('rect', {
        width: name === 'fail' ? 4 : 3,
        height: 6,
        fill: name === 'fail' ? palette.bad : palette.warn,
      }),
    ),
  );

const goesOn = (width: number, y: number, { palette }: Look): Element[] => [
  element('path', {
    d: `M${width - 14} ${y - 2}l5 9l-5 9M${width - 8} ${y - 2}l5 9l-5 9`,
    fill: 'none',
    stroke: palette.paper,
    'stroke-width': 2.5,
  }),
];
