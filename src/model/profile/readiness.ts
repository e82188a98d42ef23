import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';

/** Scores of categories, what they must reach to go on, and reasons to pause. */
export type Readiness = {
  readonly proceed: { readonly mean: NumberForm; readonly lowest: NumberForm };
  readonly categories: readonly ReadinessCategory[];
  readonly pause: readonly ReadinessRule[];
  readonly place: Place;
};

export type ReadinessCategory = {
  readonly id: string;
  readonly name: Text;
  readonly target?: NumberForm;
  /** Shown with every plan, as the assumption of a metric is. */
  readonly assumption?: Text;
  readonly place: Place;
} & (
  | { readonly kind: 'score'; readonly score: NumberForm }
  | { readonly kind: 'checks'; readonly checks: readonly ReadinessCheck[] }
);

export type ReadinessRule = {
  readonly id: string;
  readonly name: Text;
  readonly when: Formula;
  readonly place: Place;
};

export type ReadinessCheck = ReadinessRule & { readonly weight: NumberForm };
