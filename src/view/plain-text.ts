import { assertNever } from '../lib/assert-never.ts';
import type { Inline, NumberNode, Prose } from '../lib/inline.ts';
import { to12Digits } from '../lib/numbers.ts';

const withUnit = (number: string, unit = ''): string => {
  if (unit === '') return number;
  return unit.startsWith('/') ? `${number}${unit}` : `${number} ${unit}`;
};

const numberText = ({ style, value, currency = '', unit }: NumberNode): string => {
  switch (style) {
    case 'percent':
      return withUnit(`${to12Digits(value * 100)}%`, unit);
    case 'money':
      return withUnit(`${currency} ${to12Digits(value)}`.trim(), unit);
    case 'plain':
      return withUnit(String(to12Digits(value)), unit);
  }
};

const inlineText = (node: Inline): string => {
  if (typeof node === 'string') return node;
  switch (node.kind) {
    case 'number':
      return numberText(node);
    case 'date':
      return node.precision === 'month' ? node.iso.slice(0, 7) : node.iso;
    case 'code':
      return `\`${node.text}\``;
    case 'address':
      return node.text;
    case 'strong':
    case 'muted':
      return plainText(node.content);
    case 'status':
      return node.content === undefined ? node.status : plainText(node.content);
    case 'plural': {
      const category = new Intl.PluralRules('en').select(node.count);
      return `${node.count} ${node.forms[category] ?? node.forms.other}`;
    }
    default:
      return assertNever(node);
  }
};

/**
 * Prose as a string for JSON: numbers ungrouped with a decimal point, code in backticks, English
 * plural rules. `at most 25%`.
 */
export const plainText = (prose: Prose): string => prose.map(inlineText).join('');
