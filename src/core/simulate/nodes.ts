import { orderByNeed } from '../../lib/order.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { readsOf } from '../expression/reads.ts';
import type { Given } from '../graph/evaluate.ts';
import { type Level, levelsOf, readBy } from './levels.ts';

/** What of a graph is needed for something shown: sliced, with the level of each quantity. */
export type Nodes = {
  readonly graph: Graph;
  readonly levels: ReadonlyMap<string, Level>;
  readonly byId: ReadonlyMap<string, Quantity>;
};

/** The quantities that those shown stand on, today or in any later month. */
export const neededNodes = (graph: Graph, given: Given, show: readonly string[]): Nodes => {
  const all = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const needed = new Set<string>();
  const waiting = [...show];
  while (waiting.length > 0) {
    const id = waiting.pop() as string;
    const quantity = all.get(id);
    if (quantity === undefined || needed.has(id)) continue;
    needed.add(id);
    for (const { ids } of readBy(quantity, given)) waiting.push(...ids);
  }
  const sliced = slice(graph, needed);
  const byId = new Map(sliced.quantities.map((quantity) => [quantity.id, quantity]));
  return { graph: sliced, byId, levels: levelsOf(sliced.quantities, given) };
};

/** The part of the graph that no sample changes: computed once for all trials. */
export const sameInAll = ({ graph, levels }: Nodes): Graph => {
  const same = new Set<string>();
  for (const [id, level] of levels) if (level === 'fixed' || level === 'timed') same.add(id);
  return slice(graph, same);
};

const slice = (graph: Graph, needed: ReadonlySet<string>): Graph => {
  const quantities = graph.quantities.filter(({ id }) => needed.has(id));
  const index = new Map(quantities.map(({ id }, i) => [id, i]));
  const monthly = graph.monthly?.flatMap((i) => index.get(graph.quantities[i]?.id ?? '') ?? []);
  return { quantities, claims: [], monthly: monthly ?? orderOf(quantities, index) };
};

/** The order of a later month, for a graph that was made without one. */
const orderOf = (
  quantities: readonly Quantity[],
  index: ReadonlyMap<string, number>,
): readonly number[] => {
  const needs = quantities.map(({ expression, step }) =>
    readsOf(step ?? expression).monthIds.flatMap((id) => index.get(id) ?? []),
  );
  const ordering = orderByNeed(needs);
  return ordering.kind === 'ordered' ? ordering.order : quantities.map((_, i) => i);
};
