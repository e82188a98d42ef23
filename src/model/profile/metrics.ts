import type { NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';
import type { Growth } from './growth.ts';

export type Metric = {
  readonly id: string;
  readonly unit: string;
  readonly label?: Text;
  readonly value?: NumberForm;
  /** The model of the metric, which a measurement overrides. */
  readonly formula?: NumberForm;
  readonly growth?: Growth;
  /** PromQL. */
  readonly query?: string;
  readonly measured?: MeasuredFrom;
  /** Why the default is not a figure of the product: shown with every plan. */
  readonly assumption?: Text;
  readonly min?: number;
  readonly max?: number;
  readonly place: Place;
};

/** How the metric is found in each kind of source, and how long a value of it holds. */
export type MeasuredFrom = {
  /** The unit of what the query gives, where it is not the metric's own. */
  readonly queryUnit?: string;
  readonly queryPlace?: Place;
  /** `http_req_duration.p(95)` */
  readonly k6?: Selected;
  /** `app_mau{env="prod"}` */
  readonly openmetrics?: Selected;
  /** The header of a column. */
  readonly column?: string;
  /** In seconds. */
  readonly maxAge?: number;
  readonly onStale?: OnStale;
};

export type Selected = { readonly text: string; readonly place: Place };

/** What becomes of a value that is too old: it counts, with a warning, or the metric is unknown. */
export const ON_STALE = ['warn', 'unknown'] as const;
export type OnStale = (typeof ON_STALE)[number];
