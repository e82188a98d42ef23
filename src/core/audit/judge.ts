import type { ClaimReading } from '../../model/answer/audit.ts';
import type { Said } from '../../model/profile/claims.ts';

type Verdict = Pick<ClaimReading, 'holds' | 'difference' | 'deviation'>;

const UNKNOWN: Verdict = { holds: null, difference: null, deviation: null };

/** What a sum of decimals may be off by: 0.1 + 0.2 is 0.3. */
const ROUNDING = 1e-9;

/**
 * Whether a computed figure is what is said: within its tolerance, on its side of a limit, between
 * its ends. 83.3 % said to be at most 80 % fails by 3.3 points, 4.2 % of the limit.
 */
export const judge = (says: Said, computed: number | null): Verdict => {
  if (computed === null || says.kind === 'invalid') return UNKNOWN;
  const { nearest, slack } = nearestTo(says, computed);
  const difference = computed - nearest;
  const holds = Math.abs(difference) <= slack && !isAtOpenEnd(says, computed);
  return {
    holds,
    difference,
    deviation: nearest === 0 ? null : difference / Math.abs(nearest),
  };
};

/** The figure that is said, or the nearest end of a range that does not hold the computed one. */
const nearestTo = (
  says: Exclude<Said, { kind: 'invalid' }>,
  computed: number,
): { readonly nearest: number; readonly slack: number } => {
  const rounding = (at: number): number => ROUNDING * Math.max(Math.abs(at), Math.abs(computed));
  if (says.kind === 'figure') {
    const { value, tolerance } = says;
    return { nearest: value, slack: tolerance + rounding(value) };
  }
  const [low, high] = endsOf(says);
  const nearest = Math.min(Math.max(computed, low), high);
  return { nearest, slack: rounding(nearest) };
};

/** What is allowed, from and to; half a unit of the last digit around a figure. */
export const endsOf = (says: Said): readonly [low: number, high: number] => {
  switch (says.kind) {
    case 'figure':
      return [says.value - says.tolerance, says.value + says.tolerance];
    case 'between':
      return [says.low, says.high];
    case 'limit':
      return says.comparison.startsWith('<')
        ? [Number.NEGATIVE_INFINITY, says.value]
        : [says.value, Number.POSITIVE_INFINITY];
    case 'invalid':
      return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  }
};

/** `below 500` does not hold at 500. */
const isAtOpenEnd = (says: Said, computed: number): boolean =>
  says.kind === 'limit' &&
  ((says.comparison === '<' && computed >= says.value) ||
    (says.comparison === '>' && computed <= says.value));
