import type { Text } from '../text.ts';
import type { Foreseen } from './capacity-finding.ts';

/** The facts of what is said about growth and the months ahead. */
export type TimeFacts = {
  /** An event or a target of a metric's growth that lies before today: it moves nothing any more. */
  growth_past: {
    readonly metric: string;
    readonly kind: 'event' | 'target';
    /** When it was, as the profile says it; with the name of an event that has one. */
    readonly at: string;
    readonly name?: Text;
  };
  /** Growth that is to come from a history of the metric, and there is none. */
  growth_without_history: {
    readonly metric: string;
    /** The header of its column in a CSV file. */
    readonly column: string;
  };
  /** A quantity of a projection that arithmetic came to no number for. */
  path_infinite: { readonly id: string; readonly month: string; readonly months: number };
  /** What the product needs grows on (P50), and its total cost stays as it is in every trial. */
  costs_still: {
    readonly id: string;
    readonly unit: string;
    readonly from: number;
    readonly to: number;
    readonly cost: number;
    readonly costUnit: string;
  };
  /** A scale leaves the points that tables are given for, in some of the paths: the value at the last one is held. */
  scale_ahead: Foreseen & {
    readonly by: string;
    readonly unit: string;
    readonly side: 'below' | 'above';
    readonly point: number;
    /** Quantities that are read of such tables, costs first. */
    readonly ids: readonly string[];
  };
  /** No metric grows, so that every month is as today. */
  growth_missing: Readonly<Record<never, never>>;
  /** An event of a metric's growth after the last month of a projection. */
  event_beyond: { readonly metric: string; readonly months: number; readonly horizon: number };
  /** Growth that a history gave; how far its forecasts were off (sMAPE, 0–2), and those of no growth. */
  growth_from_history: {
    readonly metric: string;
    readonly rate: number;
    readonly noise: number;
    readonly off: number | undefined;
    readonly offWithoutGrowth: number | undefined;
  };
  /** A history that gives no growth. */
  history_unusable: { readonly metric: string; readonly why: 'too_short' | 'not_positive' };
};
