import type { Percentiles } from '../percentiles.ts';
import type { Text } from '../text.ts';

/** Something that happens in some of the paths of a projection: how likely, and when. */
export type Foreseen = {
  readonly probability: number;
  /** Months looked ahead, and the month that they end in. */
  readonly horizon: number;
  readonly until: string;
  readonly today: boolean;
  readonly months: Percentiles<number>;
  readonly month: Percentiles<string>;
};

/** The facts of what runs full in the months ahead. */
export type CapacityFacts = {
  /** What is there is filled, or filled beyond its target, in some of the paths of a projection. */
  capacity_ahead: Foreseen & {
    readonly of: 'service' | 'pool' | 'hosts';
    /** The service or pool as the profile has it, with its name where it gives one. */
    readonly id: string;
    readonly name?: Text;
    /** How far it is filled, as `scale explain` takes it. */
    readonly quantity: string;
    readonly passes: 'full' | 'target';
    /** What limits it, and the middle of what is needed in the month in which it is first passed. */
    readonly limit?: {
      readonly key: 'max' | 'count' | 'units';
      readonly have: number;
      readonly need: number;
      readonly unit: string;
    };
    /** What it is not to be filled beyond, and the middle of the months in which it first is. */
    readonly target?: { readonly share: number; readonly month: string | null };
    /** The resource of the hosts that runs out first. */
    readonly resource?: string;
  };
};
