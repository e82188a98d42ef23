/**
 * What a value lies within in every month of every trial, before anything runs, and whether it may be
 * unknown. Code needs no check of what cannot happen: `users * rate` of 0…1e6 and 0…1 cannot overflow.
 */
export type Bounds = { readonly low: number; readonly high: number; readonly maybe: boolean };

const MOST = Number.MAX_VALUE;
export const ANYTHING: Bounds = { low: -MOST, high: MOST, maybe: true };
export const FACT: Bounds = { low: 0, high: 1, maybe: false };

/** Of what never has a value, anything is a bound. */
export const constantBounds = (value: number | undefined): Bounds =>
  value === undefined
    ? { low: 1, high: 1, maybe: true }
    : { low: value, high: value, maybe: false };

/** `bounds` of what is unknown where one of its parts is. */
export const orMaybe = (bounds: Bounds, ...parts: readonly Bounds[]): Bounds =>
  bounds.maybe || !parts.some(({ maybe }) => maybe) ? bounds : { ...bounds, maybe: true };

/** What holds the values of all. */
export const joined = (parts: readonly Bounds[]): Bounds => {
  let [low, high, maybe] = [Infinity, -Infinity, false];
  for (const part of parts) {
    low = Math.min(low, part.low);
    high = Math.max(high, part.high);
    maybe ||= part.maybe;
  }
  return { low, high, maybe };
};

/** Whether no value within them is infinite. */
export const isBounded = ({ low, high }: Bounds): boolean =>
  Number.isFinite(low) && Number.isFinite(high);

/** Whether it can be divided by: 0 is not within them. */
export const isNonZero = ({ low, high }: Bounds): boolean => low > 0 || high < 0;

/** Bounds of what is checked where it arises: infinity does not get beyond that. */
export const finite = (bounds: Bounds): Bounds =>
  isBounded(bounds)
    ? bounds
    : {
        low: Number.isNaN(bounds.low) ? -MOST : Math.min(MOST, Math.max(-MOST, bounds.low)),
        high: Number.isNaN(bounds.high) ? MOST : Math.max(-MOST, Math.min(MOST, bounds.high)),
        maybe: bounds.maybe,
      };

/** Logarithms and powers are off by some last bits. */
export const widened = ({ low, high, maybe }: Bounds): Bounds => ({
  low: low - Math.abs(low) * SLACK,
  high: high + Math.abs(high) * SLACK,
  maybe,
});

const SLACK = 1e-12;
