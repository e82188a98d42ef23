import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';

export type CostItem = {
  readonly id: string;
  readonly group: string;
  readonly label?: Text;
  /** Money a month, or money for each unit of `per`. */
  readonly amount: NumberForm;
  readonly per?: Formula;
  /** What the amount is in, where that is not the money of the project. */
  readonly currency?: string;
  /** Whether the item is part of the cost of revenue (gross margin). */
  readonly ofRevenue: boolean;
  /** Ids of the phases that it is paid in; all of them where there is none. */
  readonly phases?: readonly string[];
  readonly place: Place;
};
