import { startOf } from './curve.ts';

/**
 * Months of compound growth from `value` to `target`: ln(target ÷ value) ÷ ln(1 + growth), 0 once
 * there; unknown (undefined) where it is never reached. `growth` is a share a month.
 * 10k → 20k at 10 % → 7.27.
 */
export const monthsUntil = (path: {
  readonly value: number;
  readonly target: number;
  readonly growth: number;
}): number | undefined => {
  if (path.value >= path.target) return 0;
  if (path.value <= 0 || path.growth <= 0) return undefined;
  const months = Math.log(path.target / path.value) / Math.log1p(path.growth);
  return Number.isFinite(months) ? months : undefined;
};

/** The smallest of `points` above `x`, where a step table begins; unknown above them all. */
export const nextPoint = (x: number, points: readonly number[]): number | undefined => {
  const above = points.filter((point) => startOf(point) > x);
  return above.length === 0 ? undefined : Math.min(...above);
};
