import type { Graph, Quantity } from '../../model/quantity.ts';
import { needsOf } from '../expression/walk.ts';

/** Everything that some quantities stand on, themselves included, however far down: by default today. */
export const transitiveNeeds = (
  byId: ReadonlyMap<string, Quantity>,
  ids: readonly string[],
  needs: (quantity: Quantity) => readonly string[] = ({ expression }) => needsOf(expression),
): ReadonlySet<string> => {
  const found = new Set<string>();
  const waiting = [...ids];
  while (waiting.length > 0) {
    const id = waiting.pop() as string;
    const quantity = byId.get(id);
    if (quantity === undefined || found.has(id)) continue;
    found.add(id);
    waiting.push(...needs(quantity));
  }
  return found;
};

/** The part of a graph that some quantities stand on: 18 of the 945 of Check In say what one user costs. */
export const partFor = ({ quantities }: Graph, ids: readonly string[]): Graph => {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const needed = transitiveNeeds(byId, ids);
  return { quantities: quantities.filter(({ id }) => needed.has(id)), claims: [] };
};
