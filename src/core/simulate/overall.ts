import type { Expression } from '../../model/expression.ts';
import { interpret, type Value } from '../expression/interpret.ts';
import { rewrite, walk } from '../expression/walk.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import type { Nodes } from './nodes.ts';

/** What one reducer over the trials looks at, in the order in which its quantity has them. */
export type ReducedBody = { readonly id: string; readonly body: Expression };

export const reducedBodies = ({ graph }: Nodes): readonly ReducedBody[] =>
  graph.quantities.flatMap(({ id, step, expression }) => {
    const bodies: ReducedBody[] = [];
    walk(step ?? expression, (part) => {
      if (part.kind === 'trials') bodies.push({ id, body: part.body });
    });
    return bodies;
  });

/**
 * Quantities that look over all trials: chances and quantiles, and what stands on them. What never
 * comes (an unknown month) is later than every month that does.
 */
export const overallValues = (
  { graph, levels }: Nodes,
  path: readonly Evaluation[],
  reduced: readonly ReducedBody[],
  columns: readonly Float64Array[],
): ReadonlyMap<string, number> => {
  const values = new Map<string, Value>();
  const scope = {
    value: (id: string): Value =>
      values.has(id) ? values.get(id) : isSame(levels.get(id)) ? path[0]?.value(id) : undefined,
  };
  for (const i of graph.monthly ?? []) {
    const quantity = graph.quantities[i];
    if (quantity === undefined || levels.get(quantity.id) !== 'overall') continue;
    const own = columns.filter((_, k) => reduced[k]?.id === quantity.id);
    const known = rewrite(quantity.step ?? quantity.expression, (part) =>
      part.kind === 'trials' ? numberOf(reduceTrials(part, own.shift() as Float64Array)) : part,
    );
    values.set(quantity.id, interpret(known, scope));
  }
  return new Map([...values].map(([id, value]) => [id, value ?? Number.NaN]));
};

const isSame = (level: string | undefined): boolean => level === 'fixed';

const numberOf = (value: Value): Expression =>
  value === undefined ? { kind: 'unknown' } : { kind: 'number', value };

const reduceTrials = (
  { fn, p = 0.5 }: Extract<Expression, { kind: 'trials' }>,
  values: Float64Array,
): Value => {
  const known = values.filter((value) => !Number.isNaN(value));
  if (values.length === 0) return undefined;
  if (fn === 'probability') return known.filter((value) => value !== 0).length / values.length;
  const sorted = known.sort();
  const at = p * (values.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (low === undefined || high === undefined) return undefined;
  return low + (high - low) * (at - Math.floor(at));
};
