/** Another currency than the plan's, for all that is shown but the derivations. */
export type Conversion = {
  readonly from: string;
  readonly to: string;
  /** What an amount is multiplied by. */
  readonly factor: number;
  /** How it was said: one of the dearer for so many of the other. */
  readonly basis: { readonly one: string; readonly rate: number; readonly of: string };
  readonly source: 'given' | 'profile';
};
