import type { GoalPoint } from '../../../model/answer/whatif.ts';
import type { Domain } from '../../solve/domain.ts';
import type { Side } from '../../solve/edge.ts';
import { ladderOf } from '../../solve/ladder.ts';
import type { Response } from './point.ts';

/** What was tried: the points whose comparison is known, in ascending order of the input. */
export type Search = {
  readonly response: Response;
  readonly domain: Domain;
  readonly start: number;
  readonly scan: readonly GoalPoint[];
  readonly side: (x: number) => Side;
};

/** Tries an input from bound to bound. */
export const searchFrom = (response: Response, bounds: Domain, start: number): Search => {
  const dear = response.overTrials ? ({ dear: true } as const) : {};
  const domain = { ...withZero(bounds), ...dear };
  const ways = (['down', 'up'] as const).map((way) => ladderOf(domain, start, way));
  const [down = [], up = []] = ways;
  const scan = [...down.toReversed(), start, ...up].map(response.at);
  const side = (x: number): Side => {
    const holds = response.holds(response.at(x));
    return holds === undefined ? undefined : holds ? 0 : -1;
  };
  return {
    response,
    domain,
    start,
    scan: scan.filter((point) => response.gap(point) !== undefined),
    side,
  };
};

/** Who names an input may want nothing of it. */
const withZero = (domain: Domain): Domain =>
  domain.scale === 'linear' || domain.max < 0 || domain.whole
    ? domain
    : { ...domain, min: Math.min(domain.min, 0), toZero: true };

/** Whether the goal does not depend on the input at all. */
export const isStill = ({ scan, response: { now } }: Search): boolean =>
  scan.every(({ left, right }) => left === now.left && right === now.right);

/** Stretches of the values tried in which it holds. */
export const rangesOf = ({ scan, response }: Search): number => {
  const holds = scan.map((point) => response.holds(point) === true);
  return Math.max(1, holds.filter((is, i) => is && holds[i - 1] !== true).length);
};

/** Whether the input only ever helps, or only ever harms; rounding is no turn. */
export const isMonotone = ({ scan, response }: Search): boolean => {
  const gaps = scan.map((point) => response.gap(point) as number);
  const slack = 1e-9 * Math.max(...gaps.map(Math.abs));
  const steps = gaps.slice(1).map((gap, i) => gap - (gaps[i] as number));
  return steps.every((step) => step >= -slack) || steps.every((step) => step <= slack);
};
