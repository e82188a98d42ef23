import { joinProse, type Prose } from '../../lib/inline.ts';
import { quote } from './quote.ts';

const MOST_NAMES = 8;

/** How a language ends a list. */
export type ListWords = {
  /** Before the last of a few: ` or `. */
  readonly last: string;
  /** Behind the first of many. */
  readonly more: (count: number) => Prose;
};

/** Names in a sentence, `a`, `b` or `c`: at most eight, the rest as a number. */
export const listNames = (names: readonly string[], { last, more }: ListWords): Prose => {
  const items = names.map((name) => [quote(name)]);
  if (items.length > MOST_NAMES) {
    const shown = joinProse(items.slice(0, MOST_NAMES - 1), ', ');
    return [...shown, ...more(items.length - MOST_NAMES + 1)];
  }
  const head = joinProse(items.slice(0, -1), ', ');
  const end = items.at(-1) ?? [];
  return head.length === 0 ? end : [...head, last, ...end];
};
