import type { Place } from './place.ts';
import type { Text } from './text.ts';

/** The facts of each thing that a plan says about itself. The words stand in the catalogue. */
export type FindingFacts = {
  /** A metric without a value, and what cannot be told without it. */
  metric_missing: {
    readonly id: string;
    readonly hides: readonly string[];
    readonly count: number;
  };
  /** A figure that stands in for one that nobody measured. */
  assumption: { readonly id: string; readonly text: Text };
  /** Tables read below or above all of their points. */
  scale_outside: {
    readonly by: string;
    readonly side: 'below' | 'above';
    readonly x: number;
    readonly point: number;
    readonly ids: readonly string[];
  };
  /** Triggers of the next phase that are unknown. */
  trigger_unknown: { readonly phase: string; readonly metrics: readonly string[] };
};

export type FindingCode = keyof FindingFacts;
export type Severity = 'error' | 'warning' | 'info';

export type Finding<C extends FindingCode = FindingCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly facts: FindingFacts[K];
    readonly where?: Place;
  };
}[C];

export const finding = <C extends FindingCode>(
  code: C,
  severity: Severity,
  facts: FindingFacts[C],
  where?: Place,
): Finding =>
  ({ code, severity, facts, ...(where === undefined ? {} : { where }) }) as unknown as Finding;
