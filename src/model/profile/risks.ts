import type { Level } from '../level.ts';
import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';

export type Risk = {
  readonly id: string;
  readonly name: Text;
  readonly probability?: Level;
  readonly impact?: ByScale<Level>;
  /** What it does, in words. */
  readonly effect?: ByScale<Text>;
  readonly detection?: NumberForm;
  readonly recovery?: NumberForm;
  readonly mitigations: readonly Text[];
  readonly place: Place;
};

/** One value up to some scale, and another beyond it; one for all without `scale`. */
export type ByScale<T> = {
  readonly below: T;
  readonly above: T;
  readonly scale?: { readonly by: Formula; readonly upTo: NumberForm };
};
