/** Whether two runs say the same of every trial; what is unknown is like what is unknown. */
export const areAlike = (some: Float64Array, others: Float64Array): boolean => {
  if (some.length !== others.length) return false;
  for (let trial = 0; trial < some.length; trial++) {
    const value = some[trial] as number;
    const other = others[trial] as number;
    if (value !== other && !(Number.isNaN(value) && Number.isNaN(other))) return false;
  }
  return true;
};
