import { type Inline, plain } from '../../lib/inline.ts';

const UNITS = [
  [86_400, 'days'],
  [3600, 'h'],
  [60, 'min'],
  [1, 's'],
] as const;

/** Seconds in the largest unit that there are two of: 5400 → 90 min, 7200 → 2 h. */
export const duration = (seconds: number): Inline => {
  const [size, unit] = UNITS.find(([least]) => seconds >= 2 * least) ?? [1, 's'];
  return plain(Number((seconds / size).toPrecision(3)), unit);
};
