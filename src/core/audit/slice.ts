import type { Expression } from '../../model/expression.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { interpret, type Value } from '../expression/interpret.ts';
import { needsOf } from '../expression/walk.ts';
import { evaluate, type Given } from '../graph/evaluate.ts';

/** What one expression stands on, at one point: 10 to 80 quantities instead of 1,500. */
export type Slice = {
  readonly expression: Expression;
  /** Each after those that it needs; what is given needs nothing. */
  readonly quantities: readonly Quantity[];
  readonly given: Given;
  readonly value: (id: string) => Value;
  /** What the expression comes to. */
  readonly result: Value;
};

/** The quantities that `expression` needs, by way of others too, with their values at the point. */
export const sliceGraph = (
  graph: Graph,
  expression: Expression,
  at: { readonly set?: Given; readonly phase?: number },
): Slice => {
  const given = new Map(at.set);
  if (at.phase !== undefined) given.set('phase', at.phase);
  const needed = new Set(needsOf(expression));
  const quantities: Quantity[] = [];
  for (const quantity of graph.quantities.toReversed()) {
    if (!needed.has(quantity.id)) continue;
    quantities.push(quantity);
    if (given.has(quantity.id)) continue;
    for (const id of needsOf(quantity.expression)) needed.add(id);
  }
  quantities.reverse();
  const { value } = evaluate({ quantities, claims: [] }, { set: given });
  const result = finite(interpret(expression, { value }));
  return { expression, quantities, given, value, result };
};

/** The ids of the slice that move with `id`, itself too. */
export const movedWith = ({ quantities, given }: Slice, id: string): ReadonlySet<string> => {
  const moved = new Set([id]);
  for (const quantity of quantities) {
    if (given.has(quantity.id)) continue;
    if (needsOf(quantity.expression).some((need) => moved.has(need))) moved.add(quantity.id);
  }
  return moved;
};

/**
 * The value of the slice's expression with one quantity given instead of computed: what `evaluate`
 * makes of the whole graph, but only of what moves. Remembers each: ladders are climbed several times.
 */
export const responseTo = (slice: Slice, id: string): ((x: number) => Value) => {
  const moved = movedWith(slice, id);
  const moving = slice.quantities.filter(
    (quantity) => quantity.id !== id && moved.has(quantity.id),
  );
  const known = new Map<number, Value>();
  const respond = (x: number): Value => {
    const values = new Map<string, Value>([[id, x]]);
    const value = (name: string): Value =>
      values.has(name) ? values.get(name) : slice.value(name);
    for (const quantity of moving)
      values.set(quantity.id, finite(interpret(quantity.expression, { value })));
    return finite(interpret(slice.expression, { value }));
  };
  return (x) => {
    if (!known.has(x)) known.set(x, respond(x));
    return known.get(x);
  };
};

/** What is not finite is unknown, as in the evaluation of the graph. */
const finite = (value: Value): Value =>
  value === undefined || Number.isFinite(value) ? value : undefined;
