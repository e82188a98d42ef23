import { address, muted, prose } from '../../lib/inline.ts';
import type { Block } from '../document.ts';
import type { AuditView } from './audit-view.ts';
import { blockStyle } from './block-style.ts';

/** What products of this kind usually have, each with the lines to add and why they are counted. */
export const viewOmissions = ({ audit, words }: AuditView): Block[] => {
  if (audit.omissions.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.audit.headings.omissions] },
    ...audit.omissions.flatMap(({ id, section, line, source }): Block[] => [
      {
        kind: 'callout',
        status: 'info',
        content: prose`${words.omissions[id]}. ${words.audit.add(section)}`,
      },
      { kind: 'code', text: blockStyle(line) },
      ...(source === null ? [] : [pageBlock(source)]),
    ]),
  ];
};

/** An address stands on a line of its own, so that it is broken only where no line could hold it. */
const pageBlock = (source: string): Block => ({
  kind: 'paragraph',
  content: [muted(address(source))],
});
