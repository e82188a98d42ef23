import { type Expression, partsOf } from '../../model/expression.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { printExpression } from '../expression/print.ts';

/** One condition of a phase: the id of its trigger, and what it asks. */
export type Leaf = { readonly kind: 'leaf'; readonly id: string; readonly expression: string };

/** When a phase may begin: its triggers, joined as the profile joins them. */
export type Condition =
  | Leaf
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] };

/** What a phase asks, by the id of its month, and what has to be simulated to see what binds it. */
export const passageConditions = (
  month: string,
  graph: Graph,
): { readonly condition: Condition; readonly ids: readonly string[] } | undefined => {
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const prefix = /^(phases\..+)\.month$/.exec(month)?.[1];
  const condition = prefix === undefined ? undefined : conditionOf(prefix, byId);
  if (condition === undefined) return undefined;
  const ids = leavesOf(condition).flatMap(({ id }) => [id, `${id}.progress`]);
  return { condition, ids: ids.filter((id) => byId.has(id)) };
};

type ById = ReadonlyMap<string, Quantity>;

/** Those under a `not` are left out: they hold until they do not. Undefined where nothing is left. */
export const conditionOf = (prefix: string, byId: ById): Condition | undefined => {
  const enter = byId.get(`${prefix}.enter`)?.expression;
  return enter && conditionIn(enter, byId);
};

const conditionIn = (enter: Expression, byId: ById): Condition | undefined => {
  if (enter.kind === 'ref') {
    const trigger = byId.get(enter.id);
    return (
      trigger && { kind: 'leaf', id: enter.id, expression: printExpression(trigger.expression) }
    );
  }
  if (enter.kind !== 'binary') return undefined;
  const parts = partsOf(enter).flatMap((part) => conditionIn(part, byId) ?? []);
  const [first] = parts;
  if (parts.length < 2) return first;
  return { kind: enter.op === 'or' ? 'any' : 'all', parts };
};

/** In the order in which the profile lists them. */
export const leavesOf = (condition: Condition): readonly Leaf[] =>
  condition.kind === 'leaf' ? [condition] : condition.parts.flatMap(leavesOf);
