import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';

export type DefinedQuantity = {
  readonly id: string;
  readonly unit: string;
  readonly label?: Text;
  readonly value: NumberForm;
  /** What the value should add up to. */
  readonly parts?: Formula;
  readonly assumption?: Text;
  readonly place: Place;
};
