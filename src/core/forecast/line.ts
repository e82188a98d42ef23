/** The straight line of least squares through 0, 1, 2 …: 1, 3, 5 → from 1, by 2. */
export const fitLine = (
  series: readonly number[],
): { readonly from: number; readonly by: number } => {
  const middle = (series.length - 1) / 2;
  const mean = meanOf(series);
  let [product, squares] = [0, 0];
  series.forEach((x, t) => {
    product += (t - middle) * (x - mean);
    squares += (t - middle) ** 2;
  });
  const by = squares === 0 ? 0 : product / squares;
  return { from: mean - by * middle, by };
};

/** Around the first value, so that the mean of a constant series is that very number. */
export const meanOf = (series: readonly number[]): number => {
  const [first = 0] = series;
  return first + series.reduce((sum, x) => sum + (x - first), 0) / Math.max(1, series.length);
};
