import { assertNever } from '../lib/assert-never.ts';
import type { Inline, Prose } from '../lib/inline.ts';
import { cleanText } from './clean.ts';
import { pluralCategory } from './intl.ts';
import { formatNumber } from './number.ts';

type NodeOf<Kind> = Extract<Inline, { readonly kind: Kind }>;

/** Prose as one line without colour or markup: `3 of 5 budgets are met`. */
export const plainText = (prose: Prose, locale: string): string =>
  prose.map((node) => plainNode(node, locale)).join('');

const plainNode = (node: Inline, locale: string): string => {
  if (typeof node === 'string') return cleanText(node);
  switch (node.kind) {
    case 'number':
      return formatNumber(node, locale);
    case 'date':
      return dateText(node);
    case 'code':
    case 'address':
      return cleanText(node.text);
    case 'plural':
      return pluralText(node, locale);
    case 'strong':
    case 'muted':
    case 'traced':
    case 'cited':
      return plainText(node.content, locale);
    case 'status':
      return plainText(statusWords(node), locale);
    default:
      return assertNever(node);
  }
};

/** `2026-11-20`, `2026-11`: ISO in every language, so that dates sort and are never misread. */
export const dateText = (node: NodeOf<'date'>): string =>
  cleanText(node.iso.slice(0, node.precision === 'day' ? 10 : 7));

/** `1 agent`, `2 agents`; in Portuguese `0 atendente`. */
export const pluralText = (node: NodeOf<'plural'>, locale: string): string => {
  const count = formatNumber({ kind: 'number', style: 'plain', value: node.count }, locale);
  return `${count} ${pluralWord(node, locale)}`;
};

export const pluralWord = ({ count, forms }: NodeOf<'plural'>, locale: string): string =>
  cleanText(forms[pluralCategory(count, locale)] ?? forms.other);

/** What a status says beside its symbol: its content, else the plain English word. */
export const statusWords = (node: NodeOf<'status'>): Prose =>
  node.content?.some((part) => part !== '') ? node.content : [node.status];
