import { singularOf, UNIT_WORDS } from '../catalog/units.ts';
import type { Locale } from '../model/text.ts';

/**
 * A unit in the words of a language: `users/month` is `usuários/mês`, one of them `usuário/mês`. What
 * is not a common word (`req/s`, `GiB`, what a product counts by a name of its own) stays as it is.
 */
export const unitText = (
  unit: string,
  locale: string,
  category: () => Intl.LDMLPluralRule = () => 'other',
): string => {
  const words = UNIT_WORDS[locale as Locale];
  if (words === undefined || !/[a-z]/.test(unit)) return unit;
  return unit
    .split('/')
    .map((part, i) => {
      const word = [part, singularOf(part)].find((one) => Object.hasOwn(words, one));
      const forms = word === undefined ? undefined : words[word];
      if (forms === undefined) return part;
      return i > 0 ? (forms.one ?? forms.other) : (forms[category()] ?? forms.other);
    })
    .join('/');
};
