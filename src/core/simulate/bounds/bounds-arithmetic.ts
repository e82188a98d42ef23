import { type Bounds, isNonZero, orMaybe, widened } from './bounds.ts';

/** Rounding never changes the order of two results: the bounds of `+`, `-`, `*` lie at the corners. */
export const arithmeticBounds = (op: '+' | '-' | '*', a: Bounds, b: Bounds): Bounds => {
  const maybe = a.maybe || b.maybe;
  if (op === '+') return { low: a.low + b.low, high: a.high + b.high, maybe };
  if (op === '-') return { low: a.low - b.high, high: a.high - b.low, maybe };
  return { ...corners(a, b, (x, y) => x * y), maybe };
};

/** A share of what may be nothing may be unknown, and of what is next to nothing be infinite. */
export const quotientBounds = (a: Bounds, b: Bounds): Bounds => {
  const maybe = a.maybe || b.maybe;
  if (isNonZero(b)) return { ...corners(a, b, (x, y) => x / y), maybe };
  if (a.low >= 0 && b.low >= 0) return { low: 0, high: Infinity, maybe: true };
  return { low: -Infinity, high: Infinity, maybe: true };
};

/** Of a base below 0, only whole constant powers have a value everywhere. */
export const powerBounds = (a: Bounds, b: Bounds): Bounds => {
  if (a.low >= 0)
    return widened(
      orMaybe(
        corners(a, b, (x, y) => x ** y),
        a,
        b,
      ),
    );
  const whole = b.low === b.high && Number.isInteger(b.low) && b.low >= 0;
  if (!whole) return { low: -Infinity, high: Infinity, maybe: a.maybe || b.maybe };
  const most = Math.max(-a.low, a.high) ** b.low;
  return widened(orMaybe({ low: b.low % 2 === 0 ? 0 : -most, high: most, maybe: false }, a, b));
};

const corners = (a: Bounds, b: Bounds, of: (x: number, y: number) => number): Bounds => {
  const values = [of(a.low, b.low), of(a.low, b.high), of(a.high, b.low), of(a.high, b.high)];
  if (values.some(Number.isNaN)) return { low: -Infinity, high: Infinity, maybe: false };
  return { low: Math.min(...values), high: Math.max(...values), maybe: false };
};
