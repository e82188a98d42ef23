import type { Prose } from '../../lib/inline.ts';
import { dateInWords } from '../dates.ts';
import { plainText } from '../inline.ts';
import type { Look } from './scene.ts';

/** Prose as the text of a label, months in short words. */
export const words = (prose: Prose, { locale }: Pick<Look, 'locale'>): string =>
  prose
    .map((node) =>
      typeof node === 'object' && node.kind === 'date'
        ? dateInWords(node.iso, node.precision, locale, 'short')
        : plainText([node], locale),
    )
    .join('')
    .trim();

export const monthWords = (iso: string, { locale }: Pick<Look, 'locale'>): string =>
  dateInWords(iso, 'month', locale, 'short');
