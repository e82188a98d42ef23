import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';
import type { Rule } from './check-rule.ts';
import type { Slo } from './slos.ts';

export type Phase = {
  readonly id: string;
  readonly name: Text;
  readonly enter?: Condition;
  readonly users?: Text;
  readonly window?: Text;
  /** The window in numbers, where it is not in words. */
  readonly timeline?: Timeline;
  readonly architecture?: Text;
  readonly changes: readonly Text[];
  readonly features: readonly Text[];
  readonly stack: readonly Text[];
  /** Months that it takes to provision. */
  readonly lead?: NumberForm;
  /** Money once, money a month, money a month. */
  readonly investment?: NumberForm;
  readonly cost?: NumberForm;
  readonly revenueTarget?: NumberForm;
  readonly targets: readonly PhaseTarget[];
  readonly place: Place;
};

/** Weeks or months counted from the start of the project. */
export type Timeline = {
  readonly from: NumberForm;
  readonly to?: NumberForm;
  readonly unit: TimelineUnit;
};

export type TimelineUnit = 'weeks' | 'months';

/** What a phase is to reach, in the unit of its metric. */
export type PhaseTarget = Rule & Pick<Slo, 'metric' | 'comparison' | 'limit' | 'place'>;

/** A condition as it nests in a profile; its leaves are the triggers. */
export type Condition =
  | { readonly kind: 'leaf'; readonly formula: Formula }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition };
