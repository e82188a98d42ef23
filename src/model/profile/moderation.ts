import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Staff } from './hiring-terms.ts';

export type Moderation = Staff & {
  readonly base: Formula;
  readonly itemRate: NumberForm;
  readonly capacity: NumberForm;
  readonly modelCapacity: NumberForm;
  readonly humanShare: NumberForm;
  readonly itemsPerModerator: NumberForm;
  readonly place: Place;
};
