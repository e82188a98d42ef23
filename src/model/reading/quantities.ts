/** A value, and its 5th and 95th percentile where an input of it is uncertain. */
export type QuantityValue = {
  readonly value: number | null;
  readonly unit: string;
  readonly low?: number;
  readonly high?: number;
};
