import type { ReportFrameWords } from '../../catalog/words/report/summary.ts';
import { type Inline, type Prose, prose, strong } from '../../lib/inline.ts';
import type { Exhibit, ReportBlock, ReportSection } from './document.ts';

/**
 * Figures and tables numbered through the whole report, *Figure 3. Cost per user*, and named where words
 * speak of them: *… at 200,000 users (Figure 3).* What a report leaves out is not named.
 */
export const numberReport = (
  sections: readonly ReportSection[],
  frame: ReportFrameWords,
): readonly ReportSection[] => {
  const names = namesOf(sections, frame);
  const numbered = (block: ReportBlock): ReportBlock => {
    switch (block.kind) {
      case 'figure':
      case 'table': {
        const name = names.get(`${block.kind}-${block.id}`) ?? '';
        return { ...block, name, caption: prose`${strong(`${name}.`)} ${block.caption}` };
      }
      case 'paragraph':
      case 'lead': {
        const { cites = [], content } = block;
        const cited = cites.flatMap((to): Inline[] => {
          const name = names.get(to);
          return name === undefined ? [] : [{ kind: 'cited', to, content: [name] }];
        });
        return cited.length === 0
          ? block
          : { ...block, content: beforeItsEnd(content, frame.cited(cited.map((one) => [one]))) };
      }
      default:
        return block;
    }
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(numbered) }));
};

const namesOf = (
  sections: readonly ReportSection[],
  frame: ReportFrameWords,
): ReadonlyMap<Exhibit, string> => {
  const names = new Map<Exhibit, string>();
  const counts = { figure: 0, table: 0 };
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'figure' && block.kind !== 'table') continue;
    counts[block.kind] += 1;
    names.set(`${block.kind}-${block.id}`, frame[block.kind](counts[block.kind]));
  }
  return names;
};

/** `The limit is kept.` → `The limit is kept (Table 7).`; of `it lies at 5 (or 6).` `… (or 6; Table 7).` */
const beforeItsEnd = (content: Prose, cited: Prose): Prose => {
  const words = content.findLastIndex((node) => typeof node !== 'string') + 1;
  const last = content.slice(words).join('');
  const [end = ''] = /\)?[.:]$/.exec(last) ?? [];
  const before = prose`${content.slice(0, words)}${last.slice(0, last.length - end.length)}`;
  return end.startsWith(')') ? prose`${before}; ${cited}${end}` : prose`${before} (${cited})${end}`;
};
