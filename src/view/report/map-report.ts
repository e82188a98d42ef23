import type { Inline, NumberFormat, NumberNode, Prose } from '../../lib/inline.ts';
import type { ListItem } from '../document.ts';
import type { Derivation, ReportBlock, ReportSection } from './document.ts';
import type { Drawing } from './drawing.ts';

/** What is done to each number of a report, in its words and in its charts. */
export type NumberMap = {
  readonly number: (node: NumberNode) => NumberNode;
  /** The format of an axis, and what its values are multiplied by. */
  readonly axis: (format: NumberFormat) => {
    readonly format: NumberFormat;
    readonly factor: number;
  };
  /** What a traced figure is traced to, where it is not what it was. */
  readonly traced?: (id: string) => string;
};

/** Sections in which each traced figure leads to another derivation. */
export const mapTraced = (
  sections: readonly ReportSection[],
  traced: (id: string) => string,
): ReportSection[] =>
  mapNumbers(sections, {
    number: (node) => node,
    axis: (format) => ({ format, factor: 1 }),
    traced,
  });

/** Sections in which every number is another one. */
export const mapNumbers = (sections: readonly ReportSection[], map: NumberMap): ReportSection[] =>
  sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => mapBlock(block, map)),
  }));

const mapBlock = (block: ReportBlock, map: NumberMap): ReportBlock => {
  const of = (prose: Prose): Prose => mapProse(prose, map);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'lead':
    case 'callout':
      return { ...block, content: of(block.content) };
    case 'list':
      return { ...block, items: block.items.map((item) => mapItem(item, map)) };
    case 'table':
      return {
        ...block,
        caption: of(block.caption),
        columns: block.columns.map((column) => ({ ...column, title: of(column.title) })),
        rows: block.rows.map((row) => row.map(of)),
      };
    case 'figure':
      return {
        ...block,
        caption: of(block.caption),
        description: of(block.description),
        drawing: mapDrawing(block.drawing, map),
      };
    case 'key_figures':
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          label: of(item.label),
          value: of(item.value),
          note: of(item.note),
        })),
      };
    case 'derivations':
      return { ...block, items: block.items.map((item) => mapDerivation(item, of)) };
  }
};

const mapItem = (item: ListItem, map: NumberMap): ListItem => ({
  ...item,
  content: mapProse(item.content, map),
  ...(item.children === undefined
    ? {}
    : { children: item.children.map((child) => mapItem(child, map)) }),
});

const mapDerivation = (item: Derivation, of: (prose: Prose) => Prose): Derivation => ({
  ...item,
  name: of(item.name),
  value: of(item.value),
  ...(item.range === undefined ? {} : { range: of(item.range) }),
  ...(item.formula === undefined ? {} : { formula: of(item.formula) }),
  ...(item.counted === undefined ? {} : { counted: of(item.counted) }),
  inputs: item.inputs.map(({ id, content }) => ({ id, content: of(content) })),
});

const mapProse = (prose: Prose, map: NumberMap): Prose => prose.map((node) => mapNode(node, map));

const mapNode = (node: Inline, map: NumberMap): Inline => {
  if (typeof node === 'string') return node;
  if (node.kind === 'number') return map.number(node);
  if (!('content' in node) || node.content === undefined) return node;
  const content = mapProse(node.content, map);
  return node.kind === 'traced'
    ? { ...node, id: map.traced?.(node.id) ?? node.id, content }
    : { ...node, content };
};

const times = (values: readonly (number | null)[], factor: number): readonly (number | null)[] =>
  factor === 1 ? values : values.map((value) => (value === null ? null : value * factor));

const mapDrawing = (drawing: Drawing, map: NumberMap): Drawing => {
  const of = (prose: Prose): Prose => mapProse(prose, map);
  switch (drawing.kind) {
    case 'band': {
      const { format, factor } = map.axis(drawing.format);
      const { line, band, thresholds } = drawing;
      return {
        ...drawing,
        format,
        line: { label: of(line.label), values: times(line.values, factor) },
        ...(band === undefined
          ? {}
          : { band: { ...band, low: times(band.low, factor), high: times(band.high, factor) } }),
        thresholds: thresholds.map((one) => ({
          ...one,
          value: one.value * factor,
          label: of(one.label),
        })),
      };
    }
    case 'bars': {
      const { format, factor } = map.axis(drawing.format);
      const series = drawing.series.map((one) => ({ ...one, values: times(one.values, factor) }));
      return { ...drawing, format, series };
    }
    case 'curve': {
      const [x, y] = [map.axis(drawing.x.format), map.axis(drawing.y.format)];
      return {
        ...drawing,
        x: { ...drawing.x, format: x.format },
        y: { ...drawing.y, format: y.format },
        points: drawing.points.map((point) => ({
          x: point.x * x.factor,
          y: point.y === null ? null : point.y * y.factor,
        })),
        marks: drawing.marks.map((mark) => ({ ...mark, x: mark.x * x.factor })),
      };
    }
    case 'tornado': {
      const { format, factor } = map.axis(drawing.format);
      const end = (one: { readonly value: number; readonly label: Prose }) => ({
        value: one.value * factor,
        label: of(one.label),
      });
      return {
        ...drawing,
        format,
        base: drawing.base * factor,
        baseLabel: of(drawing.baseLabel),
        bars: drawing.bars.map((bar) => ({ ...bar, low: end(bar.low), high: end(bar.high) })),
      };
    }
    case 'meters':
      return { ...drawing, rows: drawing.rows.map((row) => ({ ...row, text: of(row.text) })) };
    case 'calendar':
      return { ...drawing, rows: drawing.rows.map((row) => ({ ...row, label: of(row.label) })) };
    case 'matrix':
      return drawing;
  }
};
