import type { NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';
import type { Rule } from './check-rule.ts';

/** Interchangeable units that each do a limited amount of work and may fail. */
export type Pool = Rule & {
  readonly id: string;
  readonly name: Text;
  /** What a unit is: `numbers`. */
  readonly unit: string;
  /** Work a day. */
  readonly demand: NumberForm;
  /** The unit of the demand, where it is a metric or a quantity of the profile. */
  readonly demandUnit?: string;
  readonly unitCapacity: NumberForm;
  readonly headroom: NumberForm;
  /** A share a month. */
  readonly failure: NumberForm;
  /** Days. */
  readonly replacement: NumberForm;
  readonly confidence: NumberForm;
  readonly alert: NumberForm;
  /** Units that are always being made ready. */
  readonly warm: NumberForm;
  readonly now?: PoolNow;
  /** Seconds between two pieces of work of one unit. */
  readonly interval?: NumberForm;
  /** Hours a day that a unit works. */
  readonly hours: NumberForm;
  readonly degraded?: { readonly volume: NumberForm; readonly hours: NumberForm };
  /** What is done first comes first. */
  readonly classes: readonly PoolClass[];
  readonly place: Place;
};

/** Units that are there. */
export type PoolNow = {
  readonly active: NumberForm;
  readonly backup: NumberForm;
  readonly warming: NumberForm;
};

export type PoolClass = {
  readonly id: string;
  readonly name: Text;
  readonly share: NumberForm;
  readonly place: Place;
};
