import type { Prose } from '../../lib/inline.ts';
import type { Symbols } from '../symbols.ts';
import type { Paint } from './paint.ts';
import { type Effect, type Span, spansText, toSpans } from './spans.ts';
import { widthOf } from './width.ts';
import { wrapSpans } from './wrap.ts';

/** What every part of the terminal renderer needs to know. */
export type Context = {
  /** Cells of a line; undefined: never wrap. */
  readonly width: number | undefined;
  readonly locale: string;
  readonly symbols: Symbols;
  readonly paint: Paint;
};

/** What stands before the first line of a text, and before the others. */
export type Lead = { readonly first: readonly Span[]; readonly rest: readonly Span[] };

const NO_LEAD: Lead = { first: [], rest: [] };
/** A lead must leave room for some words, or each would stand on a line of its own. */
const NARROWEST_TEXT = 16;

export const span = (text: string, ...effects: Effect[]): Span => ({ text, effects });

/** A lead whose first line has `symbol`, and whose others are indented as far. */
export const hangingLead = (indent: number, symbol: Span): Lead => ({
  first: [span(' '.repeat(indent)), symbol, span(' ')],
  rest: [span(' '.repeat(indent + widthOf(symbol.text) + 1))],
});

/** Prose within the width, behind its lead. */
export const textLines = (
  context: Context,
  prose: Prose,
  {
    effects = [],
    lead = NO_LEAD,
  }: { readonly effects?: readonly Effect[]; readonly lead?: Lead } = {},
): readonly string[] => {
  const taken = widthOf(spansText(lead.rest));
  const room =
    context.width === undefined ? undefined : Math.max(NARROWEST_TEXT, context.width - taken);
  return wrapSpans(toSpans(prose, context, effects), room).map((line, i) =>
    context.paint([...(i === 0 ? lead.first : lead.rest), ...line]),
  );
};
