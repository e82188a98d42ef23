/** What is the same in every trial, month by month: a row a month, NaN where it is not known. */
export const timedValues = (
  timed: readonly string[],
  path: readonly { readonly value: (id: string) => number | undefined }[],
): Float64Array => {
  const values = new Float64Array(timed.length * path.length);
  path.forEach(({ value }, month) => {
    timed.forEach((id, k) => {
      values[month * timed.length + k] = value(id) ?? Number.NaN;
    });
  });
  return values;
};
