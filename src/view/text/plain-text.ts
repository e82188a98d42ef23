import { assertNever } from '../../lib/assert-never.ts';
import type { Inline, NumberNode, Prose } from '../../lib/inline.ts';
import { to12Digits } from '../../lib/numbers.ts';
import type { Locale } from '../../model/text.ts';
import { unitText } from './unit-text.ts';

/** `1234.5`, in Portuguese `1234,5`. */
const digits = (value: number, locale: Locale): string => {
  const text = String(to12Digits(value));
  return locale === 'pt-BR' ? text.replace('.', ',') : text;
};

const numberText = (
  { style, value, currency = '', unit = '' }: NumberNode,
  locale: Locale,
): string => {
  const words = unitText(unit, locale, () => new Intl.PluralRules(locale).select(value));
  const behind = words === '' || words.startsWith('/') ? words : ` ${words}`;
  switch (style) {
    case 'percent':
      return `${digits(value * 100, locale)}%${behind}`;
    case 'money':
      return `${currency} ${digits(value, locale)}`.trim() + behind;
    case 'plain':
      return digits(value, locale) + behind;
  }
};

const inlineText = (node: Inline, locale: Locale): string => {
  if (typeof node === 'string') return node;
  switch (node.kind) {
    case 'number':
      return numberText(node, locale);
    case 'date':
      return node.precision === 'day' ? node.iso : node.iso.slice(0, 7);
    case 'code':
      return `\`${node.text}\``;
    case 'address':
      return node.text;
    case 'strong':
    case 'muted':
    case 'traced':
    case 'cited':
      return plainText(node.content, locale);
    case 'status':
      return node.content === undefined ? node.status : plainText(node.content, locale);
    case 'plural': {
      const category = new Intl.PluralRules(locale).select(node.count);
      return `${node.count} ${node.forms[category] ?? node.forms.other}`;
    }
    default:
      return assertNever(node);
  }
};

/**
 * Prose as a string for JSON: numbers ungrouped, code in backticks. `at most 25%`.
 */
export const plainText = (prose: Prose, locale: Locale): string =>
  prose.map((node) => inlineText(node, locale)).join('');
