import type { PortfolioWords } from '../../catalog/words/portfolio.ts';
import type { ReportWords } from '../../catalog/words/report.ts';
import { day } from '../../lib/inline.ts';
import type { Block, Table } from '../document.ts';
import type { ReportBlock, ReportDocument } from '../report/document.ts';
import type { PortfolioView } from './portfolio-view.ts';

/** A portfolio as a page for a browser: what the terminal shows, in the look of a report. */
export const viewPortfolioPage = (
  { portfolio, words }: Pick<PortfolioView, 'portfolio' | 'words'>,
  blocks: readonly Block[],
  { frame, cover }: ReportWords,
): ReportDocument => {
  const { heading, standings, context } = words.portfolio;
  const { at, inputs } = portfolio;
  return {
    locale: words.locale,
    title: [heading],
    cover: {
      kicker: [cover.kicker],
      title: [heading],
      subtitle: [],
      facts: [{ label: [cover.facts.date], value: [day(at)] }],
      contact: [],
    },
    sections: [
      {
        id: 'summary',
        title: [standings],
        blocks: blocks.flatMap((block) => told(block, words.portfolio.tables)),
      },
    ],
    colophon: context({ at, ...inputs }),
    brand: { colours: {}, contact: [] },
    frame: {
      contents: frame.contents,
      skip: frame.skip,
      figureLink: frame.figureLink,
      ...{ formula: '', source: '', inputs: '' },
    },
  };
};

const told = (block: Block, titles: PortfolioWords['tables']): ReportBlock[] => {
  switch (block.kind) {
    case 'table':
      // Side by side they are wider than a page.
      return [
        { ...withColumns(block, (key) => !MONEY.has(key)), id: 'phase', caption: [titles.phase] },
        {
          ...withColumns(block, (key) => key === NAME || MONEY.has(key)),
          id: 'money',
          caption: [titles.money],
        },
      ];
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'callout':
      return [block];
    default:
      return [];
  }
};

const NAME = 'product';
const MONEY: ReadonlySet<string> = new Set([
  'cost',
  'per_user',
  'revenue',
  'profit',
  'margin',
  'people',
]);

const withColumns = ({ columns, rows, ...table }: Table, has: (key: string) => boolean): Table => ({
  ...table,
  columns: columns.filter(({ key }) => has(key)),
  rows: rows.map((row) => row.filter((_, i) => has(columns[i]?.key ?? ''))),
});
