import type { NumberForm } from '../number-form.ts';

/** How long it takes to hire somebody, in months, and what somebody is paid, in money a month. */
export type HiringTerms = {
  /** From the decision to hire to the first day of work. */
  readonly lead?: NumberForm;
  /** From the first day to full work. */
  readonly ramp?: NumberForm;
  readonly salary?: NumberForm;
};

/** People who are needed by load: those who are there may not be known. */
export type Staff = HiringTerms & { readonly have?: NumberForm };
