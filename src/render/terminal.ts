import { assertNever } from '../lib/assert-never.ts';
import type { Prose, Status } from '../lib/inline.ts';
import type { Block, Document } from '../view/document.ts';
import { cleanCode } from './clean.ts';
import { evenMoney } from './even-money.ts';
import { ASCII_SYMBOLS, UNICODE_SYMBOLS } from './symbols.ts';
import { chartLines } from './terminal/chart.ts';
import { listLines } from './terminal/list.ts';
import { createPaint } from './terminal/paint.ts';
import { STATUS_COLOURS } from './terminal/spans.ts';
import { hiddenColumns, type NotShown, tableLines } from './terminal/table.ts';
import { type Context, hangingLead, span, textLines } from './terminal/text.ts';
import { treeLines } from './terminal/tree.ts';

export type TerminalOptions = {
  /** Cells of a line; undefined: wrap nothing and drop nothing, as for a pipe. */
  readonly width: number | undefined;
  readonly colour: boolean;
  /** Only ASCII for what is drawn; words keep their letters. */
  readonly ascii: boolean;
  /** Of numbers and plurals; the words are in the Document already. */
  readonly locale: string;
  /** `Not shown: cost, region (use --wide)`: the words belong to a catalogue. */
  readonly notShown: NotShown;
};

/**
 * A Document as a terminal shows it. Blocks are parted by an empty line, a heading stands on its
 * block; no line ends in a space, the output ends in one newline.
 */
export const renderTerminal = (document: Document, options: TerminalOptions): string => {
  const context: Context = {
    width: options.width,
    locale: options.locale,
    symbols: options.ascii ? ASCII_SYMBOLS : UNICODE_SYMBOLS,
    paint: createPaint(options.colour),
  };
  let text = '';
  let separator = '';
  let hidden = (): readonly string[] => [];
  for (const block of document.blocks) {
    // Asked only where a legend follows, as it is to lay the table out once more.
    if (block.kind === 'table') hidden = () => hiddenColumns(context, block);
    if (block.kind === 'paragraph' && block.column !== undefined) {
      if (hidden().includes(block.column)) continue;
    }
    const lines = blockLines(context, block, options.notShown);
    const end = lines.findLastIndex((line) => line !== '') + 1;
    if (end === 0) continue;
    text += separator + lines.slice(0, end).join('\n');
    separator = block.kind === 'heading' ? '\n' : '\n\n';
  }
  return `${text}\n`;
};

const blockLines = (context: Context, block: Block, notShown: NotShown): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return textLines(context, block.content, { effects: ['bold'] });
    case 'paragraph':
      return textLines(context, block.content);
    case 'list':
      return listLines(context, block.items);
    case 'table':
      return tableLines(context, evenMoney(block), notShown);
    case 'tree':
      return treeLines(context, block.lines);
    case 'chart':
      return chartLines(context, block);
    case 'callout':
      return calloutLines(context, block.status, block.content);
    case 'code':
      return codeLines(context, block);
    default:
      return assertNever(block);
  }
};

/** Verbatim; of a diff, what goes is red and what comes green. */
const codeLines = (
  { paint }: Context,
  { text, language }: Extract<Block, { kind: 'code' }>,
): readonly string[] => {
  const lines = cleanCode(text.trimEnd());
  if (language !== 'diff') return lines.map((line) => `  ${line}`.trimEnd());
  return lines.map((line) => {
    const colour = DIFF_COLOURS[line.charAt(0)];
    return paint([{ text: `  ${line}`, effects: colour === undefined ? [] : [colour] }]);
  });
};

const DIFF_COLOURS: Readonly<Record<string, 'red' | 'green' | 'cyan'>> = {
  '-': 'red',
  '+': 'green',
  '@': 'cyan',
};

const calloutLines = (context: Context, status: Status, content: Prose): readonly string[] => {
  const symbol = span(context.symbols.status[status], STATUS_COLOURS[status], 'bold');
  return textLines(context, content, { effects: ['bold'], lead: hangingLead(0, symbol) });
};
