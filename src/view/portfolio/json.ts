import type { Catalogue } from '../../catalog/catalogue.ts';
import type { DiagnosticCatalogue } from '../../catalog/words/diagnostics.ts';
import type { Portfolio } from '../../model/answer/portfolio.ts';
import { diagnosticsJson } from '../diagnostics.ts';
import { inLanguage } from '../json-result.ts';

/** A portfolio for `--format json`: texts in one language, problems with their sentences. */
export const portfolioJson = (
  portfolio: Portfolio,
  words: Catalogue,
  diagnostics: DiagnosticCatalogue,
): unknown => ({
  ...portfolio,
  products: portfolio.products.map((row) =>
    row.kind === 'product'
      ? inLanguage(row, words)
      : { ...row, problems: diagnosticsJson(row.problems, diagnostics) },
  ),
});
