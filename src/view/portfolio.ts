import type { BrokenRow, Gate, ProductRow } from '../model/answer/portfolio.ts';
import { problemTitle } from './diagnostics.ts';
import type { Block, Document } from './document.ts';
import type { PortfolioView } from './portfolio/portfolio-view.ts';
import { viewProducts } from './portfolio/products.ts';
import { shellWord } from './text/shell-word.ts';
import { visible } from './visible.ts';

/** Products side by side, then why some of them could not be read. */
export const viewPortfolio = (view: PortfolioView): Document => {
  const { heading, context } = view.words.portfolio;
  const { at, inputs } = view.portfolio;
  return {
    blocks: [
      { kind: 'heading', level: 1, content: [heading] },
      { kind: 'paragraph', content: context({ at, ...inputs }) },
      ...viewStandings(view),
    ],
  };
};

/** The same without what it is called and made from, which a page says on its cover and at its foot. */
export const viewStandings = (view: PortfolioView): readonly Block[] => [
  ...viewSummary(view),
  ...viewProducts(view.portfolio, view.words),
  ...viewWaysOn(view),
  ...viewBroken(view),
];

/** Nothing but how many there are and how they stand: `-q`. */
export const viewPortfolioQuietly = (view: PortfolioView): Document => ({
  blocks: viewSummary(view),
});

const viewSummary = ({ portfolio, words }: PortfolioView): Block[] => {
  const { products } = portfolio;
  const read = products.filter((row): row is ProductRow => row.kind === 'product');
  const broken = products.length - read.length;
  const gates = (verdict: Gate['verdict']): number =>
    read.filter(({ gate }) => gate.verdict === verdict).length;
  const failing = gates('breach') + gates('error');
  const unknown = gates('no_data');
  const advancing = read.filter(({ phase }) => phase.decision === 'advance').length;
  const facts = { all: products.length, failing, unknown, advancing, broken };
  const status = broken + failing > 0 ? 'fail' : unknown > 0 ? 'unknown' : 'pass';
  return [{ kind: 'callout', status, content: words.portfolio.summary(facts) }];
};

/** A command for the first product that fails, and for the first that lacks values. */
const viewWaysOn = ({ portfolio: { products }, words }: PortfolioView): Block[] => {
  const { failing, missing } = words.portfolio;
  const first = (verdict: Gate['verdict']): ProductRow | undefined =>
    products.find(
      (row): row is ProductRow => row.kind === 'product' && row.gate.verdict === verdict,
    );
  const fails = first('breach');
  const lacks = first('no_data');
  const ways = [
    ...(fails === undefined ? [] : [failing(`scale check ${shellWord(fails.file)}`)]),
    ...(lacks === undefined ? [] : [missing(`scale metrics ${shellWord(lacks.file)}`)]),
  ];
  return ways.length === 0 ? [] : [{ kind: 'list', items: ways.map((content) => ({ content })) }];
};

const viewBroken = ({ portfolio, words, diagnostics }: PortfolioView): Block[] => {
  const broken = portfolio.products.filter((row): row is BrokenRow => row.kind === 'broken');
  // The others of its problems are said nowhere else.
  const first = broken.find(({ problems }) => problems.length > 1) ?? broken[0];
  if (first === undefined) return [];
  const { brokenHeading, moreProblems, next } = words.portfolio;
  return [
    { kind: 'heading', level: 2, content: [brokenHeading] },
    {
      kind: 'list',
      items: broken.map(({ file, problems: [problem, ...others] }) => ({
        status: 'fail',
        content: problem === undefined ? [visible(file)] : problemTitle(problem, diagnostics),
        ...(others.length === 0 ? {} : { children: [{ content: moreProblems(others.length) }] }),
      })),
    },
    { kind: 'paragraph', content: next(`scale validate ${shellWord(first.file)}`) },
  ];
};
