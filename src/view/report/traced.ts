import type { Inline, Prose } from '../../lib/inline.ts';
import type { ListItem } from '../document.ts';
import type { ReportBlock, ReportSection } from './document.ts';

/** Ids of the figures that the sections link to, each once, in the order in which they come. */
export const tracedIds = (sections: readonly ReportSection[]): readonly string[] => [
  ...new Set(sections.flatMap(({ blocks }) => blocks.flatMap(proseOf)).flatMap(idsOf)),
];

const proseOf = (block: ReportBlock): readonly Inline[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'lead':
    case 'callout':
      return block.content;
    case 'list':
      return block.items.flatMap(itemProse);
    case 'table':
      return block.rows.flat(2);
    case 'key_figures':
      return block.items.flatMap(({ value, note }) => [...value, ...note]);
    case 'figure':
    case 'derivations':
      return [];
  }
};

const itemProse = ({ content, children = [] }: ListItem): Prose => [
  ...content,
  ...children.flatMap(itemProse),
];

const idsOf = (node: Inline): readonly string[] => {
  if (typeof node === 'string') return [];
  const inner = 'content' in node && node.content !== undefined ? node.content.flatMap(idsOf) : [];
  return node.kind === 'traced' ? [node.id, ...inner] : inner;
};
