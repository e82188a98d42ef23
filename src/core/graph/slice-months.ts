import type { Expression } from '../../model/expression.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { walk } from '../expression/walk.ts';

/**
 * The part of a graph that some quantities stand on, today and in later months: the same values of
 * these for a fraction of the work.
 */
export const sliceMonths = (graph: Graph, ids: readonly string[]): Graph => {
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const kept = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const quantity = byId.get(id);
    if (quantity === undefined || kept.has(id)) continue;
    kept.add(id);
    waiting.push(...namesIn(quantity.expression), ...namesIn(quantity.step));
  }
  const isKept = ({ id }: Quantity): boolean => kept.has(id);
  const quantities = graph.quantities.filter(isKept);
  const index = new Map(quantities.map(({ id }, i) => [id, i]));
  const monthly = graph.monthly?.flatMap((i) => index.get(graph.quantities[i]?.id ?? '') ?? []);
  return { quantities, claims: [], ...(monthly === undefined ? {} : { monthly }) };
};

/** Whatever an expression names, of this month or of the last. */
const namesIn = (expression: Expression | undefined): string[] => {
  if (expression === undefined) return [];
  const ids: string[] = [];
  walk(expression, (part) => {
    if (part.kind === 'ref' || part.kind === 'prev') ids.push(part.id);
    if (part.kind === 'rows') ids.push(...part.ids);
  });
  return ids;
};
