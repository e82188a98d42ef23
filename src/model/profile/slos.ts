import type { Inequality } from '../expression.ts';
import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';
import type { CheckRule } from './check-rule.ts';

export type Slo = CheckRule & {
  readonly id: string;
  /** Of a ratio, its two parts as they are shown. */
  readonly metric: Formula;
  readonly ratio?: SloRatio;
  readonly comparison: Inequality;
  readonly limit: NumberForm;
  /** What is said to remain for downtime, in minutes a month. */
  readonly downtime?: NumberForm;
  readonly label?: Text;
  readonly budget?: ErrorBudget;
  readonly place: Place;
};

/** What went well, or what went wrong, out of all. */
export type SloRatio = {
  readonly kind: 'good' | 'errors';
  readonly part: Formula;
  readonly total: Formula;
  /** Fewer events than this tell nothing. */
  readonly minEvents?: NumberForm;
};

export type ErrorBudget = {
  /** In days. */
  readonly window: NumberForm;
  readonly burn: readonly { readonly window: BurnWindow; readonly errors: Formula }[];
};

/** Windows in which a burn rate may be given: those of the alerts in the SRE workbook. */
export const BURN_WINDOWS = ['5m', '30m', '1h', '2h', '6h', '1d', '3d'] as const;
export type BurnWindow = (typeof BURN_WINDOWS)[number];
