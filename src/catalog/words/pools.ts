import type { Prose } from '../../lib/inline.ts';

import type { Titles } from './titles.ts';

/** Words of the pools of a plan. */
export type PoolWords = {
  readonly heading: string;
  readonly columns: Titles<
    'what' | 'now' | 'needed' | 'missing' | 'class' | 'share' | 'demand' | 'served' | 'shed'
  >;
  readonly rows: Titles<
    'active' | 'spares' | 'warming' | 'units' | 'capacity' | 'utilisation' | 'chance'
  >;
  readonly demand: (demand: Prose, alert: Prose) => Prose;
  readonly interval: (fits: boolean | null, seconds: Prose, longest: Prose) => Prose;
  readonly degraded: (facts: {
    readonly capacity: Prose;
    /** Left of what is there now, where that is known. */
    readonly now: Prose | undefined;
    readonly hours: Prose;
    readonly backlog: Prose;
  }) => Prose;
};
