import type { Level } from '../level.ts';
import type { PhaseName } from '../phase-name.ts';
import type { Text } from '../text.ts';

export type RiskReading = {
  readonly id: string;
  readonly name: Text;
  /** The impact at this scale; null where it is unknown or not stated. */
  readonly level: Level | null;
  readonly probability: Level | null;
  /** Minutes. */
  readonly detection: number | null;
  readonly recovery: number | null;
  readonly effect?: Text;
  readonly mitigations: readonly Text[];
  /** The level beyond the scale at which it changes, where that still lies ahead. */
  readonly rises: {
    readonly level: Level;
    readonly by: string;
    readonly above: number;
    readonly unit: string;
  } | null;
  /** The level on entering the next phase. */
  readonly next: Level | null;
};

/** The worst of all risks, now and on entering the next phase with the metrics of `at`. */
export type RiskOutlook = {
  readonly level: Level | null;
  readonly next: {
    readonly phase: PhaseName;
    readonly at: Readonly<Record<string, number>>;
    readonly level: Level | null;
  } | null;
};
