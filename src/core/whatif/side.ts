import type { Variant } from '../../model/answer/whatif.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Simulation } from '../simulate/simulate.ts';

/** What a what-if is read from. */
export type WhatIfSubject = {
  readonly profile: Profile;
  readonly graph: Graph;
  /** Today (`YYYY-MM-DD`), and the index of the deployed phase. */
  readonly at: string;
  readonly deployed: number;
  /** Ids to show; the usual ones where none is named. */
  readonly show: readonly string[];
};

/** One side, simulated with the seed of all others: its trials are theirs, but for what is set. */
export type Side = { readonly variant: Variant; readonly simulation: Simulation };
