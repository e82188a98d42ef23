import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

/** Brazilian Portuguese. What is not translated yet is taken from English, part by part. */
export const ptBr: Catalogue = {
  ...en,
  locale: 'pt-BR',
};
