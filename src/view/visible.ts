import { assertNever } from '../lib/assert-never.ts';
import type { Inline, PluralForms, Prose } from '../lib/inline.ts';

/**
 * Control characters, lone surrogates, line separators and the marks that reorder text: what a
 * terminal would obey or hide instead of showing.
 */
const INVISIBLE = /[\p{Cc}\p{Cs}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** `text` with a `�` for each character that must not reach a terminal. */
export const visible = (text: string): string => text.replace(INVISIBLE, '�');

const visibleForms = (forms: PluralForms): PluralForms =>
  Object.fromEntries(
    Object.entries(forms).map(([category, form]) => [category, visible(form)]),
  ) as unknown as PluralForms;

const visibleInline = (node: Inline): Inline => {
  if (typeof node === 'string') return visible(node);
  switch (node.kind) {
    case 'number':
      return node.unit === undefined ? node : { ...node, unit: visible(node.unit) };
    case 'date':
      return node;
    case 'code':
    case 'address':
      return { ...node, text: visible(node.text) };
    case 'strong':
    case 'muted':
    case 'traced':
    case 'cited':
      return { ...node, content: visibleProse(node.content) };
    case 'status':
      return node.content === undefined ? node : { ...node, content: visibleProse(node.content) };
    case 'plural':
      return { ...node, forms: visibleForms(node.forms) };
    default:
      return assertNever(node);
  }
};

/** Prose in which text from a file or an argument can do no harm. */
export const visibleProse = (prose: Prose): Prose => prose.map(visibleInline);
