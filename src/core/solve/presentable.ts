import { type Domain, isWithin } from './domain.ts';
import type { Edge, Side } from './edge.ts';
import type { Direction } from './ladder.ts';
import { type Figure, figuresBeyond } from './round.ts';

/**
 * The shortest figure beyond an edge at which a condition holds; the edge itself where none does.
 * From 75.96 % upwards 76 %, if it holds there.
 */
export const presentable = (
  domain: Domain,
  edge: Edge,
  direction: Direction,
  side: (x: number) => Side,
): Figure => {
  const sign = direction === 'up' ? 1 : -1;
  const holding = figuresBeyond(domain, edge.holds, direction);
  const figures = figuresBeyond(domain, edge.fails, direction).flatMap((figure, i) => {
    const { value, step } = holding[i] ?? figure;
    // Where the edge itself is the figure and does not hold (`below`), the next one does.
    return [
      figure,
      { value, step },
      { value: Number((value + sign * step).toPrecision(15)), step },
    ];
  });
  return (
    figures.find(({ value }) => isWithin(domain, value) && side(value) === 0) ?? {
      value: edge.holds,
      step: Math.abs(edge.holds - edge.fails),
    }
  );
};
