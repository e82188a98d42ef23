/** What products usually have; the words about each stand in the catalogue. */
export const OMISSION_IDS = [
  'payroll',
  'payment_fees',
  'taxes',
  'llm_tokens',
  'licences',
  'backup',
  'support_hours',
  'on_call',
  'churn',
  'cac',
  'replacement_cost',
] as const;

export type OmissionId = (typeof OMISSION_IDS)[number];

/** Something that products of this kind have and this profile lacks. */
export type Omission = {
  readonly id: OmissionId;
  /** The section of the profile that it belongs to. */
  readonly section: string;
  /** YAML, to add to that section. */
  readonly line: string;
  /** A public page that says why it is counted; null where none is known for the currency. */
  readonly source: string | null;
};
