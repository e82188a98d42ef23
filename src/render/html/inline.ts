import { assertNever } from '../../lib/assert-never.ts';
import type { Inline, NumberNode, Prose, Status } from '../../lib/inline.ts';
import { dateInWords } from '../dates.ts';
import { plainText, pluralText, statusWords } from '../inline.ts';
import { element, type Node } from '../markup.ts';
import { withMinus } from '../minus.ts';
import { formatNumber } from '../number.ts';
import { UNICODE_SYMBOLS } from '../symbols.ts';

/** Where prose stands in a page. */
export type Setting = {
  readonly locale: string;
  /** Months in short words, where room is scarce. */
  readonly short?: boolean;
  /** A figure that stands by itself: its unit is small and may stand below it. */
  readonly large?: boolean;
  /** Figures that have a derivation to link to. */
  readonly derived: ReadonlySet<string>;
};

/** Prose as nodes of a page; a number never breaks from its unit. */
export const inlineHtml = (prose: Prose, setting: Setting): Node[] =>
  prose.flatMap((node) => nodeHtml(node, setting));

const nodeHtml = (node: Inline, setting: Setting): Node[] => {
  if (typeof node === 'string') return [node];
  switch (node.kind) {
    case 'number':
      return setting.large === true
        ? largeNumber(node, setting)
        : [unbroken(withMinus(formatNumber(node, setting.locale)))];
    case 'date': {
      const form = setting.short === true ? 'short' : 'long';
      const text = dateInWords(node.iso, node.precision, setting.locale, form);
      return [element('time', { datetime: node.iso }, unbroken(text))];
    }
    case 'code':
      return [element('code', {}, node.text)];
    case 'address':
      return [addressHtml(node.text)];
    case 'plural':
      return [unbroken(pluralText(node, setting.locale))];
    case 'strong':
      return [element('strong', {}, ...inlineHtml(node.content, setting))];
    case 'muted':
      return [element('span', { class: 'muted' }, ...mutedNodes(node.content, setting))];
    case 'traced':
      return tracedHtml(node.id, inlineHtml(node.content, setting), setting);
    case 'cited': {
      const name = unbroken(plainText(node.content, setting.locale));
      return [element('a', { href: `#${node.to}` }, name)];
    }
    case 'status':
      return [statusHtml(node.status, inlineHtml(statusWords(node), setting))];
    default:
      return assertNever(node);
  }
};

/** A word in place of an amount stays whole, as amounts do: `not known`. */
const mutedNodes = (content: Prose, setting: Setting): Node[] => {
  const [only, ...others] = content;
  const isWord = setting.short === true && typeof only === 'string' && others.length === 0;
  return isWord && only.length <= LONGEST_WORD ? [unbroken(only)] : inlineHtml(content, setting);
};

const LONGEST_WORD = 14;

/** A number and its unit stay on one line, unless they are as long as a sentence. */
const LONGEST_UNBROKEN = 28;

const unbroken = (text: string): string =>
  text.length > LONGEST_UNBROKEN ? text : text.replaceAll(' ', '\u00a0').replaceAll('/', '/\u2060');

const largeNumber = (node: NumberNode, { locale }: Setting): Node[] => {
  const { unit: _, ...bare } = node;
  const number = formatNumber(bare, locale);
  const unit = formatNumber(node, locale).slice(number.length);
  const amount = unbroken(withMinus(number));
  return unit === '' ? [amount] : [amount, ' ', element('small', {}, unit.trim())];
};

/** An address of the web alone is a link: `javascript:` is none. */
const addressHtml = (text: string): Node =>
  /^https?:\/\/[!-;=?-~]+$/.test(text)
    ? element('a', { href: text, rel: 'noreferrer' }, text)
    : text;

const tracedHtml = (id: string, content: readonly Node[], { derived }: Setting): Node[] =>
  derived.has(id) ? [element('a', { href: `#${anchorOf(id)}` }, ...content)] : [...content];

/** Where the derivation of a quantity stands in the page. */
export const anchorOf = (id: string): string => `q-${id.replaceAll(/[^A-Za-z0-9_.-]/g, '-')}`;

export const statusHtml = (status: Status, content: readonly Node[]): Node =>
  element(
    'span',
    { class: `status ${status}` },
    element('span', { class: 'symbol', 'aria-hidden': 'true' }, UNICODE_SYMBOLS.status[status]),
    ' ',
    ...content,
  );
