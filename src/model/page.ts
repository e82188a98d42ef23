import type { Portable } from './portable.ts';

/** An input that a reader of a report may move. */
export type Slider = {
  /** The id of the quantity, which also keys its draws. */
  readonly id: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** Where it stands when nobody has moved it; of an uncertain input, its point value. */
  readonly point: number;
  /** Whether it is sampled until somebody moves it. */
  readonly uncertain: boolean;
  /** It counts people or things one by one: from `low` to `high`, both whole, it is moved by whole numbers alone. */
  readonly whole?: true;
};

/** What of a report is computed again while somebody moves its inputs. */
export type Simulator = {
  readonly portable: Portable;
  readonly sliders: readonly Slider[];
  /** Quantities month by month, the first in a chart. */
  readonly figures: readonly { readonly id: string; readonly unit: string }[];
  /** Phases that are ahead, and the quantity that says whether each is reached. */
  readonly phases: readonly { readonly id: string; readonly reached: string }[];
};
