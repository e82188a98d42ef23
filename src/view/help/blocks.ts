import type { Example, HelpChapter, HelpPart, HelpWords } from '../../catalog/words/help.ts';
import type { Prose } from '../../lib/inline.ts';
import type { Locale } from '../../model/text.ts';
import type { Block, Column } from '../document.ts';
import { plainText } from '../text/plain-text.ts';

export const heading = (title: string, level: 1 | 2 = 2): Block => ({
  kind: 'heading',
  level,
  content: [title],
});

export const paragraph = (content: Prose): Block => ({ kind: 'paragraph', content });

/** Commands to try, each below a comment, ready to be copied. */
export const examplesBlocks = (
  { titles, locale }: HelpWords,
  examples: readonly Example[],
): Block[] => {
  if (examples.length === 0) return [];
  const lines = examples.map(({ says, command }) => `# ${commentText(says, locale)}\n${command}`);
  return [heading(titles.examples), { kind: 'code', text: lines.join('\n\n') }];
};

/** Backticks would run a command, were the comment copied without its `#`. */
const commentText = (says: Prose, locale: Locale): string =>
  plainText(says, locale).replaceAll('`', '');

/** Terms and their meaning below a title. */
export const termsTable = (
  [term, means]: readonly [term: string, means: string],
  rows: readonly (readonly [term: Prose, means: Prose])[],
): Block => ({ kind: 'table', columns: [column('term', term), column('meaning', means)], rows });

export const column = (key: string, title: string): Column => ({
  key,
  title: [title],
  align: 'left',
  priority: 1,
});

/** A chapter of a topic: its title, then its parts. */
export const chapterBlocks = ({ title, parts }: HelpChapter): Block[] => {
  const [first, ...rest] = parts;
  if (first?.kind === 'terms') {
    return [termsTable([title, ''], first.rows), ...rest.map(partBlock)];
  }
  return [heading(title), ...parts.map(partBlock)];
};

const partBlock = (part: HelpPart): Block => {
  switch (part.kind) {
    case 'text':
      return paragraph(part.content);
    case 'list':
      return { kind: 'list', items: part.items.map((content) => ({ content })) };
    case 'code':
      return part;
    case 'terms':
      return termsTable(part.titles ?? ['', ''], part.rows);
  }
};
