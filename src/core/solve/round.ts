import type { Domain } from './domain.ts';

const FEWEST_DIGITS = 3;
const MOST_DIGITS = 12;

/** A figure to present, and the distance to the next one. */
export type Figure = { readonly value: number; readonly step: number };

/**
 * Figures of ever more digits at or beyond `edge`, seen from where an input stands now: 489.6 from
 * above gives 489, then 489.6. Of a share near 1 the digits of what is missing count: 99.917 %.
 */
export const figuresBeyond = (
  { scale, whole }: Domain,
  edge: number,
  direction: 'up' | 'down',
): readonly Figure[] => {
  const size = scale === 'share' && edge < 1 ? Math.min(edge, 1 - edge) : Math.abs(edge);
  const exponent = Math.floor(Math.log10(size === 0 ? 1 : size));
  return Array.from({ length: MOST_DIGITS - FEWEST_DIGITS + 1 }, (_, i) => {
    const step = Math.max(10 ** (exponent - FEWEST_DIGITS + 1 - i), whole ? 1 : 0);
    return { value: outward(edge, step, direction), step };
  });
};

/** The multiple of `step` at or beyond `x`, without the artefacts of binary fractions. */
const outward = (x: number, step: number, direction: 'up' | 'down'): number => {
  const multiple = Number((x / step).toPrecision(15));
  const whole = direction === 'up' ? Math.ceil(multiple) : Math.floor(multiple);
  return Number((whole * step).toPrecision(15));
};
