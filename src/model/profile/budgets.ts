import type { Formula } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';
import type { CheckRule } from './check-rule.ts';

/** A condition on any quantity that is to hold: `costs.total <= 15k`. */
export type Budget = CheckRule & {
  readonly id: string;
  readonly keep: Formula;
  readonly label?: Text;
  readonly place: Place;
};
