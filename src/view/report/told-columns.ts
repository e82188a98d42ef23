import type { Prose } from '../../lib/inline.ts';
import type { ReportBlock, ReportSection, ReportTable } from './document.ts';

/** Sections whose tables have no column without a word: where nothing is measured there is no headroom to tell. */
export const withToldColumns = (sections: readonly ReportSection[]): readonly ReportSection[] =>
  sections.map((section) => ({ ...section, blocks: section.blocks.map(blockOf) }));

const blockOf = (block: ReportBlock): ReportBlock =>
  block.kind === 'table' ? tableOf(block) : block;

/** The first column names the rows, and stays. */
const tableOf = (table: ReportTable): ReportTable => {
  const { columns, rows } = table;
  const told = columns.map((_, i) => i === 0 || rows.some((row) => isTold(row[i] ?? [])));
  if (told.every(Boolean)) return table;
  return {
    ...table,
    columns: columns.filter((_, i) => told[i]),
    rows: rows.map((row) => row.filter((_, i) => told[i])),
  };
};

const isTold = (cell: Prose): boolean => cell.some((node) => node !== '');
