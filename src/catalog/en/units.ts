import type { PluralForms } from '../../lib/inline.ts';
import { COMMON_UNITS, type CommonUnit } from '../../model/common-units.ts';
import type { UnitWords } from '../words/units.ts';

/** Those that take more than an s. */
const IRREGULAR: Partial<Record<CommonUnit, string>> = {
  company: 'companies',
  person: 'people',
  query: 'queries',
  yes: 'yes',
  no: 'no',
};

/** Common words of units: `1 user`, `2 users`. */
export const english = Object.fromEntries(
  COMMON_UNITS.map((one): [CommonUnit, PluralForms] => [
    one,
    { one, other: IRREGULAR[one] ?? `${one}s` },
  ]),
) as UnitWords;
