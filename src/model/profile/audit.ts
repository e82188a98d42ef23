import type { OmissionId } from '../finding/omission.ts';
import type { Place } from '../place.ts';

/** What the author asks of the audit: inputs that a repair may not move, omissions not to report. */
export type AuditRules = {
  readonly fixed: readonly FixedInput[];
  readonly silence: readonly OmissionId[];
};

/** The id of a quantity, or `costs.*` for all below it. */
export type FixedInput = { readonly pattern: string; readonly place: Place };
