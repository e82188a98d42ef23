import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';

/** Something to do or to buy, once a phase, a moment or a condition asks for it. */
export type RoadmapItem = {
  readonly id: string;
  readonly name: Text;
  readonly category: Text;
  /** The id of a phase, as the phase has it. */
  readonly phase?: string;
  /** Months from now, or a day of the calendar (`YYYY-MM-DD`). */
  readonly start?: NumberForm;
  readonly date?: string;
  readonly when?: Formula;
  /** Money a month. */
  readonly cost?: NumberForm;
  readonly done: boolean;
  readonly place: Place;
};
