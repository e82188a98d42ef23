import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';

/** What makes items of cost cheaper: a share saved on a share of each of them. */
export type Optimisation = {
  readonly id: string;
  readonly name: Text;
  /** Ids of items of cost, as these have them. */
  readonly items: readonly string[];
  readonly save: NumberForm;
  readonly on: NumberForm;
  readonly when?: Formula;
  readonly place: Place;
};
