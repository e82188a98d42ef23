import type { Catalogue } from '../../catalog/catalogue.ts';
import type { BuiltinName } from '../../model/builtin.ts';
import type { MoneyLine } from '../../model/reading/money.ts';
import { textIn } from '../../model/text.ts';

/** As the profile calls it; salaries and usual groups, which it does not name, as the catalogue does. */
export const moneyName = ({ id, name }: MoneyLine, { quantities, locale }: Catalogue): string =>
  typeof name === 'string' && id.endsWith(`.${name}`) && Object.hasOwn(quantities, id)
    ? quantities[id as BuiltinName]
    : textIn(name, locale);
