import type { Inequality } from '../expression.ts';
import type { Formula } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';

/** A figure that the profile's author asserts, beside the formula that computes it. */
export type Claim = {
  readonly id: string;
  readonly says: Said;
  readonly of: Formula;
  readonly unit: string;
  /** Where the claim is about: values by id, and a phase; today's where it names none. */
  readonly at: { readonly set: readonly ClaimInput[]; readonly phase?: string };
  /** The heading of the document that says so. */
  readonly where: string;
  readonly text?: Text;
  /** How an ambiguous sentence was read; shown wherever the claim is judged. */
  readonly reading?: Text;
  readonly place: Place;
};

/** A figure with how far the computed one may lie from it, one side of it, or between two. */
export type Said =
  | { readonly kind: 'figure'; readonly value: number; readonly tolerance: number }
  | {
      readonly kind: 'limit';
      readonly comparison: Inequality;
      readonly value: number;
    }
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  /** Something that was reported already. */
  | { readonly kind: 'invalid' };

export type ClaimInput = { readonly id: string; readonly value: number; readonly place: Place };
