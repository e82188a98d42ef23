import type { AlertSeverity } from '../level.ts';
import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';

export type Alert = {
  readonly id: string;
  readonly name: Text;
  readonly when: Formula;
  /** How long it must hold; at once without one. */
  readonly lasts?: NumberForm;
  readonly severity: AlertSeverity;
  readonly place: Place;
};
