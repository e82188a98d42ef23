import type { AlertSeverity } from '../level.ts';
import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';
import type { Watch } from './check-rule.ts';

export type Alert = Watch & {
  readonly id: string;
  readonly name: Text;
  readonly when: Formula;
  /** How long it must hold; at once without one. */
  readonly lasts?: NumberForm;
  readonly severity: AlertSeverity;
  readonly place: Place;
};
