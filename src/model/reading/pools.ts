import type { Text } from '../text.ts';

type Known = number | null;

/** A pool as a plan reads it; numbers are null where they are unknown. */
export type PoolReading = {
  readonly id: string;
  readonly name: Text;
  /** What its units are, and what its demand and capacity are counted in. */
  readonly unit: string;
  readonly demandUnit: string;
  readonly demand: Known;
  readonly alert: Known;
  readonly needed: PoolSide & { readonly alerting: boolean | null };
  /** Null where the profile does not say what is there. */
  readonly now: PoolSide | null;
  readonly missing: Pick<PoolSide, 'active' | 'spares' | 'warming'> | null;
  /** Demand beyond what is there. */
  readonly gap: Known;
  readonly interval: {
    readonly seconds: Known;
    readonly longest: Known;
    /** What it lets one unit do. */
    readonly capacity: Known;
    readonly fits: boolean | null;
  } | null;
  readonly degraded: {
    readonly capacity: Known;
    readonly now: Known;
    readonly hours: Known;
    readonly backlog: Known;
  } | null;
  readonly classes: readonly PoolClassReading[];
};

/** The units of a pool, as they are or as they are needed. */
export type PoolSide = {
  readonly active: Known;
  readonly spares: Known;
  readonly warming: Known;
  readonly units: Known;
  readonly capacity: Known;
  readonly utilisation: Known;
  /** That as many units work as are needed. */
  readonly chance: Known;
};

export type PoolClassReading = {
  readonly id: string;
  readonly name: Text;
  readonly share: Known;
  readonly demand: Known;
  readonly served: Known;
  readonly shed: Known;
};
