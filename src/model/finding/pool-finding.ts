import type { Text } from '../text.ts';

/** The facts of what is said about pools. */
export type PoolFacts = {
  /** No number of units makes the pool suffice. */
  pool_infeasible: {
    readonly pool: string;
    readonly binding: 'unit_capacity' | 'failure' | 'confidence';
    /** Of the parameter that binds. */
    readonly id: string;
  };
  /** More work than the units that are there can do; `shed` is what each class leaves undone. */
  pool_overloaded: {
    readonly pool: string;
    readonly unit: string;
    readonly demandUnit: string;
    readonly demand: number;
    readonly capacity: number;
    readonly gap: number;
    readonly binding: 'active' | 'interval';
    readonly have: number;
    readonly need: number | null;
    readonly shed: readonly { readonly name: Text; readonly amount: number }[];
  };
  /** A unit cannot do its daily work at the time that it takes between two pieces of it. */
  pool_interval: {
    readonly pool: string;
    readonly demandUnit: string;
    readonly seconds: number;
    readonly longest: number;
    readonly capacity: number;
    readonly possible: number;
  };
  /** `enough` units would stay below the alert. */
  pool_alert: {
    readonly pool: string;
    readonly unit: string;
    readonly at: 'now' | 'needed';
    readonly active: number;
    readonly utilisation: number;
    readonly alert: number;
    readonly enough: number | null;
  };
  pool_spares: {
    readonly pool: string;
    readonly unit: string;
    readonly have: number;
    readonly need: number;
    readonly confidence: number;
  };
  /** Classes whose shares are not one whole. */
  pool_classes: { readonly pool: string; readonly total: number };
};
