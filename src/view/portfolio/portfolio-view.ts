import type { Catalogue } from '../../catalog/catalogue.ts';
import type { DiagnosticCatalogue } from '../../catalog/words/diagnostics.ts';
import type { Portfolio } from '../../model/answer/portfolio.ts';

export type PortfolioView = {
  readonly portfolio: Portfolio;
  readonly words: Catalogue;
  readonly diagnostics: DiagnosticCatalogue;
};
