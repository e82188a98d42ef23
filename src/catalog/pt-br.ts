import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { portfolio } from './pt-br/portfolio.ts';

/** Brazilian Portuguese. What is not translated yet is taken from English, part by part. */
export const ptBr: Catalogue = {
  ...en,
  locale: 'pt-BR',
  portfolio,
};
