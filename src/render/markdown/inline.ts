import { assertNever } from '../../lib/assert-never.ts';
import type { Inline, Prose } from '../../lib/inline.ts';
import { cleanText } from '../clean.ts';
import { plainText, statusWords } from '../inline.ts';
import { UNICODE_SYMBOLS } from '../symbols.ts';
import { codeSpan, escapeText } from './escape.ts';

/** Where prose stands, and for whom. */
export type Setting = {
  readonly locale: string;
  readonly inTable: boolean;
  readonly inStrong?: boolean;
};

/** Words still to be escaped, or markup that is done. */
type Piece = { readonly kind: 'words' | 'markup'; readonly text: string };

/** Prose as one line of GFM in which no string of a profile can be markup. */
export const inlineMarkdown = (prose: Prose, setting: Setting): string =>
  joinWords(prosePieces(prose, setting))
    .map(({ kind, text }) => (kind === 'words' ? escapeText(text) : text))
    .join('')
    .trim();

/** Neighbouring words are escaped together: `http:` beside `//host` would be a link. */
const joinWords = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (piece.kind === 'words' && before?.kind === 'words') {
      joined[joined.length - 1] = { kind: 'words', text: before.text + piece.text };
    } else joined.push(piece);
  }
  return joined;
};

const prosePieces = (prose: Prose, setting: Setting): readonly Piece[] =>
  prose.flatMap((node) => nodePieces(node, setting));

const nodePieces = (node: Inline, setting: Setting): readonly Piece[] => {
  if (typeof node === 'string') return [{ kind: 'words', text: cleanText(node) }];
  switch (node.kind) {
    case 'number':
    case 'date':
    case 'plural':
      return [{ kind: 'words', text: plainText([node], setting.locale) }];
    case 'code':
      return [{ kind: 'markup', text: codeSpan(cleanText(node.text), setting.inTable) }];
    case 'address':
      return [addressPiece(cleanText(node.text))];
    case 'muted':
    case 'traced':
    case 'cited':
      return prosePieces(node.content, setting);
    case 'strong':
      return strongPieces(node.content, setting);
    case 'status':
      return [
        { kind: 'words', text: `${UNICODE_SYMBOLS.status[node.status]} ` },
        ...prosePieces(statusWords(node), setting),
      ];
    default:
      return assertNever(node);
  }
};

/** `<https://…>` is a link that needs no escape; what could end it is words. */
const addressPiece = (text: string): Piece =>
  /^https?:\/\/[!-;=?-~]+$/.test(text)
    ? { kind: 'markup', text: `<${text}>` }
    : { kind: 'words', text };

/** Asterisks hold only around words: nothing for an empty content, no second pair inside. */
const strongPieces = (content: Prose, setting: Setting): readonly Piece[] => {
  if (setting.inStrong) return prosePieces(content, setting);
  const text = inlineMarkdown(content, { ...setting, inStrong: true });
  return text === '' ? [] : [{ kind: 'markup', text: `**${text}**` }];
};
