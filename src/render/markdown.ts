import { assertNever } from '../lib/assert-never.ts';
import type { Prose, Status } from '../lib/inline.ts';
import type { Block, Chart, Document, ListItem, Table, TreeLine } from '../view/document.ts';
import { cleanCode } from './clean.ts';
import { evenMoney } from './even-money.ts';
import { backticksAround, escapeLineStart } from './markdown/escape.ts';
import { inlineMarkdown } from './markdown/inline.ts';
import { ASCII_SYMBOLS, UNICODE_SYMBOLS } from './symbols.ts';
import { chartDrawing, chartTitle } from './terminal/chart.ts';
import { createPaint } from './terminal/paint.ts';
import { MAX_INDENT_LEVELS, placeTree } from './tree-place.ts';

/** A Document as GitHub-flavoured Markdown; its strings are shown as they are, never obeyed. */
export const renderMarkdown = (
  document: Document,
  { locale }: { readonly locale: string },
): string => {
  const blocks = document.blocks.map((block) => blockMarkdown(block, locale));
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
};

const blockMarkdown = (block: Block, locale: string): string => {
  switch (block.kind) {
    case 'heading':
      return prefixed(`${'#'.repeat(block.level)} `, lineMarkdown(block.content, locale));
    case 'paragraph':
      return lineMarkdown(block.content, locale);
    case 'list':
      return listMarkdown(block.items, locale, '').join('\n');
    case 'table':
      return tableMarkdown(block, locale);
    case 'tree':
      return treeMarkdown(block.lines, locale);
    case 'chart':
      return chartMarkdown(block, locale);
    case 'callout': {
      const words = inlineMarkdown([{ kind: 'strong', content: block.content }], {
        locale,
        inTable: false,
      });
      return prefixed(`> ${symbolOf(block.status)}`, words);
    }
    case 'code':
      return codeMarkdown(block.text, block.language);
    default:
      return assertNever(block);
  }
};

const prefixed = (prefix: string, text: string): string => (text === '' ? '' : prefix + text);

const lineMarkdown = (prose: Prose, locale: string): string =>
  escapeLineStart(inlineMarkdown(prose, { locale, inTable: false }));

const listMarkdown = (
  items: readonly ListItem[],
  locale: string,
  indent: string,
): readonly string[] =>
  items.flatMap(({ content, status, children = [] }) => {
    return [
      itemLine(indent, symbolOf(status) + lineMarkdown(content, locale)),
      ...listMarkdown(children, locale, `${indent}  `),
    ];
  });

/** A list and a quote have a mark of their own: that of a mere fact would be a second bullet. */
const symbolOf = (status: Status | undefined): string =>
  status === undefined || status === 'info' ? '' : `${UNICODE_SYMBOLS.status[status]} `;

/** An item is never left empty: a `-` alone would underline what stands above as a heading. */
const itemLine = (indent: string, text: string): string =>
  `${indent}- ${text.trim() === '' ? '&nbsp;' : text.trim()}`;

const tableMarkdown = (table: Table, locale: string): string => {
  const { columns, rows } = evenMoney(table);
  if (columns.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cell = (prose: Prose) => inlineMarkdown(prose, { locale, inTable: true });
  return [
    line(columns.map(({ title }) => cell(title))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map((_, i) => cell(row[i] ?? [])))),
  ].join('\n');
};

/** Nested lists; beyond the deepest indentation a line tells its level instead. */
const treeMarkdown = (lines: readonly TreeLine[], locale: string): string => {
  const places = placeTree(lines);
  return lines
    .map(({ content, details = [] }, i) => {
      const level = places[i]?.level ?? 0;
      const deep = level > MAX_INDENT_LEVELS ? `(${level}) ` : '';
      const indent = '  '.repeat(Math.min(level, MAX_INDENT_LEVELS));
      const text = [content, ...details].map((prose) => lineMarkdown(prose, locale));
      return itemLine(indent, deep + text.filter((part) => part !== '').join(' — '));
    })
    .join('\n');
};

/** In ASCII: the fonts of web pages have braille and blocks in other widths than letters. */
const chartMarkdown = (chart: Chart, locale: string): string => {
  const paint = createPaint(false);
  const drawing = chartDrawing({ width: undefined, locale, symbols: ASCII_SYMBOLS, paint }, chart);
  if (drawing.length === 0) return '';
  return [
    lineMarkdown(chartTitle(chart, locale), locale),
    '',
    codeMarkdown(drawing.join('\n')),
  ].join('\n');
};

const codeMarkdown = (text: string, language = ''): string => {
  const lines = cleanCode(text.trimEnd());
  const fence = backticksAround(text, 3);
  return [`${fence}${language}`, ...lines, fence].join('\n');
};
