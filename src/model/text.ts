/** Languages that the catalogue is written for. */
export const LOCALES = ['en', 'pt-BR'] as const;
export type Locale = (typeof LOCALES)[number];

/** Text of a profile: one string for every language, or one a language. */
export type Text = string | { readonly [L in Locale]?: string };

/** `text` in `locale`, else in English, else in whichever language it has. */
export const textIn = (text: Text, locale: Locale): string => {
  if (typeof text === 'string') return text;
  return text[locale] ?? text.en ?? text['pt-BR'] ?? '';
};
