import type { NearestReached } from '../../../model/answer/audit-repair.ts';
import type { Said } from '../../../model/profile/claims.ts';
import { changeOf, isWithin } from '../../solve/domain.ts';
import { figuresBeyond } from '../../solve/round.ts';
import { judge } from '../judge.ts';
import type { Lever } from './lever.ts';

/** How much of the way to what is said may be given up for a smaller change. */
const CLOSE_ENOUGH = 0.01;

type Reached = NearestReached & { readonly distance: number; readonly change: number };

/**
 * What comes nearest to a claim that no single input can make true: of all that come about as near,
 * the smallest change; undefined where every change leads away from it.
 */
export const nearestReached = (
  levers: readonly Lever[],
  says: Said,
): NearestReached | undefined => {
  const before = Math.min(...levers.flatMap((lever) => distanceAt(lever, lever.input.now, says)));
  const all = levers.flatMap((lever) => reachedBy(lever, says));
  const least = Math.min(...all.map(({ distance }) => distance));
  if (!(least < before)) return undefined;
  const enough = least + CLOSE_ENOUGH * (before - least);
  const [best] = all
    .filter(({ distance }) => distance <= enough)
    .sort((a, b) => a.change - b.change || a.distance - b.distance);
  if (best === undefined) return undefined;
  const { id, unit, now, to, computed } = best;
  return { id, unit, now, to, computed };
};

const reachedBy = (lever: Lever, says: Said): Reached[] => {
  const { input, domain, response, ladders } = lever;
  const { id, unit } = input.quantity;
  const { now } = input;
  return (['up', 'down'] as const).flatMap((direction) =>
    ladders[direction].flatMap((rung) => {
      const figures = figuresBeyond(domain, rung, direction).map(({ value }) => value);
      const to = figures.find((value) => isWithin(domain, value)) ?? rung;
      const computed = response(to);
      if (computed === undefined) return [];
      const change = changeOf(domain, now, to);
      return distanceAt(lever, to, says).map((distance) => ({
        id,
        unit,
        now,
        to,
        computed,
        distance,
        change,
      }));
    }),
  );
};

const distanceAt = ({ response }: Lever, x: number, says: Said): number[] => {
  const { difference } = judge(says, response(x) ?? null);
  return difference === null ? [] : [Math.abs(difference)];
};
