import { singularOf } from '../../model/common-units.ts';
import { isCurrency } from '../../model/unit.ts';
import type { Operand } from '../units/check-operand.ts';
import { dimensionOf, dimensionText } from '../units/dimension.ts';
import { periodOf, withoutPeriod } from '../units/period.ts';
import type { UnitBy } from './contribution.ts';

/** The unit of a number that belongs to what a formula counts; `otherwise` where nobody knows what that is. */
export const following = (
  formula: UnitBy['formula'],
  unit: UnitBy['unit'],
  otherwise: string,
): { readonly unit: string; readonly unitBy: UnitBy } => ({
  unit: otherwise,
  unitBy: { formula, unit },
});

/** What is counted by a time has to be counted by this one, and money be in this currency. */
export const countedBy = (
  by: { readonly period: 'month' | 'day'; readonly currency?: string },
  operand: Omit<Operand, 'takes'>,
): readonly Operand[] => [{ ...operand, takes: { kind: 'period', ...by } }];

/** A number that has to be in this unit. */
export const inUnitOf = (unit: string, operand: Omit<Operand, 'takes'>): readonly Operand[] => [
  { ...operand, takes: { kind: 'unit', unit } },
];

/**
 * The unit of money for each of what is counted. What happens so many times a month is paid each time
 * (`rides/month` → `BRL/ride`), what is there is paid each month (`users` → `BRL/user/month`). Of money
 * it is a share (`BRL/month`).
 */
export const unitOfPrice = (currency: string, counted: string): string => {
  const [head = ''] = counted.split('/');
  if (isCurrency(head)) return 'ratio';
  const dimension = dimensionOf(counted);
  // Nobody pays for a ratio, nor for a share.
  if (dimension === undefined || dimension.measure === 'share') return `${currency}/month`;
  const flows = periodOf(dimension) !== undefined;
  const all = flows ? dimensionText(withoutPeriod(dimension)) : counted;
  const measured = dimension.measure === 'time' || dimension.measure === 'bytes';
  const one = measured ? all : singularOf(all);
  // Calls a day of each agent: whatever that is, it is paid in a month.
  if (one.includes('/')) return `${currency}/month`;
  return flows ? `${currency}/${one}` : `${currency}/${one}/month`;
};

/** A share of what happens in a month is no rate of its own: it has no month in it. */
export const unitOfRate = (period: 'month' | 'day', counted: string): string => {
  const dimension = dimensionOf(counted);
  return dimension === undefined || periodOf(dimension) === undefined ? `share/${period}` : 'share';
};
