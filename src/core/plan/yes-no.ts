/** A fact as a plan has it: null where it is unknown. */
export const yesNo = (value: number | undefined): boolean | null =>
  value === undefined ? null : value !== 0;
