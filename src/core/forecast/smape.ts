/**
 * Symmetric mean absolute percentage error of the M competitions, 0–2: the mean of
 * 2·|x − x̂| ÷ (|x| + |x̂|); 0 where both are 0. 100 for 110 → 20 ÷ 210 = 0.0952.
 */
export const smapeOf = (pairs: readonly (readonly [number, number])[]): number =>
  pairs.reduce((sum, [actual, forecast]) => sum + errorOf(actual, forecast), 0) / pairs.length;

const errorOf = (actual: number, forecast: number): number => {
  const both = Math.abs(actual) + Math.abs(forecast);
  return both === 0 ? 0 : (2 * Math.abs(actual - forecast)) / both;
};
