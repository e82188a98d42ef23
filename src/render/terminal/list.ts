import type { ListItem } from '../../view/document.ts';
import { STATUS_COLOURS } from './spans.ts';
import { type Context, hangingLead, span, textLines } from './text.ts';

/** Items behind their symbols, children indented below; long ones hang behind the symbol. */
export const listLines = (
  context: Context,
  items: readonly ListItem[],
  indent = 0,
): readonly string[] =>
  items.flatMap((item) => [
    ...textLines(context, item.content, { lead: hangingLead(indent, itemSymbol(context, item)) }),
    ...listLines(context, item.children ?? [], indent + 2),
  ]);

const itemSymbol = ({ symbols }: Context, { status }: ListItem) =>
  status === undefined
    ? span(symbols.bullet)
    : span(symbols.status[status], STATUS_COLOURS[status]);
