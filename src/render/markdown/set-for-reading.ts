import type { Inline, Prose } from '../../lib/inline.ts';
import type { Block, ListItem } from '../../view/document.ts';
import { dateInWords } from '../dates.ts';

/** A block as people read it: days and months in words, `agosto de 2027`, and the minus of print. */
export const setForReading = (block: Block, locale: string): Block => {
  const of = (prose: Prose): Prose => prose.map((node) => nodeInWords(node, locale, 'long'));
  const short = (prose: Prose): Prose => prose.map((node) => nodeInWords(node, locale, 'short'));
  const item = ({ children, ...one }: ListItem): ListItem => ({
    ...one,
    content: of(one.content),
    ...(children === undefined ? {} : { children: children.map(item) }),
  });
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'callout':
      return { ...block, content: of(block.content) };
    case 'list':
      return { ...block, items: block.items.map(item) };
    case 'table':
      return {
        ...block,
        columns: block.columns.map((column) => ({ ...column, title: short(column.title) })),
        rows: block.rows.map((row) => row.map(short)),
      };
    case 'tree':
    case 'chart':
    case 'code':
      return block;
  }
};

const nodeInWords = (node: Inline, locale: string, form: 'long' | 'short'): Inline => {
  if (typeof node === 'string') return node;
  if (node.kind === 'number') return { ...node, typeset: true };
  if (node.kind === 'date') return dateInWords(node.iso, node.precision, locale, form);
  return 'content' in node && node.content !== undefined
    ? { ...node, content: node.content.map((inner) => nodeInWords(inner, locale, form)) }
    : node;
};
