import type { NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';

/** What there is besides monthly costs and revenue. */
export type Economics = {
  /** Money in the bank today. */
  readonly cash?: NumberForm;
  readonly place: Place;
};
