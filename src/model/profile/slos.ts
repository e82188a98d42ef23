import type { Comparison } from '../expression.ts';
import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';

export type Slo = {
  readonly id: string;
  readonly metric: Formula;
  readonly comparison: Extract<Comparison, '<' | '<=' | '>' | '>='>;
  readonly limit: NumberForm;
  /** What is said to remain for downtime, in minutes a month. */
  readonly downtime?: NumberForm;
  readonly label?: Text;
  readonly place: Place;
};
