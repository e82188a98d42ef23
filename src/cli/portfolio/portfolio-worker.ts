// A thread of `scale`: reads the products of a portfolio that the command asks for.
import type { PortfolioRow } from '../../model/answer/portfolio.ts';
import { nodeIo, packageHome } from '../node/node-io.ts';
import { answerParent } from '../node/node-threads.ts';
import type { Options } from '../options.ts';
import { readPortfolioRow } from './portfolio-product.ts';

answerParent<Options, string, PortfolioRow>((options) => {
  // A bar of its own, and threads of threads, are nothing that a thread should have.
  const { threads: _, ...io } = nodeIo(packageHome(import.meta.url));
  const quiet = { ...io, stderr: { ...io.stderr, isTty: false } };
  return (file) => readPortfolioRow(quiet, options, file);
});
