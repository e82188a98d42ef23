import type { GoalPoint } from '../../../model/answer/whatif.ts';
import { changeOf } from '../../solve/domain.ts';
import { firstEdge, type Side } from '../../solve/edge.ts';
import { type Direction, ladderOf } from '../../solve/ladder.ts';
import { leastWithin } from '../../solve/least.ts';
import { presentable } from '../../solve/presentable.ts';
import type { Search } from './search.ts';

/** Points as near as this are as near as each other: beyond the last point of a table nothing changes. */
const SAME = 1e-9;
/** What doubles of that size leave open near the top of a curve. */
const ROUNDING = 1e-12;

/**
 * What comes nearest to a goal that holds nowhere: of all points as near, the smallest change, as a figure
 * to present. Costs of 0.10 a user at most that never fall below 0.12: the least input that brings 0.12.
 * Looked for between the values tried: sales that are highest at a price of 5,000, where 4,890 and 5,186 were.
 */
export const bestOf = (search: Search): GoalPoint => {
  const { response, domain, start } = search;
  const gap = (x: number): number => response.gap(response.at(x)) ?? Number.POSITIVE_INFINITY;
  const lowest = lowestOf(search, gap);
  const least = gap(lowest);
  const enough = least + toleranceOf(search, lowest);
  const side = (x: number): Side => (gap(x) <= enough ? 0 : -1);
  if (side(start) === 0 && start !== 0) return response.at(start);
  const [nearest] = (['up', 'down'] as const)
    .flatMap((direction) => {
      const rungs = wayBy(lowest, ladderOf(domain, start, direction), { start, direction });
      const edge = firstEdge(start, rungs, side, domain);
      if (edge === undefined) return [];
      const { value } = presentable(domain, edge, direction, side);
      const change = value === 0 ? Number.POSITIVE_INFINITY : changeOf(domain, start, value);
      return [{ value, change }];
    })
    .sort((a, b) => a.change - b.change);
  if (nearest === undefined) return response.at(lowest);
  // What goes on getting nearer up to a bound, or to nothing, is best there.
  const last = [domain.min, domain.max, 0].includes(lowest) && gap(nearest.value) > least;
  return response.at(last ? lowest : nearest.value);
};

const toleranceOf = ({ response, start }: Search, lowest: number): number => {
  const best = response.at(lowest);
  const size = Math.max(Math.abs(best.left ?? 0), Math.abs(best.right ?? 0));
  const [before, least] = [response.gap(response.at(start)), response.gap(best) ?? 0];
  return SAME * ((before ?? least) - least) + ROUNDING * size;
};

/** The least of all tried, and of what lies on either side of it up to the next ones tried. */
const lowestOf = ({ scan, domain }: Search, gap: (x: number) => number): number => {
  const tried = scan.map(({ free }) => free as number);
  const at = tried.reduce((best, x, i) => (gap(x) < gap(tried[best] as number) ? i : best), 0);
  const lowest = tried[at] as number;
  const from = tried[at - 1] ?? lowest;
  const to = tried[at + 1] ?? lowest;
  const between = leastWithin({ from, to, whole: domain.whole }, gap);
  return gap(between) < gap(lowest) ? between : lowest;
};

/** The rungs of a way, with the lowest point among them where it lies on it. */
const wayBy = (
  lowest: number,
  rungs: readonly number[],
  { start, direction }: { readonly start: number; readonly direction: Direction },
): readonly number[] => {
  const sign = direction === 'up' ? 1 : -1;
  if (sign * (lowest - start) <= 0) return rungs;
  return [...new Set([...rungs, lowest])].sort((a, b) => sign * (a - b));
};
