const WHOLE = 10;

/** A percentile of some thousand trials is known to three digits at best. */
export const rounded = (value: number | null | undefined): number | null => {
  if (value === null || value === undefined) return null;
  const short = Number(value.toPrecision(3));
  return Math.abs(short) >= WHOLE ? Math.round(short) : short;
};
