import type { NumberNode } from '../lib/inline.ts';

const numberFormats = new Map<string, Intl.NumberFormat | undefined>();
const pluralRules = new Map<string, Intl.PluralRules>();

/**
 * `value` by Intl, or undefined for a currency that Intl refuses. A formatter costs more than
 * what it formats, so each is made once; a locale that is no locale is read as English.
 */
export const formatWithIntl = (
  value: number,
  locale: string,
  options: Intl.NumberFormatOptions,
): string | undefined => {
  const key = `${locale} ${JSON.stringify(options)}`;
  if (!numberFormats.has(key)) numberFormats.set(key, newNumberFormat(locale, options));
  return numberFormats.get(key)?.format(value);
};

/** Which word goes with `count`: 0 is `one` in Portuguese, `other` in English. */
export const pluralCategory = (count: number, locale: string): Intl.LDMLPluralRule => {
  const known = pluralRules.get(locale);
  const rules = known ?? new Intl.PluralRules(knownLocale(locale));
  if (known === undefined) pluralRules.set(locale, rules);
  return rules.select(count);
};

const newNumberFormat = (
  locale: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat | undefined => {
  try {
    return new Intl.NumberFormat(knownLocale(locale), options);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

const knownLocale = (locale: string): string => {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/** The options of Intl that mean what the node means. */
export const intlStyle = (node: NumberNode): Intl.NumberFormatOptions => {
  const signDisplay = 'negative'; // no `-0`
  if (node.style === 'percent') return { signDisplay, style: 'percent' };
  if (node.style === 'plain') return { signDisplay };
  return { signDisplay, style: 'currency', currency: node.currency ?? '' };
};
