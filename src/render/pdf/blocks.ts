import { assertNever } from '../../lib/assert-never.ts';
import type { Prose } from '../../lib/inline.ts';
import type { ListItem } from '../../view/document.ts';
import type { Derivation, Figure, ReportBlock, ReportTable } from '../../view/report/document.ts';
import { evenMoney } from '../even-money.ts';
import { plainText } from '../inline.ts';
import { roomFor } from './room.ts';
import { type PaperSetting, spansOf } from './spans.ts';

/** A block as the template of the paper reads it; what there is none of is null. */
export type PaperBlock = Readonly<Record<string, unknown>> & { readonly kind: ReportBlock['kind'] };

/** A block of a report as data; `draw` keeps a chart and says where. */
export const blockPaper = (
  block: ReportBlock,
  setting: PaperSetting,
  draw: (figure: Figure) => { readonly path: string; readonly alt: string },
): PaperBlock => {
  const { kind } = block;
  switch (kind) {
    case 'heading':
      return { kind, level: block.level, content: spansOf(block.content, setting) };
    case 'paragraph':
    case 'lead':
      return { kind, content: spansOf(block.content, setting) };
    case 'callout':
      return { kind, status: block.status, content: spansOf(block.content, setting) };
    case 'list':
      return { kind, items: block.items.map((item) => itemPaper(item, setting)) };
    case 'table':
      return tablePaper(block, setting);
    case 'figure':
      return { kind, ...anchorOf(block), caption: spansOf(block.caption, setting), ...draw(block) };
    case 'key_figures': {
      const short = { ...setting, short: true };
      const items = block.items.map(({ label, value, note, status }) => ({
        label: spansOf(label, setting),
        value: spansOf(value, { ...short, large: true }),
        note: spansOf(note, short),
        status: status ?? null,
      }));
      return { kind, items };
    }
    case 'derivations':
      return { kind, items: block.items.map((item) => derivationPaper(item, setting)) };
    default:
      return assertNever(block);
  }
};

/** Where sentences that cite it lead, and what it is called there. */
const anchorOf = ({ kind, id, name = '' }: Figure | ReportTable) => ({ id: `${kind}-${id}`, name });

const itemPaper = (
  { content, status, children = [] }: ListItem,
  setting: PaperSetting,
): Readonly<Record<string, unknown>> => ({
  content: spansOf(content, setting),
  status: status ?? null,
  children: children.map((child) => itemPaper(child, setting)),
});

const tablePaper = (table: ReportTable, setting: PaperSetting): PaperBlock => {
  const { columns, rows } = evenMoney(table);
  const short = { ...setting, short: true };
  const lengths = columns.map(({ title }, i) =>
    [title, ...rows.map((row) => row[i] ?? [])].map(
      (cell) => plainText(cell, setting.locale).length,
    ),
  );
  const wide = wideColumn(columns, lengths);
  const titles = columns.map(({ title }) => spansOf(title, short));
  const cells = rows.map((row) => columns.map((_, i) => spansOf(row[i] ?? [], short)));
  return {
    kind: 'table',
    ...anchorOf(table),
    caption: spansOf(table.caption, setting),
    columns: columns.map(({ align }, i) => ({ title: titles[i], align, wide: i === wide })),
    rows: cells,
    totals: table.totals ?? [],
    breaks: linesOf(table) > MOST_WHOLE,
    room: roomFor({ columns, titles, cells, totals: table.totals ?? [] }),
  };
};

/** A table of more lines, which take a third of a page, may go on on the next one. */
const MOST_WHOLE = 10;

/** Lines at the least: what is said more quietly in a column of numbers has one of its own. */
const linesOf = ({ columns, rows }: ReportTable): number =>
  rows.reduce((lines, row) => {
    const ranged = columns.some(
      ({ align }, i) =>
        align === 'right' &&
        row[i]?.slice(1).some((node) => typeof node === 'object' && node.kind === 'muted'),
    );
    return lines + (ranged ? 2 : 1);
  }, 0);

/** The column of words that takes what room the others leave: the one with the longest text. */
const wideColumn = (
  columns: ReportTable['columns'],
  lengths: readonly (readonly number[])[],
): number => {
  const longest = columns.map(({ align }, i) =>
    align === 'right' ? -1 : Math.max(0, ...(lengths[i] ?? []).slice(1)),
  );
  return longest.indexOf(Math.max(...longest));
};

const derivationPaper = (
  { id, name, value, range, formula, counted, inputs, source }: Derivation,
  setting: PaperSetting,
): Readonly<Record<string, unknown>> => ({
  id,
  name: spansOf(name, setting),
  value: spansOf(value, setting),
  range: range === undefined ? null : spansOf(range, setting),
  formula: formula === undefined ? null : spansOf(formula, { ...setting, counted: true }),
  counted: counted === undefined ? null : spansOf(counted, { ...setting, counted: true }),
  inputs: inputs.map((input) =>
    spansOf([{ kind: 'traced', id: input.id, content: input.content }], setting),
  ),
  source: spansOf(source, setting),
  brief:
    formula === undefined &&
    range === undefined &&
    inputs.length === 0 &&
    lengthOf([...name, ...value], setting) * WIDE + lengthOf(source, setting) * SMALL < ONE_LINE,
});

/** What a letter of a name and of its source take of the 459 pt of a line, on the wide side. */
const WIDE = 5.3;
const SMALL = 4;
const ONE_LINE = 420;

const lengthOf = (prose: Prose, { locale }: PaperSetting): number =>
  plainText(prose, locale).length;
