/** Languages that the catalogue is written for, or will be. */
export type Locale = 'en' | 'pt-BR';

/** Text of a profile: one string for every language, or one a language. */
export type Text = string | { readonly [L in Locale]?: string };

/** `text` in `locale`, else in English, else in whichever language it has. */
export const textIn = (text: Text, locale: Locale): string => {
  if (typeof text === 'string') return text;
  return text[locale] ?? text.en ?? text['pt-BR'] ?? '';
};
