import type { Domain } from './domain.ts';

/** Which side of what is said a value lies on: 0 holds; unknown is on no side. */
export type Side = -1 | 0 | 1 | undefined;

/** Where a claim begins to hold: the last value that fails and the first that holds. */
export type Edge = { readonly fails: number; readonly holds: number };

const MOST_HALVINGS = 60;
/** Of a rung that is a fifth higher than the last this leaves five digits; three are shown. */
const DEAR_HALVINGS = 14;

/**
 * The first value of a ladder's way at which the claim holds, as two neighbours. Where a claim is
 * jumped over between two rungs (a step function), the way goes on beyond.
 */
export const firstEdge = (
  now: number,
  ladder: readonly number[],
  side: (x: number) => Side,
  { whole, dear }: Pick<Domain, 'whole' | 'dear'>,
): Edge | undefined => {
  const halvings = dear === true ? DEAR_HALVINGS : MOST_HALVINGS;
  let from = now;
  let start = side(now);
  for (const rung of ladder) {
    const reached = side(rung);
    if (reached === undefined) continue;
    if (reached !== start) {
      const edge = edgeBetween({ from, to: rung, whole, halvings }, start, side);
      if (edge !== undefined) return edge;
    }
    [from, start] = [rung, reached];
  }
  return undefined;
};

type Way = {
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
  readonly halvings: number;
};

/** First where the side is left; where that jumps over what is said, where it is last entered. */
const edgeBetween = (way: Way, start: Side, side: (x: number) => Side): Edge | undefined => {
  const leaves = narrow(way, (x) => isKnownAndNot(side(x), start));
  if (side(leaves.holds) === 0) return leaves;
  if (side(way.to) !== 0) return undefined;
  return narrow(way, (x) => side(x) === 0);
};

const isKnownAndNot = (side: Side, start: Side): boolean => side !== undefined && side !== start;

/** Halves a way whose end fulfils a condition and whose start does not, down to neighbours. */
const narrow = ({ from, to, whole, halvings }: Way, isThere: (x: number) => boolean): Edge => {
  let [fails, holds] = [from, to];
  for (let i = 0; i < halvings; i++) {
    const half = fails / 2 + holds / 2;
    const middle = whole ? Math.trunc(half) : half;
    if (middle === fails || middle === holds) break;
    if (isThere(middle)) holds = middle;
    else fails = middle;
  }
  return { fails, holds };
};
