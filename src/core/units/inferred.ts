import { cancelsTime, type Dimension, dimensionOf } from './dimension.ts';
import type { Amount } from './mismatch.ts';

/** What is known of the unit of an expression. A bare number is in whatever unit stands beside it. */
export type Inferred =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'bare'; readonly value?: number }
  | ({ readonly kind: 'amount' } & Amount);

export const UNKNOWN: Inferred = { kind: 'unknown' };
export const BARE: Inferred = { kind: 'bare' };

/** An amount of a dimension; unknown where its unit is none that is known. */
export const amountOf = (
  dimension: Dimension | undefined,
  { declared: sure }: Pick<Amount, 'declared'>,
): Inferred =>
  dimension === undefined
    ? UNKNOWN
    : {
        kind: 'amount',
        dimension,
        factor: 1,
        declared: sure,
        part: false,
        whole: false,
        cancelled: cancelsTime(dimension),
      };

/** An amount in a unit, as `ms` or `BRL/month`. */
export const amountIn = (unit: string, sure: Pick<Amount, 'declared'>): Inferred =>
  amountOf(dimensionOf(unit), sure);
