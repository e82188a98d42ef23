import { fitLine } from './line.ts';
import { smooth } from './ses.ts';

/**
 * The Theta method with its two standard lines: the trend (θ = 0), extended, and the line of double
 * curvature (θ = 2), smoothed; the forecast is their mean. V. Assimakopoulos, K. Nikolopoulos, The
 * theta model, International Journal of Forecasting 16 (2000). It comes to a level with half of the
 * trend: 1, 2, 3, 4 has the θ-2 line 1, 2, 3, 4 (the trend itself), whose last level is 4, so the
 * next months are (5 + 4) ÷ 2 = 4.5, (6 + 4) ÷ 2 = 5.
 */
export const forecastTheta = (series: readonly number[], horizon: number): readonly number[] => {
  const { from, by } = fitLine(series);
  const trendAt = (t: number): number => from + by * t;
  const { level } = smooth(series.map((x, t) => 2 * x - trendAt(t)));
  return Array.from({ length: horizon }, (_, h) => (trendAt(series.length + h) + level) / 2);
};
