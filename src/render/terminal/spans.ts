import { assertNever } from '../../lib/assert-never.ts';
import type { Inline, Prose, Status } from '../../lib/inline.ts';
import { cleanText } from '../clean.ts';
import { dateText, pluralText, statusWords } from '../inline.ts';
import { formatNumber } from '../number.ts';
import type { Symbols } from '../symbols.ts';

export type Effect = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan';

/**
 * Text of one look. A U+00A0 in it is a space that a line breaks at only where all else is too wide,
 * a U+202F one that it breaks at last of all; paint makes both plain.
 */
export type Span = { readonly text: string; readonly effects: readonly Effect[] };

type Words = { readonly locale: string; readonly symbols: Symbols };

const NO_BREAK = '\u00a0';
const GLUE = '\u202f';
/** A number and its unit stay on one line, unless they are as long as a sentence. */
const LONGEST_UNBROKEN = 24;

export const STATUS_COLOURS: Readonly<Record<Status, Effect>> = {
  pass: 'green',
  warn: 'yellow',
  fail: 'red',
  unknown: 'cyan',
  info: 'cyan',
};

/** Prose as spans, harmless to a terminal; `effects` are what stands around it. */
export const toSpans = (
  prose: Prose,
  words: Words,
  effects: readonly Effect[] = [],
): readonly Span[] => joinTexts(prose).flatMap((node) => nodeSpans(node, words, effects));

/** Neighbouring texts as one, so that what belongs together is seen: `<=` and the space behind it. */
const joinTexts = (prose: Prose): Prose => {
  const joined: Inline[] = [];
  for (const node of prose) {
    const before = joined.at(-1);
    if (typeof node === 'string' && typeof before === 'string') {
      joined[joined.length - 1] = before + node;
    } else joined.push(node);
  }
  return joined;
};

const nodeSpans = (node: Inline, words: Words, effects: readonly Effect[]): readonly Span[] => {
  if (typeof node === 'string') return [{ text: gluedOperators(cleanText(node)), effects }];
  switch (node.kind) {
    case 'number':
      return [{ text: unbroken(formatNumber(node, words.locale)), effects }];
    case 'date':
      return [{ text: dateText(node), effects }];
    case 'code':
      return [{ text: gluedOperators(cleanText(node.text)), effects }];
    case 'address':
      return [{ text: cleanText(node.text), effects }];
    case 'plural':
      return [{ text: unbroken(pluralText(node, words.locale)), effects }];
    case 'traced':
    case 'cited':
      return toSpans(node.content, words, effects);
    case 'strong':
      return toSpans(node.content, words, withEffect(effects, 'bold'));
    case 'muted':
      return toSpans(node.content, words, withEffect(effects, 'dim'));
    case 'status': {
      const coloured = [...effects, STATUS_COLOURS[node.status]];
      return [
        { text: words.symbols.status[node.status], effects: coloured },
        { text: GLUE, effects: [] },
        ...toSpans(statusWords(node), words, coloured),
      ];
    }
    default:
      return assertNever(node);
  }
};

const withEffect = (effects: readonly Effect[], effect: Effect): readonly Effect[] =>
  effects.includes(effect) ? effects : [...effects, effect];

/** `R$ 2,000 /month`: the currency stays with its figure, and a figure with its unit. */
const unbroken = (text: string): string => {
  const glued = text.replace(/^(\D+) (?=\d)/, `$1${GLUE}`);
  return glued.length > LONGEST_UNBROKEN ? glued : glued.replaceAll(' ', NO_BREAK);
};

/** `<= 5`: no line ends with a comparison or a currency whose figure begins the next. */
const gluedOperators = (text: string): string =>
  text.replace(/(?<=^| )(<=|>=|==|!=|[<>]|R\$|US\$) (?=\S|$)/g, `$1${GLUE}`);

export const spansText = (spans: readonly Span[]): string =>
  spans.map((span) => span.text).join('');
