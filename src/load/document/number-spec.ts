/** What a number stands for: its unit, and the bounds that hold for it (both included). */
export type NumberSpec = {
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
  /** Of what it is the price, in the plural (`users`): then `/user` may stand before its basis. */
  readonly each?: string;
  /** Of a rate of growth: in another time it compounds. */
  readonly compounds?: true;
  /** The key beside it that takes a day of the calendar, which this number does not. */
  readonly dayKey?: string;
};
