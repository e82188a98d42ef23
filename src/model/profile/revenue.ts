import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';

export type RevenueStream = {
  readonly id: string;
  readonly label?: Text;
  /** Ids of the phases that it is earned in; all of them where there is none. */
  readonly phases?: readonly string[];
  readonly place: Place;
} & (
  | { readonly kind: 'amount'; readonly amount: NumberForm }
  | {
      readonly kind: 'model';
      readonly base: Formula;
      readonly share: NumberForm;
      readonly efficiency: NumberForm;
      /** Money a month of each paying one. */
      readonly price?: NumberForm;
      /** Money that each moves a month, and the share of it that is kept. */
      readonly volume?: NumberForm;
      readonly commission?: NumberForm;
    }
);
