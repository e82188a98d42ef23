import type { NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';

/** How time moves a metric. */
export type Growth = {
  /** A share a month; beside targets, what holds after the last of them. */
  readonly rate?: NumberForm;
  /**
   * The rate and its noise come from the metric's own history, and the season too where the profile
   * states none.
   */
  readonly history?: { readonly season: 'stated' | 'found' };
  /** What comes to the metric each month, in its own unit. */
  readonly add?: NumberForm;
  /** Standard deviation of that share from one month to another. */
  readonly noise?: NumberForm;
  /** What the metric approaches and does not pass, in its own unit. */
  readonly capacity?: NumberForm;
  /** Factors by month of the calendar; 1 in the others. */
  readonly season: readonly SeasonFactor[];
  readonly events: readonly GrowthEvent[];
  /** Ascending. */
  readonly targets: readonly GrowthTarget[];
  readonly place: Place;
};

/** `month` is 1–12. */
export type SeasonFactor = { readonly month: number; readonly factor: NumberForm };

/** A factor on the level of the metric in every month that it touches. */
export type GrowthEvent = {
  readonly name?: Text;
  readonly at: Moment;
  readonly times: NumberForm;
  /** Months. */
  readonly lasts: NumberForm;
  readonly place: Place;
};

/** What the metric is to be, in its own unit. */
export type GrowthTarget = {
  readonly at: Moment;
  readonly value: NumberForm;
  readonly place: Place;
};

/** Months from today, or a month or a day of the calendar: `2027-11`, `2027-11-26`. */
export type Moment = { readonly place: Place } & (
  | { readonly kind: 'months'; readonly months: NumberForm }
  | { readonly kind: 'date'; readonly date: string }
);
