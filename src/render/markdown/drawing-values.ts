import { type Inline, type NumberFormat, type Prose, prose } from '../../lib/inline.ts';
import { rounded, roundingOf } from '../../lib/rounded.ts';
import type { Block } from '../../view/document.ts';
import type { CurveDrawing, Drawing } from '../../view/report/drawing.ts';

/** What a chart shows, where nothing is drawn and no table beside it has its values. */
export const drawingValues = (drawing: Drawing): Block[] => {
  switch (drawing.kind) {
    case 'tornado':
      return listOf(
        drawing.bars.map(
          ({ label, low, high }) =>
            prose`${label}: ${low.label} → ${roughly(low.value, drawing.format)}; ${high.label} → ${roughly(high.value, drawing.format)}`,
        ),
      );
    case 'meters':
      return listOf(drawing.rows.map(({ label, text }) => prose`${label}: ${text}`));
    case 'curve':
      return [curveTable(drawing)];
    default:
      return [];
  }
};

const listOf = (lines: readonly Prose[]): Block[] => [
  { kind: 'list', items: lines.map((content) => ({ content })) },
];

/** The curve where something begins, and at its end. */
const curveTable = ({ x, y, points, marks }: CurveDrawing): Block => {
  const last = points.at(-1)?.x;
  const places = [...marks.map((mark) => mark.x), ...(last === undefined ? [] : [last])];
  const rows = [...new Set(places)].flatMap((at): Prose[][] => {
    // Where the curve jumps the value after the jump counts.
    const value = points.findLast((point) => point.x <= at)?.y;
    return value == null ? [] : [[[roughly(at, x.format)], [roughly(value, y.format)]]];
  });
  return {
    kind: 'table',
    columns: [
      { key: 'x', title: x.label, align: 'right', priority: 1 },
      { key: 'y', title: y.label, align: 'right', priority: 1 },
    ],
    rows,
  };
};

/** As exactly as the sentences beside it tell it. */
const roughly = (value: number, format: NumberFormat): Inline => ({
  kind: 'number',
  value: rounded(value, roundingOf(format)) ?? value,
  ...format,
});
