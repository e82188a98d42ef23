import { assertNever } from '../../lib/assert-never.ts';
import type { Inline, NumberNode, Prose, Status } from '../../lib/inline.ts';
import { cleanText } from '../clean.ts';
import { dateInWords } from '../dates.ts';
import { plainText, pluralText, statusWords } from '../inline.ts';
import { withMinus } from '../minus.ts';
import { formatNumber } from '../number.ts';

/** Runs of text with one look each, as the template of the paper reads them. */
export type Spans = readonly Span[];
export type Span =
  /** `whole` is not broken over two lines, not even behind a `/`; a `name` is of no language. */
  | {
      readonly kind: 'text' | 'whole' | 'name' | 'small' | 'code' | 'address';
      readonly text: string;
    }
  | { readonly kind: 'strong' | 'muted'; readonly content: Spans }
  | { readonly kind: 'traced'; readonly id: string; readonly content: Spans }
  | { readonly kind: 'cited'; readonly to: string; readonly text: string }
  | { readonly kind: 'status'; readonly status: Status; readonly content: Spans };

export type PaperSetting = {
  readonly locale: string;
  /** Months in short words, where room is scarce. */
  readonly short?: boolean;
  /** A figure that stands by itself: its unit is small and may stand below it. */
  readonly large?: boolean;
  /** Part of a formula, where a hyphen at the end of a line would be read as a minus. */
  readonly counted?: boolean;
  /** Figures that have a derivation to link to. */
  readonly derived: ReadonlySet<string>;
};

/** Prose as runs of text, as few as there are looks; a number never breaks from its unit. */
export const spansOf = (prose: Prose, setting: PaperSetting): Spans => {
  const joined: Span[] = [];
  for (const span of prose.flatMap((node) => spanOf(node, setting))) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && span.kind === 'text') {
      joined[joined.length - 1] = text(last.text + span.text);
    } else if (last?.kind === 'text' && span.kind === 'whole' && last.text.endsWith(TIE)) {
      joined.splice(-1, 1, ...tied(last.text, span.text));
    } else joined.push(span);
  }
  return joined;
};

/** A space at which no line ends; a box beside it would let one end there all the same. */
const TIE = '\u00a0';

/** `limit ≥` and `5` → `limit ` and `≥ 5`, whole. */
const tied = (before: string, whole: string): Spans => {
  const at = before.lastIndexOf(' ') + 1;
  const head = before.slice(0, at);
  return [...(head === '' ? [] : [text(head)]), unbroken(before.slice(at) + whole)];
};

const spanOf = (node: Inline, setting: PaperSetting): Spans => {
  if (typeof node === 'string') return textSpans(node, setting);
  const { locale, short, derived } = setting;
  switch (node.kind) {
    case 'number':
      return setting.large === true
        ? largeNumber(node, locale)
        : [unbroken(withMinus(formatNumber(node, locale)))];
    case 'date':
      return [unbroken(dateInWords(node.iso, node.precision, locale, short ? 'short' : 'long'))];
    case 'plural':
      return [unbroken(pluralText(node, locale))];
    case 'code':
      return [{ kind: 'code', text: cleanText(node.text) }];
    case 'address':
      return [addressSpan(cleanText(node.text))];
    case 'strong':
      return [{ kind: 'strong', content: spansOf(node.content, setting) }];
    case 'muted': {
      const [only, ...others] = node.content;
      const isWord = typeof only === 'string' && others.length === 0;
      const content = isWord ? [unbroken(cleanText(only))] : spansOf(node.content, setting);
      return [{ kind: 'muted', content }];
    }
    case 'traced': {
      const content = spansOf(node.content, setting);
      return derived.has(node.id) ? [{ kind: 'traced', id: node.id, content }] : content;
    }
    case 'cited':
      return [{ kind: 'cited', to: node.to, text: plainText(node.content, locale) }];
    case 'status':
      return [
        { kind: 'status', status: node.status, content: spansOf(statusWords(node), setting) },
      ];
    default:
      return assertNever(node);
  }
};

const text = (of: string): Span => ({ kind: 'text', text: of });

const textSpans = (of: string, { counted = false }: PaperSetting): Spans => {
  const clean = of.split(TIE).map(cleanText).join(TIE);
  // Split at what it captures: every second piece is a word with a hyphen.
  return clean.split(HYPHENATED).flatMap((piece, at) => {
    if (piece === '') return [];
    if (at % 2 === 0 || !(counted || NAME.test(piece))) return [text(piece)];
    return [{ kind: piece.length > LONGEST_NAME ? 'name' : 'whole', text: piece }];
  });
};

const HYPHENATED = /([\p{L}\p{N}_.:/]*[\p{L}\p{N}]-(?:[\p{L}\p{N}_.:/-]*[\p{L}\p{N}])?)/u;
/**
 * `prime-store.yaml:16` and `SHA-256` are names, `e-mail` is a word: in Portuguese a line that ends with the hyphen of
 * a word has the next begin with one too, which no name may have.
 */
const NAME = /[\d_/]|\.\p{L}/u;
const LONGEST_NAME = 40;

const largeNumber = (node: NumberNode, locale: string): Spans => {
  const { unit: _, ...bare } = node;
  const number = formatNumber(bare, locale);
  const unit = formatNumber(node, locale).slice(number.length).trim();
  return [
    unbroken(withMinus(number)),
    ...(unit === '' ? [] : [text(' '), { kind: 'small', text: unit } as const]),
  ];
};

/** An address of the web alone is a link: `javascript:` is none. */
const addressSpan = (of: string): Span =>
  /^https?:\/\/[!-;=?-~]+$/.test(of) ? { kind: 'address', text: of } : text(of);

/** A number and its unit stay on one line, unless they are as long as a sentence. */
const LONGEST_UNBROKEN = 28;

const unbroken = (of: string): Span =>
  of.length > LONGEST_UNBROKEN || STAYS.test(of) ? text(of) : { kind: 'whole', text: of };

/** Figures in which no line ends anyway, and which so need no box of their own. */
const STAYS = /^[\d.,]+%?$/;
