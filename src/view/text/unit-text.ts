import { UNIT_WORDS } from '../../catalog/units.ts';
import { COMMON_UNITS, type CommonUnit, singularOf } from '../../model/common-units.ts';
import type { Locale } from '../../model/text.ts';

const COMMON: ReadonlyMap<string, CommonUnit> = new Map(COMMON_UNITS.map((one) => [one, one]));

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
      const word = COMMON.get(part) ?? COMMON.get(singularOf(part));
      const forms = word === undefined ? undefined : words[word];
      if (forms === undefined) return part;
      return i > 0 ? (forms.one ?? forms.other) : (forms[category()] ?? forms.other);
    })
    .join('/');
};
