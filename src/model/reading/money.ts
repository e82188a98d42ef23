import type { Text } from '../text.ts';

/** One line of the money table; its amount is the quantity of the same id. */
export type MoneyLine = { readonly id: string; readonly name: Text };

export type MoneyReading = {
  readonly costs: readonly MoneyLine[];
  /** Sums of the groups of costs, where there is more than one. */
  readonly groups: readonly MoneyLine[];
  readonly revenue: readonly MoneyLine[];
  /** What makes costs cheaper; the saving is the quantity `<id>.saved`. */
  readonly savings?: readonly SavingLine[];
  /** Phases with a planned cost, target or investment: quantities `<id>.cost`, `<id>.roi` … */
  readonly phases?: readonly MoneyLine[];
};

export type SavingLine = MoneyLine & { readonly active: boolean | null };
