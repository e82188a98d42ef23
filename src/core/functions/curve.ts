import type { Between } from '../../model/expression.ts';

/** Which two points of a table hold `x`, how far between them (0–1), and whether it lies outside. */
export type Segment = {
  readonly lower: number;
  readonly upper: number;
  readonly share: number;
  readonly outside?: 'below' | 'above';
};

/** The segment of ascending `xs` that holds `x`; a step table has nothing above its last point. */
export const segmentAt = (x: number, xs: readonly number[], between: Between): Segment => {
  const last = xs.length - 1;
  const first = xs[0] ?? 0;
  const end = xs[last] ?? 0;
  if (between === 'step') return stepAt(x, xs);
  if (x < first) return { lower: 0, upper: 0, share: 0, outside: 'below' };
  if (x === end) return { lower: last, upper: last, share: 0 };
  if (x > end) return { lower: last, upper: last, share: 0, outside: 'above' };
  let lower = 0;
  while (lower < last && (xs[lower + 1] as number) <= x) lower++;
  const from = xs[lower] as number;
  if (from === x) return { lower, upper: lower, share: 0 };
  const to = xs[lower + 1] as number;
  const share =
    between === 'log' ? Math.log(x / from) / Math.log(to / from) : (x - from) / (to - from);
  return { lower, upper: lower + 1, share };
};

const stepAt = (x: number, xs: readonly number[]): Segment => {
  if (x < startOf(xs[0] ?? 0)) return { lower: 0, upper: 0, share: 0, outside: 'below' };
  let at = 0;
  while (at < xs.length - 1 && startOf(xs[at + 1] as number) <= x) at++;
  return { lower: at, upper: at, share: 0 };
};

/**
 * From where on a step applies: a billionth below its point, as 10k × (10 ^ (1 ÷ 12)) ^ 12 comes to
 * 99,999.99999999991 and is meant to be 100k.
 */
export const startOf = (point: number): number => point - 1e-9 * Math.abs(point);

/** The value between two: straight, or for `log` straight on log-log axes (a power law). */
export const blend = (low: number, high: number, share: number, between: Between): number => {
  if (share === 0) return low;
  return between === 'log' ? low * (high / low) ** share : low + (high - low) * share;
};
