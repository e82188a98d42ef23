import type { PluralForms } from '../../lib/inline.ts';
import type { CommonUnit } from '../../model/common-units.ts';

export type UnitWords = Readonly<Record<CommonUnit, PluralForms>>;
