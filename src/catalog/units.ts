import type { Locale } from '../model/text.ts';
import { english } from './en/units.ts';
import { portuguese } from './pt-br/units.ts';
import type { UnitWords } from './words/units.ts';

/** How each language writes them. What is no common word is shown as its profile writes it. */
export const UNIT_WORDS: Readonly<Record<Locale, UnitWords>> = {
  en: english,
  'pt-BR': portuguese,
};
