import type { Comparison } from '../../model/expression.ts';
import type { LimitEnd } from '../../model/finding/contradiction.ts';

/** What a number may be: from `low` to `high`; an infinite end is none. */
export type Bounds = { readonly low: LimitEnd; readonly high: LimitEnd };

export const ANYTHING: Bounds = {
  low: { value: Number.NEGATIVE_INFINITY, open: true },
  high: { value: Number.POSITIVE_INFINITY, open: true },
};

/** What a comparison with `value` leaves: of `> 5` all above 5. All but one number is anything. */
export const boundsOf = (op: Comparison, value: number): Bounds => {
  const end: LimitEnd = { value, open: op === '<' || op === '>' };
  if (op === '!=') return ANYTHING;
  if (op === '==') return { low: end, high: end };
  return op.startsWith('>') ? { ...ANYTHING, low: end } : { ...ANYTHING, high: end };
};

/** What both allow. */
export const within = (a: Bounds, b: Bounds): Bounds => ({
  low: tighter(a.low, b.low, a.low.value - b.low.value),
  high: tighter(a.high, b.high, b.high.value - a.high.value),
});

const tighter = (a: LimitEnd, b: LimitEnd, lead: number): LimitEnd => {
  // Two infinite ends have no lead.
  if (lead > 0) return a;
  return lead < 0 ? b : { value: a.value, open: a.open || b.open };
};

/** Whether no number is left: from 50k on and below 10k; above 10 and up to 10. */
export const isEmpty = ({ low, high }: Bounds): boolean =>
  low.value > high.value || (low.value === high.value && (low.open || high.open));
