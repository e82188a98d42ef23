import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';

export type LoadTest = {
  readonly id: string;
  readonly name: Text;
  readonly of: Formula;
  readonly times: NumberForm;
  readonly duration: NumberForm;
  readonly rampUp: NumberForm;
  readonly success: Text;
  readonly place: Place;
};
