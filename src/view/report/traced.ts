import type { Inline, Prose } from '../../lib/inline.ts';
import type { ListItem } from '../document.ts';
import type { ReportBlock, ReportSection } from './document.ts';
import type { ReportView } from './report-view.ts';

/** Ids of the figures that the sections link to, each once, in the order in which they come. */
export const tracedIds = (sections: readonly ReportSection[]): readonly string[] => [
  ...new Set(sections.flatMap(({ blocks }) => blocks.flatMap(proseOf)).flatMap(idsOf)),
];

/**
 * Where a figure comes from that is another one by name: of an observed response time the response time
 * itself, so that an appendix does not say twice what it is.
 */
export const originOf = ({ stepOf }: Pick<ReportView, 'stepOf'>, id: string): string => {
  const step = stepOf(id);
  if (!SIDE.test(id) || step?.expression?.kind !== 'ref') return id;
  const named = stepOf(step.expression.id);
  return named === undefined || named.value !== step.value || named.unit !== step.unit
    ? id
    : originOf({ stepOf }, named.id);
};

/** Sides of a comparison, which have no name of their own but that of what they compare. */
const SIDE = /\.(?:observed|limit|threshold)$/;

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
