import type { Repair } from '../../../model/answer/audit-repair.ts';
import type { Value } from '../../expression/interpret.ts';
import type { Domain } from '../../solve/domain.ts';
import { firstEdge, type Side } from '../../solve/edge.ts';
import { type Direction, ladderOf } from '../../solve/ladder.ts';
import { presentable } from '../../solve/presentable.ts';
import type { Lever } from './lever.ts';

/** A change that makes a claim hold, and which way it goes. */
export type Way = { readonly lever: Lever; readonly direction: Direction; readonly to: number };

export type Span = Pick<Repair, 'bound' | 'until'>;

/**
 * How far an input may go on and the claim still holds: without end, to another figure, or no
 * further. 15 agents and no fewer: automation from 76 % to 77.5 %, as 77.6 % needs only 14.
 */
export const spanOf = ({ lever, direction, to }: Way, side: (x: number) => Side): Span => {
  const { domain } = lever;
  const left = (x: number): Side => (side(x) === 0 ? 1 : 0);
  const edge = firstEdge(to, ladderOf(domain, to, direction), left, domain);
  if (edge === undefined) return { bound: endlessOf(domain, to, direction) };
  const back = direction === 'up' ? 'down' : 'up';
  const last = { fails: edge.holds, holds: edge.fails };
  const until = presentable(domain, last, back, side).value;
  return (direction === 'up' ? until > to : until < to)
    ? { bound: 'between', until }
    : { bound: 'exactly' };
};

/** At the end of what an input can be there is nothing beyond. */
const endlessOf = ({ min, max }: Domain, to: number, direction: Direction): Span['bound'] => {
  if (to === (direction === 'up' ? max : min)) return 'exactly';
  return direction === 'up' ? 'at_least' : 'at_most';
};

/**
 * Whether what is computed keeps going one way from now to where the claim holds, and goes on so from
 * there. Less work from each unit asks for one more, so that all are idler, and then busier again:
 * that makes a claim hold and is no repair.
 */
export const isSteady = (way: Way, span: Span): boolean => {
  const { lever, direction, to } = way;
  const { input, response, ladders } = lever;
  const up = direction === 'up';
  const before = ladders[direction].filter((x) => (up ? x < to : x > to));
  const values = [input.now, ...before, to, ...justBeyond(way, span)].map(response);
  return goesOneWay(values);
};

const FIRST_RUNGS = 3;
const FIRST_PART = 0.1;

/** A little further than where a claim begins to hold, and not as far as where it ends. */
const justBeyond = ({ lever, direction, to }: Way, { bound, until }: Span): readonly number[] => {
  if (bound === 'exactly') return [];
  const { domain } = lever;
  const rungs = ladderOf(domain, to, direction).slice(0, FIRST_RUNGS);
  if (until === undefined) return rungs;
  const near = to + (until - to) * FIRST_PART;
  const within = rungs.filter((x) => Math.abs(x - to) < Math.abs(near - to));
  return domain.whole ? [until] : [...within, near];
};

/** Beyond what the last digits of a sum may differ by. */
const ROUNDING = 1e-9;

const goesOneWay = (values: readonly Value[]): boolean => {
  const known = values.filter((value) => value !== undefined);
  const steps = known.slice(1).map((value, i) => {
    const before = known[i] ?? value;
    const step = value - before;
    const rounding = ROUNDING * Math.max(Math.abs(value), Math.abs(before));
    return Math.abs(step) <= rounding ? 0 : Math.sign(step);
  });
  return !(steps.includes(1) && steps.includes(-1));
};
