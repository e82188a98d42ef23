import type { ReportFrameWords } from '../../catalog/words/report/summary.ts';
import { prose, strong } from '../../lib/inline.ts';
import type { ReportBlock, ReportSection } from './document.ts';

/** Figures and tables numbered through the whole report: *Figure 3. Cost per user*. */
export const numberReport = (
  sections: readonly ReportSection[],
  frame: ReportFrameWords,
): readonly ReportSection[] => {
  const counts = { figure: 0, table: 0 };
  const numbered = (block: ReportBlock): ReportBlock => {
    if (block.kind !== 'figure' && block.kind !== 'table') return block;
    counts[block.kind] += 1;
    const name = frame[block.kind](counts[block.kind]);
    return { ...block, caption: prose`${strong(`${name}.`)} ${block.caption}` };
  };
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(numbered) }));
};
