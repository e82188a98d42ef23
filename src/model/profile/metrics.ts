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
  /** Why the default is not a figure of the product: shown with every plan. */
  readonly assumption?: Text;
  readonly min?: number;
  readonly max?: number;
  readonly place: Place;
};
