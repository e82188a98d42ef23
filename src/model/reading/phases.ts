import type { Comparison, Logic } from '../expression.ts';
import type { Percentiles } from '../percentiles.ts';
import type { PhaseName } from '../phase-name.ts';
import type { Text } from '../text.ts';

/** One condition of a phase; `met` is null where a metric that it needs is unknown. */
export type TriggerReading = {
  readonly expression: string;
  readonly met: boolean | null;
  readonly observed: number | null;
  readonly threshold: number | null;
  readonly unit: string;
  readonly progress: number | null;
  /** When it is likely to hold first; only where time moves it and it does not hold today. */
  readonly month?: Percentiles<string>;
};

/** The condition as it nests, with its result at each level; leaves index into `triggers`. */
export type EnterReading =
  | { readonly kind: 'trigger'; readonly index: number; readonly met: boolean | null }
  | { readonly kind: Logic; readonly met: boolean | null; readonly parts: readonly EnterReading[] }
  | { readonly kind: 'not'; readonly met: boolean | null; readonly parts: readonly EnterReading[] };

/** What a phase is to reach, against today. */
export type TargetReading = {
  readonly metric: string;
  readonly label?: Text;
  readonly comparison: Comparison;
  readonly observed: number | null;
  readonly limit: number | null;
  readonly unit: string;
  readonly met: boolean | null;
  readonly progress: number | null;
};

/** The weeks or months that a phase is planned for; open at its end where `to` is null. */
export type TimelineReading = {
  readonly from: number | null;
  readonly to: number | null;
  readonly unit: 'weeks' | 'months';
};

export type NextPhase = PhaseName & {
  readonly users?: Text;
  readonly window?: Text;
  readonly architecture?: Text;
  readonly changes: readonly Text[];
  readonly timeline?: TimelineReading;
  readonly features?: readonly Text[];
  readonly stack?: readonly Text[];
  readonly targets?: readonly TargetReading[];
};

export type PhaseReading = {
  readonly current: PhaseName & {
    readonly architecture?: Text;
    readonly targets?: readonly TargetReading[];
  };
  readonly next: NextPhase | null;
  readonly decision: 'stay' | 'advance' | 'final';
  readonly target: PhaseName;
  readonly triggers: readonly TriggerReading[];
  readonly enter: EnterReading | null;
};
