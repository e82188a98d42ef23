import { amount } from '../catalog/amount.ts';
import type { Catalogue } from '../catalog/catalogue.ts';
import { muted, type Prose } from '../lib/inline.ts';
import { familyOf } from '../model/unit.ts';

/** A value as it is shown: `?` where it is unknown, yes or no for a fact. */
export const shownAmount = (
  value: number | null | undefined,
  unit: string,
  { common }: Catalogue,
): Prose => {
  if (value === null || value === undefined) return [muted('?')];
  if (familyOf(unit).kind === 'fact') return [value === 0 ? common.no : common.yes];
  return [amount(value, unit)];
};
